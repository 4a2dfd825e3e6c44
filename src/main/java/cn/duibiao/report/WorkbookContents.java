package cn.duibiao.report;

import cn.duibiao.xlsx.Bounds;
import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.Refused;
import cn.duibiao.xlsx.SheetVisitor;
import cn.duibiao.xlsx.XlsxFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;

/**
 * What stands in the cells of an assessment workbook, ours or one that somebody hands back: read with the bounds of any
 * file and a sheet at a time, because POI's model of a province's workbook takes gigabytes.
 */
final class WorkbookContents {
    private final XlsxFile file;
    private final Map<String, XlsxFile.Sheet> sheets = new LinkedHashMap<>();

    /** Is told each cell that is not empty. */
    interface Visitor {
        /** @param content the formula with =, else the value: a number as plain digits */
        void cell(CellAddress at, String content);
    }

    /** @throws Refused when it is no workbook, damaged or too much */
    WorkbookContents(Path path) throws IOException {
        long size = Files.size(path);
        if (size > Bounds.FILE) {
            throw Refused.tooMuch("", "大于" + (Bounds.FILE >> 20) + "MB的文件");
        }
        boolean patient = Runtime.getRuntime().maxMemory() >= Bounds.LARGE_HEAP;
        file = new XlsxFile(Files.readAllBytes(path), Budget.of(size, patient));
        file.sheets().forEach(s -> sheets.put(s.name(), s));
    }

    Map<String, String> properties() {
        return file.properties();
    }

    /** In the order of the tabs. */
    Iterable<String> names() {
        return sheets.keySet();
    }

    boolean has(String sheet) {
        return sheets.containsKey(sheet);
    }

    /** Once for each sheet. */
    void read(String sheet, Visitor visitor) {
        file.read(sheets.get(sheet), new Cells(visitor));
    }

    /** Of a formula the formula is told, not its cached result. */
    private static final class Cells implements SheetVisitor {
        private final Visitor visitor;
        private final Map<String, SharedFormula> shared = new HashMap<>();
        private int formulaRow = -1;
        private int formulaColumn = -1;

        Cells(Visitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean wantsFormulas() {
            return true;
        }

        @Override
        public void formula(int row, int column, String text, String group) {
            formulaRow = row;
            formulaColumn = column;
            String own = text;
            if (group != null && !text.isEmpty()) {
                shared.put(group, new SharedFormula(text, row, column));
            } else if (group != null && shared.containsKey(group)) {
                own = shared.get(group).at(row, column);
            }
            visitor.cell(new CellAddress(row, column), "=" + own);
        }

        @Override
        public void text(int row, int column, String text) {
            if (!text.isEmpty()) {
                value(row, column, text);
            }
        }

        /** Excel writes 0.3 as 0.29999999999999999: the same double. */
        @Override
        public void number(int row, int column, CharSequence digits, int style) {
            value(row, column, plain(digits.toString()));
        }

        @Override
        public void date(int row, int column, String iso) {
            value(row, column, iso);
        }

        @Override
        public void truth(int row, int column, boolean value) {
            value(row, column, String.valueOf(value));
        }

        @Override
        public void error(int row, int column, String code) {
            value(row, column, code);
        }

        @Override
        public void uncalculated(int row, int column) {}

        @Override
        public void hiddenColumns(int first, int last) {}

        @Override
        public void hiddenRow(int row) {}

        @Override
        public void merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

        private void value(int row, int column, String content) {
            if (row != formulaRow || column != formulaColumn) {
                visitor.cell(new CellAddress(row, column), content);
            }
        }

        private static String plain(String digits) {
            try {
                return BigDecimal.valueOf(Double.parseDouble(digits))
                        .stripTrailingZeros()
                        .toPlainString();
            } catch (NumberFormatException e) { // no number, or an infinite one: then as it stands
                return digits;
            }
        }
    }
}
