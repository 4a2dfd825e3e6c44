package cn.duibiao.catalogue;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.Plan.PlanText;
import java.util.List;

/** Finds quotes in the text of a plan; one that is not there is a finding. */
final class Quotes {
    private final String plan;
    private final PlanText text;
    private final List<Finding> findings;

    Quotes(String plan, PlanText text, List<Finding> findings) {
        this.plan = plan;
        this.text = text;
        this.findings = findings;
    }

    /** Where the quote begins; -1 where it is not found. */
    int locate(String where, String quote, Integer occurrence) {
        int n = occurrence == null ? 1 : occurrence;
        int offset = quote == null || quote.isEmpty() ? -1 : text.offsetOf(quote, n);
        if (offset < 0) {
            findings.add(Finding.stop(
                    where, "引文“" + quote + "”（第" + n + "处）不在计划原文中", "与 seeds/" + plan + ".txt 逐字相同的一段", "请照原文抄录"));
        }
        return offset;
    }
}
