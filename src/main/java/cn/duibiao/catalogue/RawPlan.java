package cn.duibiao.catalogue;

import java.util.List;

/**
 * The files of one plan, parsed and unchecked.
 *
 * @param planPath as told in findings: rules/xinjian-2023-2025/plan.yaml
 */
record RawPlan(String planPath, PlanFile plan, List<Chapter> chapters) {

    /**
     * @param source the file's own text, for line numbers; empty where it is not at hand
     */
    record Chapter(String path, TargetsFile file, String source) {}

    /** The file, the line and the target's id. */
    String where(Chapter chapter, String id) {
        int at = chapter.source().indexOf("id: " + id);
        String line =
                at < 0 ? "" : " 第" + chapter.source().substring(0, at).lines().count() + "行";
        return chapter.path() + line + "（" + id + "）";
    }
}
