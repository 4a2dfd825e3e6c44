package cn.duibiao.diff;

import java.util.Objects;

/**
 * One thing that differs between two editions of the rules, in Chinese.
 *
 * @param subject a target's id, 条款 14, 计划 or 判定口径
 * @param name of the subject: the target's indicator; empty where the subject says all
 * @param aspect what of it: 2024年末要求
 * @param before null where it was not there
 * @param after null where it is no longer there
 * @param decides a verdict can turn by it
 */
public record Change(String subject, String name, String aspect, String before, String after, boolean decides) {
    public Change {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(name);
        Objects.requireNonNull(aspect);
        if (Objects.equals(before, after)) {
            throw new IllegalArgumentException(aspect + " does not change: " + before);
        }
    }

    /** 2024年末要求 4.0 → 4.1; 原文疑点 新增“…”; 责任单位 删去“…”. */
    public String words() {
        if (before == null) {
            return aspect + " 新增“" + after + "”";
        }
        return after == null ? aspect + " 删去“" + before + "”" : aspect + " " + before + " → " + after;
    }

    /** xinjian-14-b 每千人口托位数：2024年末要求 4.0 → 4.1. */
    public String line() {
        return subject + (name.isEmpty() ? "" : " " + name) + "：" + words();
    }
}
