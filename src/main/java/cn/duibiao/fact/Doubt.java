package cn.duibiao.fact;

import cn.duibiao.finding.Finding;
import java.util.List;

/**
 * What a return says in a way that can be read in two: 0.75 under %. It is used in neither; what each reading would give
 * is told beside it.
 *
 * @param finding that told of it when it was read
 */
public record Doubt(Finding finding, List<Reading> readings) {

    public Doubt {
        readings = List.copyOf(readings);
    }

    /**
     * One way to read it.
     *
     * @param words as users see it: 0.75%
     * @param quantity what it then is; null for a milestone
     * @param completion what the milestone then is; null for a number
     */
    public record Reading(String words, Quantity quantity, Completion completion) {

        /** The report as it would be. */
        public Report in(Report report) {
            return quantity != null ? report.with(quantity) : report.with(completion);
        }
    }
}
