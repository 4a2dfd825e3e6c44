package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.returns.CellLedger;
import cn.duibiao.xlsx.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;

/**
 * Whether an assessment workbook says what the same inputs give today: its digests, and then every cell of every sheet.
 * Of a formula the formula is compared, not its cached result.
 */
public final class Verification {
    private static final String NONE = "（没有）";
    private static final int MOST_SHOWN = 50;

    private static final Map<String, String> DIGESTS = digests();

    private final List<String> shown = new ArrayList<>();
    private int count;

    private Verification() {}

    /**
     * What differs.
     *
     * @param shown the first fifty, a line each
     * @param count all of them; 0 when the workbook is the same
     */
    public record Differences(List<String> shown, int count) {}

    /**
     * @param again the assessment of the same return, made anew
     * @param ledger what was made of the return's cells
     * @throws InputProblem when {@code file} is no assessment workbook
     */
    public static Differences differences(
            Path file, Assessment again, List<ReportedSheet> reported, CellLedger ledger) {
        WorkbookContents given = open(file);
        if (!given.properties().containsKey("duibiao.digest.return")) {
            throw unreadable(file);
        }
        Verification verification = new Verification();
        try {
            Path anew = Files.createTempFile("duibiao", ".xlsx");
            try {
                AssessmentWorkbook.write(again, reported, ledger, anew);
                verification.compare(given, new WorkbookContents(anew));
            } finally {
                Files.delete(anew);
            }
        } catch (Refused e) {
            throw refused(file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Differences(List.copyOf(verification.shown), verification.count);
    }

    /**
     * What the workbook was made with and {@code again} was not: without it nothing else can be compared.
     *
     * @throws InputProblem when {@code file} is no workbook
     */
    public static List<Finding> missing(Path file, Assessment again) {
        Map<String, String> properties = open(file).properties();
        List<Finding> missing = new ArrayList<>();
        if (again.context().previousDigest() == null && properties.containsKey("duibiao.digest.previous")) {
            missing.add(Finding.stop(
                    file.toString(), "这份工作簿是用 --previous 给出较早的填报表做的", "同样的 --previous", "请同样给出 --previous"));
        }
        if (again.context().unitsDigest() == null && properties.containsKey("duibiao.digest.units")) {
            missing.add(Finding.stop(file.toString(), "这份工作簿是按单位名单做的", "同样的单位名单", "请同样给出 --units"));
        }
        return missing;
    }

    private static WorkbookContents open(Path file) {
        try {
            return new WorkbookContents(file);
        } catch (Refused e) {
            throw refused(file, e);
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private static InputProblem unreadable(Path file) {
        return new InputProblem(
                Finding.stop(file.toString(), "打不开的文件，或不是考核工作簿", "duibiao assess 写出的考核工作簿（.xlsx）", "请检查文件"));
    }

    private static InputProblem refused(Path file, Refused e) {
        String where = e.where().isEmpty() ? file.toString() : file + " " + e.where();
        return new InputProblem(Finding.stop(where, e.found(), "duibiao assess 写出的考核工作簿（.xlsx）", "请检查文件"));
    }

    private static Map<String, String> digests() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("duibiao.plan", "计划");
        names.put("duibiao.period", "填报期");
        names.put("duibiao.digest.return", "填报表的摘要");
        names.put("duibiao.digest.rules", "规则的摘要");
        names.put("duibiao.digest.policy", "判定口径的摘要");
        names.put("duibiao.digest.previous", "较早填报表（--previous）的摘要");
        names.put("duibiao.digest.units", "单位名单的摘要");
        names.put("duibiao.version", "程序版本");
        return names;
    }

    /** The cells only where the digests agree: else nearly all of them differ. */
    private void compare(WorkbookContents given, WorkbookContents made) {
        DIGESTS.forEach((key, label) -> {
            String was = given.properties().getOrDefault(key, NONE);
            String is = made.properties().getOrDefault(key, NONE);
            if (!is.equals(was)) {
                differs(label + "：工作簿中为" + was + "，现为" + is);
            }
        });
        if (count > 0) {
            return;
        }
        for (String sheet : made.names()) {
            if (given.has(sheet)) {
                compare(sheet, given, made);
            } else {
                differs("缺少工作表“" + sheet + "”");
            }
        }
        for (String sheet : given.names()) {
            if (!made.has(sheet)) {
                differs("多出工作表“" + sheet + "”");
            }
        }
    }

    private void compare(String sheet, WorkbookContents given, WorkbookContents made) {
        Map<CellAddress, String> now = new LinkedHashMap<>();
        made.read(sheet, now::put);
        given.read(sheet, (address, was) -> {
            String is = now.remove(address);
            if (is == null) {
                differs(sheet + "!" + address + "：工作簿中多出“" + was + "”");
            } else if (!is.equals(was)) {
                differs(sheet + "!" + address + "：工作簿中为“" + was + "”，重算为“" + is + "”");
            }
        });
        now.forEach((address, is) -> differs(sheet + "!" + address + "：工作簿中为“”，重算为“" + is + "”"));
    }

    private void differs(String how) {
        count++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(how);
        }
    }
}
