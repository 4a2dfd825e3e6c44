package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A return as read from its workbook, without knowledge of the plan.
 *
 * @param fileName without its folders
 * @param digest SHA-256 of the file's bytes, in hex
 * @param properties the workbook's custom properties duibiao.plan, duibiao.period, duibiao.rules
 * @param plans what the head says under 计划
 * @param periods what the head says under 填报期
 * @param titles every text over the table
 * @param rows of the tables of indicators
 * @param baseData rows of the tables of base data
 * @param listed units expected to report, where a sheet lists them; each with that sheet's name
 * @param cells every cell of the sheets that have tables, in order; without the empty ones
 * @param ledger what was made of every cell of every sheet, without knowledge of the plan
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
        List<Told> listed,
        List<Cell> cells,
        CellLedger ledger,
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
        listed = List.copyOf(listed);
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** Digest of the rules that the template was made for; null where the workbook does not say. */
    public String rulesDigest() {
        return properties.get("duibiao.rules");
    }

    /** Between a file's name and a place in it, where several files were given: 城东街道.xlsx〉指标填报!F12. */
    public static final char IN = '〉';

    /** The same return, everything in it told with the file's name in front. */
    public Return told(String file) {
        String before = file + IN;
        // One origin for all cells of a sheet, as they had.
        Map<Origin, Origin> origins = new HashMap<>();
        Function<Origin, Origin> named =
                o -> origins.computeIfAbsent(o, k -> new Origin(before + k.sheet(), k.from1904()));
        Map<Row.Frame, Row.Frame> frames = new IdentityHashMap<>();
        return new Return(
                file,
                digest,
                properties,
                told(plans, before),
                told(periods, before),
                told(titles, before),
                rows.stream().map(r -> r.told(before, named, frames)).toList(),
                baseData.stream().map(r -> r.told(before, named, frames)).toList(),
                told(listed, before),
                cells.stream().map(c -> c.told(named)).toList(),
                ledger.told(before),
                findings.stream().map(f -> in(file, f)).toList());
    }

    private static List<Told> told(List<Told> all, String before) {
        return all.stream().map(t -> new Told(before + t.where(), t.text())).toList();
    }

    /** A finding with the file's name in front, unless it has it already. */
    public static Finding in(String file, Finding f) {
        String bare = file.substring(file.lastIndexOf('/') + 1);
        String where = f.where().equals(bare)
                ? file
                : f.where().startsWith(bare + ' ')
                        ? file + IN + f.where().substring(bare.length() + 1)
                        : file + IN + f.where();
        return new Finding(f.severity(), where, f.found(), f.expected(), f.advice());
    }
}
