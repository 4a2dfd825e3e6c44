package cn.duibiao.rule;

import cn.duibiao.plan.Citation;
import cn.duibiao.plan.Clause;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.plan.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the rules of a clause as DRL that an auditor can read without knowing Java. */
final class DrlWriter {
    private static final String RULE = "─".repeat(100);

    private final Plan plan;
    private final Policy policy;
    private final StringBuilder out = new StringBuilder();

    DrlWriter(Plan plan, Policy policy) {
        this.plan = plan;
        this.policy = policy;
    }

    /** The package that a plan's rules live in: duibiao.rules.xinjian_2023_2025. */
    static String packageOf(String planId) {
        return "duibiao.rules." + planId.replace('-', '_');
    }

    String file(Clause clause, List<TargetRules> targets) {
        out.setLength(0);
        comment(plan.title() + (plan.number() == null ? "" : "　" + plan.number()));
        comment(clause.cite() + "　" + clause.title());
        comment("责任单位：" + String.join("、", clause.responsible()));
        comment("由 duibiao compile 从 targets/ 与 policy.yaml（" + policy.name() + "）生成，不要手改。");
        out.append("package ").append(packageOf(plan.id())).append(";\n\n");
        out.append("import cn.duibiao.fact.Line;\n");
        out.append("import cn.duibiao.fact.Measurement;\n");
        out.append("import cn.duibiao.fact.Report;\n");
        out.append("import cn.duibiao.fact.State;\n");
        out.append("import cn.duibiao.verdict.Basis;\n");
        out.append("import cn.duibiao.verdict.Verdict;\n");
        out.append("\nglobal cn.duibiao.fact.Verdicts verdicts;\n");
        targets.forEach(this::target);
        return out.toString();
    }

    /** The piece of its clause's file that holds one target's rules. */
    String piece(TargetRules rules) {
        out.setLength(0);
        target(rules);
        return out.toString();
    }

    private void target(TargetRules rules) {
        Target t = rules.target();
        out.append('\n');
        comment(RULE);
        comment(t.id() + "　" + t.indicator() + "（" + t.unit() + "）" + (t.isSoft() ? "　【" + t.soft() + "】" : ""));
        comment("原文：“" + t.quote() + "”（" + plan.cited() + " " + t.clause().cite() + "，全文第" + (t.offset() + 1) + "字起）");
        for (Citation also : t.also()) {
            comment("又见：" + also.cite() + "“" + also.quote() + "”"
                    + (also.differs() == null ? "" : "；不同之处：" + also.differs()));
        }
        comment("要求：" + Wording.requirements(t, policy));
        comment("解读：" + (t.reading() == null ? "照字面" : t.reading()));
        t.alternatives().forEach(a -> comment("另一种解读（不采用，用于提示“口径敏感”）：" + a.reading()));
        comment("性质：" + t.nature().label()
                + (t.share() != null && t.share().growing() != null
                        ? "，" + t.share().growing().label()
                        : "") + "。" + t.natureReason());
        if (t.nature() == cn.duibiao.plan.Nature.FLOW_PLAN) {
            comment("统计起点：" + t.start());
        }
        if (t.schedule() != null) {
            comment("序时："
                    + t.schedule().shares().stream()
                            .map(s -> s.toPlainString() + "%")
                            .collect(Collectors.joining("、")) + "（"
                    + t.schedule().source() + "）");
        }
        if (!t.units().isEmpty()) {
            comment("考核单位：" + String.join("、", t.units()) + "，各自判定");
        }
        if (!t.responsible().equals(t.clause().responsible())) {
            comment("责任单位：" + String.join("、", t.responsible()));
        }
        t.remarks().forEach(r -> comment("原文疑点：" + r));
        comment("算法：" + Formula.words(t));
        figures(rules);
        measureRule(t);
        rules.rules().forEach(this::verdictRule);
    }

    /** The figure that decides in each quarter, a line a year. */
    private void figures(TargetRules rules) {
        Map<Integer, String> years = new TreeMap<>();
        for (Demand d : rules.demands()) {
            String at = "第" + "一二三四".charAt(d.period().quarter() - 1) + "季度 " + deciding(d);
            years.merge(d.period().year(), at, (a, b) -> a + "　" + b);
        }
        comment("各季度末的界限（到期前为序时要求，到期为要求" + (rules.target().isMilestone() ? "；百分数只在填报形象进度时用" : "") + "）：");
        years.forEach((year, line) -> comment("　　" + year + "年　" + line));
    }

    private static String deciding(Demand d) {
        return switch (d.phase()) {
            case NOT_OPEN, CLOSED -> "—";
            case BEFORE ->
                d.warningLine() != null
                        ? Figures.shown(d.warningLine()) + "预警/"
                                + d.requirement().words() + "上限"
                        : scheduled(d);
            case DUE, AFTER, THROUGHOUT ->
                d.requirement() == null ? "完成" : d.requirement().words();
        };
    }

    private static String scheduled(Demand d) {
        if (d.target().isMilestone()) {
            return Figures.shown(d.schedule().of(null)) + "%";
        }
        return d.schedule() instanceof Bound.FromBaseline line
                ? "基期值＋" + d.elapsed().k() + "/" + d.elapsed().n() + "×（"
                        + line.to().words() + "－基期值）"
                : d.schedule().words();
    }

    private void measureRule(Target t) {
        out.append("\nrule \"").append(t.id()).append("/measure\"\n    when\n");
        out.append("        $r : Report(target == \"").append(t.id()).append("\")\n    then\n");
        out.append("        insert(").append(Formula.call(t)).append(");\nend\n");
    }

    private void verdictRule(TargetRules.Rule rule) {
        Band band = rule.band();
        String target = rule.name().substring(0, rule.name().indexOf('/'));
        out.append('\n');
        comment(rule.span().words() + "：" + band.words() + " → "
                + band.verdict().label() + "（" + band.basis().label() + "）");
        out.append("rule \"").append(rule.name()).append("\"\n    when\n");
        out.append("        $m : Measurement(target == \"")
                .append(target)
                .append("\", ")
                .append(rule.span().drl());
        out.append(", ").append(band.drl());
        out.append(")\n    then\n        verdicts.give($m, Verdict.")
                .append(band.verdict())
                .append(", Basis.")
                .append(band.basis());
        out.append(", drools.getRule().getName());\nend\n");
    }

    private void comment(String text) {
        out.append("// ").append(DrlText.comment(text)).append('\n');
    }
}
