package cn.duibiao.returns;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number of people whose unit of measure is typed nowhere: 66 may be 66人 or 66万人. In doubt only where the figure
 * itself can hardly be meant, with more places or beds than people.
 */
final class Headcount {
    private static final String PEOPLE = "人";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal LEAST_PER = BigDecimal.valueOf(1000);
    /** Of a proportion: that many more are counted than there are people, and it is no slip of a few. */
    private static final BigDecimal FAR_MORE = BigDecimal.valueOf(100);

    private Headcount() {}

    /**
     * The share whose denominator are people of whom each is counted once at most, or has less than one of what is counted;
     * null for any other target.
     */
    static Measure.Share share(Target target) {
        Measure.Share share = target.share();
        boolean people = share != null
                && share.denominator().unit().equals(PEOPLE)
                && (share.proportion() || share.per().compareTo(LEAST_PER) >= 0);
        return people ? share : null;
    }

    /** How many people there are at least; a figure below it can hardly be meant. */
    static BigDecimal least(Measure.Share share, BigDecimal counted) {
        return share.proportion() ? counted.divide(FAR_MORE) : counted;
    }

    /** Used in neither reading. */
    static Reading either(Reading bare, Item item) {
        String one = bare.value().toPlainString() + PEOPLE;
        String other = bare.value().toPlainString() + "万" + PEOPLE;
        return Reading.contradictory(
                        bare.cell(), "没有计量单位，是" + one + "还是" + other, "写明计量单位的" + item.name(), "未采用，请写明计量单位是“人”还是“万人”")
                .or(List.of(
                        new Reading.Option(one, bare.value()),
                        new Reading.Option(other, Amount.plain(bare.value().multiply(TEN_THOUSAND)))));
    }
}
