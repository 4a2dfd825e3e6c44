package cn.duibiao.returns;

import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Excel file's sheets and properties.
 *
 * @param properties the custom ones whose names begin with duibiao.
 */
record WorkbookFile(List<Grid> grids, Map<String, String> properties) {
    /** Rows that are not empty, of one sheet; more than any plan has targets and units. */
    static final int MOST_ROWS = 20_000;

    /** Columns from A on. */
    static final int MOST_COLUMNS = 200;

    /** What the parts of an .xlsx may come to when unpacked. */
    private static final long MOST_UNPACKED = 200L << 20;

    /** @throws InputProblem when the bytes are no workbook, or one that is encrypted or damaged */
    static WorkbookFile read(String fileName, byte[] bytes) {
        try (Workbook workbook = open(fileName, bytes)) {
            boolean from1904 = workbook instanceof XSSFWorkbook x
                    ? x.isDate1904()
                    : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing();
            PoiCells cells = new PoiCells(from1904);
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : workbook) {
                grids.add(grid(sheet, cells));
            }
            return new WorkbookFile(grids, properties(workbook));
        } catch (EncryptedDocumentException e) {
            throw refused(fileName, "加密的工作簿", "不设打开密码的工作簿", "请取消密码后另存，再报送");
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            if (e instanceof InputProblem known) {
                throw known;
            }
            throw refused(fileName, "不是工作簿，或已损坏的文件", "能用Excel或WPS打开的 .xlsx 工作簿", "请用Excel或WPS打开后另存为 .xlsx");
        }
    }

    private static Workbook open(String fileName, byte[] bytes) throws IOException, OpenXML4JException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        FileMagic magic = FileMagic.valueOf(bytes);
        if (magic == FileMagic.OOXML) {
            checkParts(fileName, bytes);
            // WPS writes core properties twice, which POI refuses unless told not to look.
            return new XSSFWorkbook(OPCPackage.open(in, OPCComplianceFlags.disableAll()));
        }
        if (magic == FileMagic.OLE2) {
            POIFSFileSystem files = new POIFSFileSystem(in);
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new EncryptedDocumentException("encrypted package");
            }
            return new HSSFWorkbook(files);
        }
        throw refused(fileName, "不是工作簿的文件", "能用Excel或WPS打开的 .xlsx 工作簿", "请用Excel或WPS打开后另存为 .xlsx");
    }

    /** POI reads a part whose checksum is wrong without a word; the numbers in it cannot be trusted. */
    private static void checkParts(String fileName, byte[] bytes) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    unpacked += n;
                    if (unpacked > MOST_UNPACKED) {
                        throw refused(fileName, "解压后超过200MB的工作簿", "一份季度填报表", "请删去与填报无关的内容");
                    }
                }
            }
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("invalid entry")) {
                throw refused(fileName, "已损坏的工作簿（校验和不符）", "完好的 .xlsx 工作簿", "请重新取得或另存这个文件");
            }
        }
    }

    private static Grid grid(Sheet sheet, PoiCells cells) {
        TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
        TreeSet<Integer> hiddenRows = new TreeSet<>();
        TreeSet<Integer> hiddenColumns = new TreeSet<>();
        boolean overflows = false;
        for (Row row : sheet) {
            List<Cell> read = new ArrayList<>();
            for (org.apache.poi.ss.usermodel.Cell poi : row) {
                Cell cell = cells.read(sheet.getSheetName(), poi);
                if (cell != null && cell.column() >= MOST_COLUMNS) {
                    overflows = true;
                } else if (cell != null) {
                    read.add(cell);
                }
            }
            if (read.isEmpty()) {
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                overflows = true;
                break;
            }
            rows.put(row.getRowNum(), List.copyOf(read));
            if (row.getZeroHeight()) {
                hiddenRows.add(row.getRowNum());
            }
            read.stream().map(Cell::column).filter(sheet::isColumnHidden).forEach(hiddenColumns::add);
        }
        Workbook workbook = sheet.getWorkbook();
        boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
        List<Region> merged = sheet.getMergedRegions().stream()
                .map(r -> new Region(r.getFirstRow(), r.getLastRow(), r.getFirstColumn(), r.getLastColumn()))
                .toList();
        return new Grid(sheet.getSheetName(), hidden, rows, hiddenRows, hiddenColumns, merged, overflows);
    }

    private static Map<String, String> properties(Workbook workbook) {
        Map<String, String> found = new LinkedHashMap<>();
        if (workbook instanceof XSSFWorkbook x) {
            x.getProperties().getCustomProperties().getUnderlyingProperties().getPropertyList().stream()
                    .filter(p -> p.getName().startsWith("duibiao.") && p.isSetLpwstr())
                    .forEach(p -> found.put(p.getName(), p.getLpwstr()));
        }
        return found;
    }

    private static InputProblem refused(String fileName, String found, String expected, String advice) {
        return new InputProblem(Finding.stop(fileName, found, expected, advice));
    }
}
