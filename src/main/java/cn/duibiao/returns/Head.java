package cn.duibiao.returns;

import cn.duibiao.returns.Return.Told;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows over a table: label and text in one cell (计划：…) or in two beside each other. */
final class Head {
    private static final Set<String> PLAN = Set.of("计划", "计划名称", "所属计划", "考核计划", "计划编号");
    private static final Set<String> PERIOD = Set.of("填报期", "填报期间", "报告期", "报告期间", "考核期", "所属期", "统计期", "填报季度");

    private static final Set<String> BODY =
            Set.of("填报单位", "报送单位", "上报单位", "填报机构", "机构名称", "单位名称", "填报单位名称", "被考核单位", "考核单位", "填表单位", "责任单位", "医疗机构名称");

    private static final Pattern MEASURE =
            Pattern.compile("(?<![\\p{L}])(?:计量|金额|货币|数据|数值)?单位\\s*(?::|$)\\s*([^\\s)\\]】]*)");

    final List<Told> bodies = new ArrayList<>();
    final List<Told> plans = new ArrayList<>();
    final List<Told> periods = new ArrayList<>();
    final List<Told> titles = new ArrayList<>();
    /** 单位：万人 over the table; empty where it says none, or several. */
    private final Set<String> measures = new LinkedHashSet<>();

    /** 计划, 填报期 or 填报单位: what stands beside a text over a table, not over a column. */
    static boolean isLabel(String text) {
        String bare = Column.bare(text);
        return PLAN.contains(bare) || PERIOD.contains(bare) || BODY.contains(bare);
    }

    /** 填报单位, in one of its spellings. */
    static boolean isBody(String label) {
        return BODY.contains(Column.bare(label));
    }

    Head(List<Cell> above) {
        for (int i = 0; i < above.size(); i++) {
            Cell cell = above.get(i);
            titles.add(new Told(cell.where(), cell.raw()));
            measured(cell, i + 1 < above.size() ? above.get(i + 1) : null);
            // 填报单位：区人民医院　　填报日期：2024年7月5日
            for (String text : cell.raw().strip().split("[\\s\\p{Z}]+(?=[^\\s\\p{Z}:：]{2,8}[:：])")) {
                tell(cell, text, i + 1 < above.size() ? above.get(i + 1) : null);
            }
        }
    }

    private void tell(Cell cell, String text, Cell next) {
        int colon = colon(text);
        String label = Column.bare(colon < 0 ? text : text.substring(0, colon));
        List<Told> told =
                PLAN.contains(label) ? plans : PERIOD.contains(label) ? periods : BODY.contains(label) ? bodies : null;
        String behind = colon < 0 ? "" : unsealed(text.substring(colon + 1));
        if (told != null && !behind.isEmpty()) {
            told.add(new Told(cell.where(), behind));
        } else if (told != null && next != null && next.row() == cell.row() && colon(next.raw()) < 0) {
            told.add(new Told(next.where(), unsealed(next.raw())));
        }
    }

    /** 单位：万元, also in brackets behind a title, or with the unit in the cell beside it; not 填报单位：区人民医院. */
    private void measured(Cell cell, Cell next) {
        Matcher found = MEASURE.matcher(Spelling.narrow(cell.raw()));
        while (found.find()) {
            boolean beside = found.group(1).isEmpty() && next != null && next.row() == cell.row();
            String unit = beside ? Spelling.narrow(next.raw()) : found.group(1);
            if (!unit.isEmpty() && !Heading.isBody(unit)) {
                measures.add(unit);
            }
        }
    }

    /** The unit of measure that holds where neither row nor column names one; empty where there is none. */
    String measure() {
        List<String> units = measures.stream().filter(Units::isUnit).toList();
        return measures.size() == 1 && units.size() == 1 ? units.get(0) : "";
    }

    /** Without the place for the seal: 新建区卫生健康委员会（盖章）. */
    private static String unsealed(String text) {
        return text.replaceFirst("[\\s\\p{Z}]*[(（](?:加?盖公?章|公章|签章|签字|章)[)）][\\s\\p{Z}]*$", "")
                .strip();
    }

    private static int colon(String text) {
        int half = text.indexOf(':');
        int full = text.indexOf('：');
        return half < 0 ? full : full < 0 ? half : Math.min(half, full);
    }
}
