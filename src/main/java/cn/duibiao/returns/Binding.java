package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import cn.duibiao.returns.Return.Told;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan and the quarter that a return is for, as its head and its workbook's properties say. */
public record Binding(Plan plan, Period period) {
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}(?:[Qq][1-4]|年?第?[1-4一二三四]季度?|年(?:上半年|全年))");
    /** 新建区2024年第二季度填报表; not a note about another quarter. */
    private static final Pattern FORM =
            Pattern.compile("[^:：。；，]*(?:表|季报|月报|年报|(?:完成|进展|落实|推进|执行)情况)(?:[（(][^（()）]*[）)])?");

    /** 截至2024年6月底, 2024年6月30日, 2024年4-6月, 2024.6, 2024/6/30: what ends with a quarter. */
    private static final Pattern TO_MONTH = Pattern.compile(
            "(?:截[至止]到?|至|到)?([0-9]{4})(?:年(?:(10|[1-9])月?份?[-—–~至到])?(1?[0-9])月份?|[-./]0?(1?[0-9])(?:(?=[-./])|$))(?:底|末|(?:[-./]|)(3[01]|[12][0-9]|0?[1-9])日?)?止?");

    private static final Pattern MONTHS = Pattern.compile("([0-9]{4})年1(?:月?份?)[-—–~至到](3|6|9|12)月份?");

    /**
     * @param known every plan there is
     * @param load loads one of them by its id; called once at most
     * @throws InputProblem with everything that is wrong: no plan or period, unreadable ones, contradictory ones, a
     *     plan that is not known, a period outside the plan
     */
    public static Binding of(Return given, List<PlanName> known, Function<String, Plan> load) {
        List<Finding> problems = new ArrayList<>();
        List<Told> plans = told(
                given.plans(),
                given,
                "duibiao.plan",
                t -> !named(t.text(), known, true).isEmpty(),
                t -> plan(t.text(), known).isPresent());
        List<Told> periods = told(
                given.periods(),
                given,
                "duibiao.period",
                t -> QUARTER.matcher(bare(t.text())).find()
                        || MONTHS.matcher(bare(t.text())).find()
                        || bare(t.text()).startsWith("截")
                                && ending(bare(t.text())).isPresent(),
                t -> period(t.text()).isPresent());
        Optional<String> id = one(
                plans,
                t -> plan(t.text(), known),
                "计划",
                "已知的一个计划："
                        + known.stream()
                                .map(p -> p.id() + "（" + p.title() + "）")
                                .collect(Collectors.joining("、")),
                given,
                problems);
        Optional<Period> period = one(periods, t -> period(t.text()), "填报期", "一个季度，如2024年第二季度或2024Q2", given, problems);
        Optional<Plan> plan = id.map(load);
        plan.filter(p -> foreign(given, p))
                .ifPresent(p -> problems.add(Finding.stop(
                        given.fileName() + " "
                                + given.rows().get(0).frame().across().table(),
                        "列名没有一个是" + p.shortTitle() + "的指标名称的表",
                        "含“指标编号、指标名称、计量单位、填报单位、分子、分母、本期值”等列名的表头",
                        "请用 duibiao template 生成的模板填报")));
        if (plan.isPresent() && period.isPresent() && !plan.get().accepts(period.get())) {
            problems.add(Finding.stop(
                    periods.get(0).where(),
                    "填报期" + period.get().label(),
                    plan.get().firstPeriod().label() + "至"
                            + plan.get().lastPeriod().label() + "（" + plan.get().cited() + "）",
                    "请核对计划与填报期"));
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        return new Binding(plan.orElseThrow(), period.orElseThrow());
    }

    /** Nothing but tables with units as rows, and of their columns none is an indicator of the plan. */
    private static boolean foreign(Return given, Plan plan) {
        if (given.rows().isEmpty()
                || given.rows().stream().anyMatch(r -> r.frame().across() == null)) {
            return false;
        }
        Names names = new Names(plan);
        Set<Row.Frame> frames = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
        return given.rows().stream().filter(r -> frames.add(r.frame())).noneMatch(names::knows);
    }

    /**
     * What the labels and the property say, and the form's own title, which may contradict them; where they say nothing,
     * whatever stands over the table.
     */
    private static List<Told> told(
            List<Told> head, Return given, String property, Predicate<Told> inTitle, Predicate<Told> clearly) {
        Stream<Told> stored =
                Stream.ofNullable(given.properties().get(property)).map(text -> new Told("文件属性" + property, text));
        List<Told> said = Stream.concat(head.stream(), stored)
                .filter(t -> !Spelling.isNothing(t.text()))
                .toList();
        if (said.isEmpty()) {
            return given.titles().stream().filter(inTitle).toList();
        }
        Stream<Told> forms = given.titles().stream()
                .filter(t -> FORM.matcher(bare(t.text())).matches())
                .filter(clearly);
        return Stream.concat(said.stream(), forms).distinct().toList();
    }

    private static <T> Optional<T> one(
            List<Told> told,
            Function<Told, Optional<T>> read,
            String what,
            String expected,
            Return given,
            List<Finding> problems) {
        if (told.isEmpty()) {
            problems.add(Finding.stop(given.fileName() + " 表头", "没有写明" + what, expected, "请在表头写明“" + what + "：…”"));
            return Optional.empty();
        }
        Map<T, Told> meant = new LinkedHashMap<>();
        boolean allRead = true;
        for (Told t : told) {
            Optional<T> value = read.apply(t);
            if (value.isEmpty()) {
                allRead = false;
                problems.add(Finding.stop(t.where(), what + Spelling.quoted(t.text()), expected, "请改正"));
            }
            value.ifPresent(v -> meant.putIfAbsent(v, t));
        }
        if (meant.size() > 1) {
            String places = meant.values().stream()
                    .map(t -> t.where() + Spelling.quoted(t.text()))
                    .collect(Collectors.joining("、"));
            problems.add(Finding.stop(given.fileName(), "互相矛盾的" + what + "：" + places, "同一个" + what, "请核对，或用模板重新填报"));
        }
        return allRead && meant.size() == 1 ? meant.keySet().stream().findFirst() : Optional.empty();
    }

    private static Optional<String> plan(String text, List<PlanName> known) {
        List<String> exact = named(text, known, false);
        List<String> ids = exact.isEmpty() ? named(text, known, true) : exact;
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    /** Ids of the plans whose id, title, short title or number the text is, or contains. */
    private static List<String> named(String text, List<PlanName> known, boolean within) {
        String name = Spelling.name(text);
        return known.stream()
                .filter(p -> Stream.of(p.id(), p.title(), withoutYears(p.title()), p.shortTitle(), p.number())
                        .filter(Objects::nonNull)
                        .map(Spelling::name)
                        .anyMatch(n -> within ? name.contains(n) : name.equals(n)))
                .map(PlanName::id)
                .toList();
    }

    /** 三年行动计划 for 三年行动计划（2023—2025年）, as people write it in their titles. */
    private static String withoutYears(String title) {
        return title.replaceFirst("[(（][0-9]{4}[^()（）]*[)）]$", "");
    }

    private static Optional<Period> period(String text) {
        String bare = bare(text);
        Optional<Period> whole = Period.parse(bare);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher months = MONTHS.matcher(bare);
        if (months.find()) {
            return Optional.of(new Period(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(2)) / 3));
        }
        Optional<Period> ending = ending(bare);
        if (ending.isPresent()) {
            return ending;
        }
        List<Period> within = QUARTER.matcher(bare)
                .results()
                .flatMap(m -> Period.parse(m.group()).stream())
                .distinct()
                .toList();
        return within.size() == 1 ? Optional.of(within.get(0)) : Optional.empty();
    }

    /** Of a text that is nothing else. A month within a quarter, or a day before its last, is no quarter. */
    private static Optional<Period> ending(String bare) {
        Matcher m = TO_MONTH.matcher(bare);
        if (!m.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(m.group(3) != null ? m.group(3) : m.group(4));
        if (month < 1 || month > 12 || month % 3 != 0) {
            return Optional.empty();
        }
        Period period = new Period(Integer.parseInt(m.group(1)), month / 3);
        boolean day = m.group(5) == null
                || Integer.parseInt(m.group(5)) == period.end().getDayOfMonth();
        boolean from = m.group(2) == null || m.group(2).equals("1") || Integer.parseInt(m.group(2)) == month - 2;
        return day && from ? Optional.of(period) : Optional.empty();
    }

    private static String bare(String text) {
        return Spelling.narrow(text).replace(" ", "");
    }
}
