package cn.duibiao.doubt;

import java.util.List;
import java.util.Objects;

/**
 * A 原文疑点 found by the program.
 *
 * @param clause as cited; the line of the text where no target stands at the place
 * @param targets the ids concerned; none where no target stands at the place
 * @param quote the odd words, letter by letter
 * @param words what is odd about them
 * @param recorded a person's remark on one of the targets already says so
 */
public record Doubt(
        String planId, String clause, List<String> targets, String kind, String quote, String words, boolean recorded) {
    public Doubt {
        Objects.requireNonNull(planId);
        Objects.requireNonNull(clause);
        targets = List.copyOf(targets);
    }

    /** 〔新发现〕xinbei-2021 二、7（xinbei-7-a）：一数两单位：“2000人”与“2000人次”…：“…”. */
    public String line() {
        return "〔" + (recorded ? "已记录" : "新发现") + "〕" + planId + " " + clause
                + (targets.isEmpty() ? "" : "（" + String.join("、", targets) + "）") + "：" + kind + "：" + words + "：“"
                + quote.replaceAll("\\s+", " ") + "”";
    }
}
