package cn.duibiao.returns;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Columns that are called as the inputs of an indicator (活产数, 孕产妇死亡数) instead of 分母 and 分子. A name is the input's
 * where it is the same, or much like it and not like the other one; 应检夫妇数 is the denominator that ends in 夫妇数.
 *
 * @param named the header's cells, by what they are
 * @param alike those of them that are called otherwise than the plan calls them
 */
record Inputs(Map<Column, Cell> named, List<Column> alike) {
    private static final int SAME = 2;
    private static final int ALIKE = 1;
    private static final int LEAST = 3;

    /** Of these names those that are inputs of the target; empty where none is, or two are the same one. */
    static Optional<Inputs> of(Target target, Collection<Cell> names) {
        Item numerator = numerator(target);
        Item denominator = denominator(target);
        if (numerator == null) {
            return Optional.empty();
        }
        Map<Column, List<Cell>> found = new EnumMap<>(Column.class);
        Map<Column, Integer> least = new EnumMap<>(Column.class);
        for (Cell name : names) {
            int over = likeness(name, numerator, false);
            int under = denominator == null ? 0 : likeness(name, denominator, true);
            if (over != under) {
                Column column = over > under ? Column.NUMERATOR : Column.DENOMINATOR;
                found.computeIfAbsent(column, c -> new ArrayList<>()).add(name);
                least.merge(column, Math.max(over, under), Math::min);
            }
        }
        boolean doubtful = found.entrySet().stream()
                .anyMatch(f -> f.getValue().size() > 1
                        || least.get(f.getKey()) == ALIKE
                                && isRivalled(f.getValue().get(0), names, found.values()));
        if (found.isEmpty() || doubtful) {
            return Optional.empty();
        }
        Map<Column, Cell> named = new EnumMap<>(Column.class);
        found.forEach((column, cells) -> named.put(column, cells.get(0)));
        List<Column> alike =
                found.keySet().stream().filter(c -> least.get(c) == ALIKE).toList();
        Inputs inputs = new Inputs(named, alike);
        if (!inputs.measuresAgree(target)) {
            return Optional.empty();
        }
        // A unit that is of the inputs alone would be taken for the rate's.
        if (named.size() > 1 && inputs.measure().isEmpty()) {
            rate(target, names).ifPresent(rate -> named.put(Column.VALUE, rate));
        }
        return Optional.of(inputs);
    }

    /** Both are there, by the plan's own names. */
    boolean isWhole() {
        return named.containsKey(Column.NUMERATOR) && named.containsKey(Column.DENOMINATOR) && alike.isEmpty();
    }

    /** The unit of measure in the brackets of the inputs' names; empty where none stands there. */
    String measure() {
        return named.entrySet().stream()
                .filter(e -> e.getKey() != Column.VALUE)
                .map(e -> Heading.unit(e.getValue().text()))
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The plan's name of the input. */
    static String item(Target target, Column column) {
        return (column == Column.NUMERATOR ? numerator(target) : denominator(target)).name();
    }

    private static Item numerator(Target target) {
        return target.share() == null ? null : target.share().numerator();
    }

    private static Item denominator(Target target) {
        Measure.Share share = target.share();
        return share == null ? null : share.denominator();
    }

    /** The only rate among the columns is that of the two inputs. */
    private static Optional<Cell> rate(Target target, Collection<Cell> names) {
        List<Cell> rates =
                names.stream().filter(n -> Column.bare(n.text()).endsWith("率")).toList();
        boolean one = rates.size() == 1 && target.indicator().endsWith("率");
        return one ? Optional.of(rates.get(0)) : Optional.empty();
    }

    /** 实际受检夫妇数 beside 受检夫妇数: either may be meant. */
    private static boolean isRivalled(Cell name, Collection<Cell> names, Collection<List<Cell>> found) {
        return names.stream()
                .filter(n -> found.stream().noneMatch(f -> f.contains(n)))
                .anyMatch(n -> within(Likeness.plain(name.text()), Likeness.plain(n.text())));
    }

    /** One unit of measure for both, or one over one of them that cannot be the other's: 万人 beside 托位数. */
    private boolean measuresAgree(Target target) {
        String unit = measure();
        return unit.isEmpty()
                || named.entrySet().stream().allMatch(e -> {
                    String own = Heading.unit(e.getValue().text());
                    Item item = e.getKey() == Column.NUMERATOR ? numerator(target) : denominator(target);
                    return own.isEmpty()
                            ? Units.factor(unit, item.unit()).isEmpty()
                            : own.equals(unit)
                                    && Units.factor(unit, item.unit()).isPresent();
                });
    }

    private static int likeness(Cell name, Item item, boolean under) {
        String text = Likeness.plain(name.text());
        String own = Likeness.plain(item.name());
        if (text.equals(own)) {
            return SAME;
        }
        if (text.length() < LEAST || own.length() < LEAST) {
            return 0;
        }
        boolean due = under && text.startsWith("应") && !own.startsWith("应") && tail(text, own) >= LEAST;
        return due || within(text, own) || within(own, text) ? ALIKE : 0;
    }

    /** One is the other with characters left out, and both end alike. */
    private static boolean within(String shorter, String longer) {
        int at = 0;
        for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && tail(shorter, longer) > 1;
    }

    private static int tail(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }
}
