package cn.duibiao.assess;

import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Quantity;
import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import java.math.BigDecimal;
import java.util.List;

/**
 * Figures that contradict nothing in the law and yet can hardly be meant: mostly 万人 typed under 人, or the other way
 * round. They are used as reported; the warning says where to look.
 */
final class Plausibility {
    /** More people than there are in the country. */
    private static final BigDecimal EVERYBODY = BigDecimal.valueOf(1_500_000_000);

    private static final String LOOK = "已按填报的数判定，请核对单位是“人”还是“万人”";

    private Plausibility() {}

    static void check(Measurement m, List<Finding> findings) {
        Measure.Share share = m.subject().share();
        if (share == null) {
            return;
        }
        Quantity above = m.report().quantity(share.numerator().name());
        Quantity below = m.report().quantity(share.denominator().name());
        boolean density = share.denominator().unit().equals("人")
                && !share.proportion()
                && share.per().compareTo(BigDecimal.valueOf(1000)) >= 0;
        if (density && above.isReported() && below.isReported() && above.value().compareTo(below.value()) > 0) {
            findings.add(Finding.warning(
                    below.cell(),
                    share.numerator().name() + above.value().toPlainString()
                            + share.numerator().unit() + "多于" + told(share.denominator(), below),
                    "每人不到一" + share.numerator().unit() + "的" + m.subject().indicator(),
                    LOOK));
        } else if (share.denominator().unit().equals("人")
                && below.isReported()
                && below.value().compareTo(EVERYBODY) > 0) {
            findings.add(Finding.warning(below.cell(), told(share.denominator(), below), "不超过全国人口的人数", LOOK));
        }
    }

    private static String told(Item item, Quantity quantity) {
        return item.name() + quantity.value().toPlainString() + item.unit();
    }
}
