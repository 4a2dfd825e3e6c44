package cn.duibiao.returns;

import cn.duibiao.returns.Return.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rows over a table: label and text in one cell (计划：…) or in two beside each other. */
final class Head {
    private static final Set<String> PLAN = Set.of("计划", "计划名称", "所属计划", "考核计划", "计划编号");
    private static final Set<String> PERIOD = Set.of("填报期", "填报期间", "报告期", "报告期间", "考核期", "所属期", "统计期", "填报季度");

    final List<Told> plans = new ArrayList<>();
    final List<Told> periods = new ArrayList<>();
    final List<Told> titles = new ArrayList<>();

    Head(List<Cell> above) {
        for (int i = 0; i < above.size(); i++) {
            Cell cell = above.get(i);
            titles.add(new Told(cell.where(), cell.raw()));
            String text = cell.raw().strip();
            int colon = colon(text);
            String label = Spelling.name(colon < 0 ? text : text.substring(0, colon));
            List<Told> told = PLAN.contains(label) ? plans : PERIOD.contains(label) ? periods : null;
            if (told == null) {
                continue;
            }
            String behind = colon < 0 ? "" : text.substring(colon + 1).strip();
            if (!behind.isEmpty()) {
                told.add(new Told(cell.where(), behind));
            } else if (i + 1 < above.size() && above.get(i + 1).row() == cell.row()) {
                Cell next = above.get(i + 1);
                told.add(new Told(next.where(), next.raw().strip()));
            }
        }
    }

    private static int colon(String text) {
        int half = text.indexOf(':');
        int full = text.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }
}
