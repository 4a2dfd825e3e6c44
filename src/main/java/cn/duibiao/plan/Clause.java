package cn.duibiao.plan;

import java.util.List;
import java.util.Objects;

/**
 * A numbered clause of the plan.
 *
 * @param key its file name and the middle of its targets' ids: 14
 * @param cite as shown behind the document's number: 二（五）14
 * @param chapter the chapter that totals are made for
 * @param qualitative 定性任务: listed, not judged
 */
public record Clause(
        String key,
        String cite,
        String title,
        String chapter,
        List<String> responsible,
        List<Qualitative> qualitative) {
    public Clause {
        Objects.requireNonNull(key);
        Objects.requireNonNull(cite);
        responsible = List.copyOf(responsible);
        qualitative = List.copyOf(qualitative);
    }

    /** A promise with no figure and nothing to report. */
    public record Qualitative(String quote, int offset, String reason) {}
}
