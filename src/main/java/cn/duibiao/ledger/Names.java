package cn.duibiao.ledger;

import cn.duibiao.plan.Item;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import cn.duibiao.plan.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Finds the numerals that are part of a name: the plan's, its units' and departments' anywhere, a target's where it is quoted. */
final class Names {
    /** A name is told by at least so many characters of it around the numeral: 三级甲 of 启动三级甲等中医医院创建. */
    private static final int LEAST = 2;

    private final PlainText plain;
    private final PlainText compact;
    private final List<Numeral> numerals;
    private final BiConsumer<Numeral, Claim> claims;

    Names(PlainText plain, PlainText compact, List<Numeral> numerals, BiConsumer<Numeral, Claim> claims) {
        this.plain = plain;
        this.compact = compact;
        this.numerals = numerals;
        this.claims = claims;
    }

    /** Its title and number, the units and departments it names: whole, also where the text breaks the line in them. */
    void claimPlans(Plan plan) {
        Stream.of(plan.title(), plan.number())
                .filter(Objects::nonNull)
                .forEach(name -> whole(name, "本文件名称或文号“" + name + "”"));
        for (Unit unit : plan.units()) {
            whole(unit.name(), "单位名称“" + unit.name() + "”");
            unit.aliases().forEach(alias -> whole(alias, "单位名称“" + alias + "”"));
        }
        Stream.concat(
                        plan.clauses().stream().flatMap(c -> c.responsible().stream()),
                        plan.targets().stream().flatMap(t -> t.responsible().stream()))
                .distinct()
                .forEach(department -> whole(department, "责任部门“" + department + "”"));
    }

    private void whole(String name, String reason) {
        String sought = PlainText.compact(name).text();
        int at = compact.text().indexOf(sought);
        while (at >= 0 && !sought.isEmpty()) {
            int from = compact.at()[at];
            int to = compact.endOf(at + sought.length());
            numerals.stream()
                    .filter(n -> n.within(from, to))
                    .forEach(n -> claims.accept(n, new Claim(Role.NAME, null, reason)));
            at = compact.text().indexOf(sought, at + 1);
        }
    }

    /** In its quotes: a numeral that stands in its indicator, or in an item of its measure, among the same words. */
    void claimTargets(Target t) {
        List<String> names = new ArrayList<>(List.of(t.indicator()));
        t.measure().items().stream().map(Item::name).forEach(names::add);
        names.addAll(t.units());
        for (Span span : Span.of(t)) {
            for (Numeral n : numerals) {
                if (span.covers(n)) {
                    names.stream()
                            .filter(name -> named(n, PlainText.of(name).text()))
                            .findFirst()
                            .ifPresent(name -> claims.accept(n, Claim.in(span, Role.NAME, "“" + name + "”中的字")));
                }
            }
        }
    }

    private boolean named(Numeral n, String name) {
        int from = plain.indexOf(n.offset());
        int to = plain.indexOf(n.end());
        String digits = plain.text().substring(from, to);
        for (int in = name.indexOf(digits); in >= 0; in = name.indexOf(digits, in + 1)) {
            int left = 0;
            while (in - left > 0 && name.charAt(in - left - 1) == plain.charAt(from - left - 1)) {
                left++;
            }
            int right = 0;
            while (in + digits.length() + right < name.length()
                    && name.charAt(in + digits.length() + right) == plain.charAt(to + right)) {
                right++;
            }
            if (left + right >= LEAST && alone(name, in, in + digits.length())) {
                return true;
            }
        }
        return false;
    }

    /** Not a part of a longer numeral of the name. */
    private static boolean alone(String name, int from, int to) {
        return !digit(name, from - 1) && !digit(name, to);
    }

    private static boolean digit(String name, int at) {
        return at >= 0
                && at < name.length()
                && (Character.isDigit(name.charAt(at)) || ChineseNumber.isDigit(name.charAt(at)));
    }
}
