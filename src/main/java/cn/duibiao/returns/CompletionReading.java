package cn.duibiao.returns;

import cn.duibiao.fact.Completion;
import cn.duibiao.fact.Doubt;
import cn.duibiao.fact.Report;
import cn.duibiao.fact.State;
import java.util.List;
import java.util.Map;

/**
 * What a row says of a milestone.
 *
 * @param doubt where 本期值 or 完成日期 can be read in two ways; else null
 * @param used cells, and as what
 * @param refused cells, and why
 */
record CompletionReading(Completion completion, Doubt doubt, Map<Cell, String> used, Map<Cell, String> refused) {

    static CompletionReading none() {
        return new CompletionReading(Completion.missing(null), null, Map.of(), Map.of());
    }

    /** The report with what is in doubt; a date that can be no other than wrong is that wrong date. */
    Report settled(Report report) {
        if (doubt == null) {
            return report;
        }
        long wrong = doubt.readings().stream()
                .filter(r -> r.in(report).milestone().getState() == State.CONTRADICTORY)
                .count();
        if (wrong == doubt.readings().size()) {
            return doubt.readings().get(0).in(report);
        }
        if (wrong > 0 && completion.state() == State.REPORTED) {
            String note = doubt.finding().where() + doubt.finding().found();
            return report.with(new Completion(
                            State.UNREADABLE, false, null, null, completion.cell(), completion.dateCell(), note))
                    .doubting(List.of(doubt));
        }
        return report.doubting(List.of(doubt));
    }
}
