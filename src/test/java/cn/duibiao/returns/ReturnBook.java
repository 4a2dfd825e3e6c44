package cn.duibiao.returns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Builds a return as a person might: a head, a table of indicators, base data. Cells are strings, numbers, dates,
 * {@link #formatted}, {@link #formula} and {@link #error}; null is an empty cell.
 */
public final class ReturnBook {
    public static final String PLAN = "xinjian-2023-2025";
    private static final List<Object> COLUMNS =
            List.of("指标编号", "指标名称", "计量单位", "填报单位", "分子", "分母", "本期值", "基期值", "完成日期", "备注");

    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private Consumer<XSSFWorkbook> change = w -> {};

    record Formatted(Object value, String format) {}

    record FormatId(Object value, int id) {}

    record Formula(String formula, Object cached) {}

    static Formatted formatted(Object value, String format) {
        return new Formatted(value, format);
    }

    /** A format by its id alone, as Chinese Excel writes dates. */
    static FormatId formatId(Object value, int id) {
        return new FormatId(value, id);
    }

    /** @param cached its result; null for a formula that was never calculated */
    static Formula formula(String formula, Object cached) {
        return new Formula(formula, cached);
    }

    static FormulaError error(FormulaError error) {
        return error;
    }

    /** An empty book. */
    public static ReturnBook blank() {
        return new ReturnBook();
    }

    /** Head and header of a return of 新建区 for the second quarter of 2024: the first row of values is row 4. */
    static ReturnBook xinjian() {
        return blank().row("新建区卫生健康填报表")
                .row("计划", PLAN, null, "填报期", "2024年第二季度")
                .row(COLUMNS.toArray());
    }

    public ReturnBook row(Object... cells) {
        return on(ReturnReader.INDICATORS, cells);
    }

    /** 项目, 计量单位, 填报单位, 数值; the first is row 2. */
    public ReturnBook base(Object item, Object unit, Object by, Object figure) {
        if (!sheets.containsKey(ReturnReader.BASE_DATA)) {
            on(ReturnReader.BASE_DATA, "项目", "计量单位", "填报单位", "数值");
        }
        return on(ReturnReader.BASE_DATA, item, unit, by, figure);
    }

    public ReturnBook on(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, s -> new ArrayList<>()).add(cells);
        return this;
    }

    public ReturnBook property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    public ReturnBook change(Consumer<XSSFWorkbook> more) {
        change = change.andThen(more);
        return this;
    }

    public Path save(Path folder) {
        return save(folder, "填报表.xlsx");
    }

    public Path save(Path folder, String name) {
        Path file = folder.resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            sheets.forEach((sheet, rows) -> fill(workbook.createSheet(sheet), rows));
            properties.forEach((key, value) ->
                    workbook.getProperties().getCustomProperties().addProperty(key, value));
            change.accept(workbook);
            workbook.write(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    private static void fill(XSSFSheet sheet, List<Object[]> rows) {
        for (int r = 0; r < rows.size(); r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).length; c++) {
                if (rows.get(r)[c] != null) {
                    set(row.createCell(c), rows.get(r)[c]);
                }
            }
        }
    }

    private static void set(XSSFCell cell, Object value) {
        XSSFWorkbook workbook = cell.getSheet().getWorkbook();
        if (value instanceof Formatted f) {
            set(cell, f.value());
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(f.format()));
            cell.setCellStyle(style);
        } else if (value instanceof FormatId f) {
            set(cell, f.value());
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) f.id());
            cell.setCellStyle(style);
        } else if (value instanceof Formula f) {
            cell.setCellFormula(f.formula());
            if (f.cached() instanceof FormulaError e) {
                cell.setCellErrorValue(e);
            } else if (f.cached() != null) {
                set(cell, f.cached());
            }
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof FormulaError e) {
            cell.setCellErrorValue(e);
        } else {
            cell.setCellValue((String) value);
        }
    }
}
