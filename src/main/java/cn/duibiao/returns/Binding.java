package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.PlanName;
import cn.duibiao.returns.Return.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plan and the quarter that a return is for, as its head and its workbook's properties say. */
public record Binding(Plan plan, Period period) {
    /** 新建区2024年第二季度填报表; not a note about another quarter. */
    private static final Pattern FORM =
            Pattern.compile("[^:：。；，]*(?:表|季报|月报|年报|(?:完成|进展|落实|推进|执行)情况)(?:[（(][^（()）]*[）)])?");

    /**
     * @param known every plan there is
     * @param load loads one of them by its id; called once at most
     * @throws InputProblem with everything that is wrong: no plan or period, unreadable ones, contradictory ones, a
     *     plan that is not known, a period outside the plan
     */
    public static Binding of(Return given, List<PlanName> known, Function<String, Plan> load) {
        List<Finding> problems = new ArrayList<>();
        KnownPlans all = new KnownPlans(known);
        List<Told> plans = told(
                given.plans(),
                given,
                "duibiao.plan",
                t -> all.mentioned(t.text()),
                t -> all.named(t.text()).isPresent());
        List<Told> periods = told(
                given.periods(),
                given,
                "duibiao.period",
                t -> QuarterText.isIn(t.text()),
                t -> QuarterText.read(t.text()).isPresent());
        Optional<String> id = one(plans, t -> all.named(t.text()), "计划", "已知的一个计划：" + all.listed(), given, problems);
        Optional<Period> period =
                one(periods, t -> QuarterText.read(t.text()), "填报期", "一个季度，如2024年第二季度或2024Q2", given, problems);
        Optional<Plan> plan = id.map(load);
        plan.filter(p -> foreign(given, p))
                .ifPresent(p -> problems.add(Finding.stop(
                        given.fileName() + " " + table(given.rows().get(0)),
                        (given.rows().get(0).frame().across() == null ? "指标名称" : "列名") + "没有一个是" + p.shortTitle()
                                + "的指标名称的表",
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

    private static String table(Row row) {
        return row.frame().across() == null ? row.sheet() : row.frame().across().table();
    }

    /** Nothing but tables with units as rows, or without a column of values, and what they name is no indicator of the plan. */
    private static boolean foreign(Return given, Plan plan) {
        if (given.rows().isEmpty()
                || given.rows().stream()
                        .anyMatch(r -> r.frame().across() == null && r.frame().reports())) {
            return false;
        }
        Names names = new Names(plan);
        Set<Row.Frame> frames = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Row> heads = given.rows().stream()
                .filter(r -> r.frame().across() == null || frames.add(r.frame()))
                .toList();
        List<List<Row>> columns = new ArrayList<>();
        heads.stream().filter(r -> r.frame().across() != null).map(List::of).forEach(columns::add);
        return heads.stream().noneMatch(names::knows)
                && new InputColumns(names, given.titles(), f -> {}).of(columns).isEmpty();
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
                .filter(t ->
                        FORM.matcher(Spelling.narrow(t.text()).replace(" ", "")).matches())
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
}
