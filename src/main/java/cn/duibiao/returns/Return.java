package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import java.util.List;
import java.util.Map;

/**
 * A return as read from its workbook, without knowledge of the plan.
 *
 * @param fileName without its folders
 * @param digest SHA-256 of the file's bytes, in hex
 * @param properties the workbook's custom properties duibiao.plan, duibiao.period, duibiao.rules
 * @param plans what the head says under 计划
 * @param periods what the head says under 填报期
 * @param titles every text over the table
 * @param rows of 指标填报
 * @param baseData rows of 基础数据
 * @param cells every cell of these sheets that is not empty, in order
 */
public record Return(
        String fileName,
        String digest,
        Map<String, String> properties,
        List<Told> plans,
        List<Told> periods,
        List<Told> titles,
        List<Row> rows,
        List<Row> baseData,
        List<Cell> cells,
        List<Finding> findings) {

    /** A text and where it stands. */
    public record Told(String where, String text) {}

    public Return {
        properties = Map.copyOf(properties);
        plans = List.copyOf(plans);
        periods = List.copyOf(periods);
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
        baseData = List.copyOf(baseData);
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** Digest of the rules that the template was made for; null where the workbook does not say. */
    public String rulesDigest() {
        return properties.get("duibiao.rules");
    }
}
