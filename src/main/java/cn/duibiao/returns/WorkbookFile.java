package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.NumberFormats;
import cn.duibiao.xlsx.Refused;
import cn.duibiao.xlsx.XlsxFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * An Excel file's sheets and properties.
 *
 * @param properties the custom ones whose names begin with duibiao.
 */
record WorkbookFile(List<Grid> grids, Map<String, String> properties) {
    private static final String READABLE = "能用Excel或WPS打开的 .xlsx 工作簿";
    private static final String SAVE_AS = "请用Excel或WPS打开后另存为 .xlsx";

    /** Of one that is not encrypted. */
    static WorkbookFile read(String fileName, byte[] bytes) {
        return read(fileName, bytes, Password.NONE, Budget.of(bytes.length, false));
    }

    /** @throws InputProblem when the bytes are no workbook, or one that is encrypted otherwise, damaged or too much */
    static WorkbookFile read(String fileName, byte[] bytes, Password password, Budget budget) {
        try {
            return read(bytes, budget, () -> password.of(fileName));
        } catch (Refused e) {
            throw problem(fileName, e);
        } catch (OutOfMemoryError e) {
            throw problem(fileName, Budget.outOfMemory());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LoggerFactory.getLogger(WorkbookFile.class).warn("{} cannot be read", fileName, e);
            throw problem(fileName, new Refused("", "不是工作簿，或已损坏的文件", READABLE, SAVE_AS));
        }
    }

    private static WorkbookFile read(byte[] bytes, Budget budget, Supplier<String> password) throws IOException {
        FileKind kind = FileKind.of(bytes);
        return switch (kind) {
            case ZIP -> xlsx(new XlsxFile(bytes, budget), budget);
            case OLE2 -> Ole2File.read(bytes, budget, password.get());
            default -> throw new Refused("", kind.label(), READABLE, SAVE_AS);
        };
    }

    static WorkbookFile xlsx(XlsxFile file, Budget budget) {
        Map<Integer, CellFormat> formats = new HashMap<>();
        List<Grid> grids = new ArrayList<>();
        for (XlsxFile.Sheet sheet : file.sheets()) {
            Origin origin = new Origin(sheet.name(), file.from1904());
            GridMaker maker = new GridMaker(
                    origin, sheet.hidden(), style -> format(file.formats().of(style), formats), budget);
            file.read(sheet, maker);
            grids.add(maker.grid());
        }
        file.checkUnread();
        Map<String, String> ours = new TreeMap<>(file.properties());
        ours.keySet().removeIf(name -> !name.startsWith("duibiao."));
        return new WorkbookFile(grids, ours);
    }

    private static CellFormat format(NumberFormats.NumberFormat format, Map<Integer, CellFormat> known) {
        return known.computeIfAbsent(format.id(), id -> CellFormat.of(id, format.code()));
    }

    static InputProblem problem(String fileName, Refused e) {
        String where = e.where().isEmpty() ? fileName : fileName + " " + e.where();
        return new InputProblem(Finding.stop(where, e.found(), e.expected(), e.advice()));
    }
}
