package cn.duibiao.catalogue;

import static cn.duibiao.catalogue.CatalogueFormat.orEmpty;

import cn.duibiao.catalogue.TargetsFile.ChangeEntry;
import cn.duibiao.catalogue.TargetsFile.ItemEntry;
import cn.duibiao.catalogue.TargetsFile.MeasureEntry;
import cn.duibiao.catalogue.TargetsFile.QuotaEntry;
import cn.duibiao.catalogue.TargetsFile.ShareEntry;
import cn.duibiao.plan.Growth;
import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Nature;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the measure and the nature of a target; what is incomplete or unknown is an IllegalArgumentException. */
final class MeasureReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MeasureReader() {}

    static Nature nature(String code) {
        return Arrays.stream(Nature.values())
                .filter(n -> n.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nature: " + code));
    }

    static Measure measure(MeasureEntry e) {
        long given = Stream.of(e.value(), e.share(), e.quota(), e.change(), e.milestone())
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw new IllegalArgumentException("measure: exactly one of value, share, quota, change, milestone");
        }
        if (e.value() != null) {
            return new Measure.Value(
                    item(e.value().name(), e.value().unit(), e.value().shared()));
        }
        if (e.share() != null) {
            return share(e.share());
        }
        if (e.quota() != null) {
            return new Measure.Quota(item(e.quota().held()), norms(e.quota()));
        }
        if (e.change() != null) {
            return change(e.change());
        }
        return new Measure.Milestone(Boolean.TRUE.equals(e.milestone().datedToYear()));
    }

    private static List<Measure.Norm> norms(QuotaEntry e) {
        return orEmpty(e.norms()).stream()
                .map(n -> new Measure.Norm(item(n.base()), n.each()))
                .toList();
    }

    private static Measure share(ShareEntry e) {
        boolean proportion = e.proportion() == null ? e.per().compareTo(HUNDRED) == 0 : e.proportion();
        Growth growing = e.growing() == null
                ? null
                : Arrays.stream(Growth.values())
                        .filter(g -> g.code().equals(e.growing()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("growing: " + e.growing()));
        return new Measure.Share(item(e.numerator()), item(e.denominator()), e.per(), proportion, growing);
    }

    private static Measure change(ChangeEntry e) {
        Measure.By by = switch (e.by()) {
            case "points" -> Measure.By.POINTS;
            case "percent" -> Measure.By.PERCENT;
            case "none" -> Measure.By.DIRECTION;
            default -> throw new IllegalArgumentException("by: " + e.by());
        };
        if (!e.direction().equals("up") && !e.direction().equals("down")) {
            throw new IllegalArgumentException("direction: " + e.direction());
        }
        return new Measure.Change(measure(e.of()), e.direction().equals("up"), by);
    }

    private static Item item(ItemEntry e) {
        return item(e.name(), e.unit(), e.shared());
    }

    private static Item item(String name, String unit, Boolean shared) {
        return new Item(name, unit, Boolean.TRUE.equals(shared));
    }
}
