package cn.duibiao.returns;

import cn.duibiao.xlsx.Budget;
import cn.duibiao.xlsx.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the records of an .xls, one after the other, so that none but the cells with something in them is kept. */
final class XlsReader {
    private final Budget budget;
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<Integer> formatIds = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private SSTRecord strings = new SSTRecord();
    private boolean from1904;
    private int depth;
    private boolean inGlobals;
    private GridMaker grid;
    private FormulaRecord formulaOfText;

    private XlsReader(Budget budget) {
        this.budget = budget;
    }

    /**
     * @param stream the workbook's stream
     * @throws Refused when it is damaged or too much
     */
    static List<Grid> read(InputStream stream, Budget budget) throws IOException {
        XlsReader reader = new XlsReader(budget);
        RecordFactoryInputStream records = new RecordFactoryInputStream(stream, false);
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            budget.checkTime();
            reader.take(record);
        }
        if (reader.sheets.isEmpty() || reader.grids.size() < reader.sheets.size()) {
            throw Refused.damaged("", "缺少工作表的内容");
        }
        return List.copyOf(reader.grids);
    }

    private void take(Record record) {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (depth == 1 && inGlobals) {
            global(record);
        } else if (depth == 1 && grid != null) {
            onSheet(record);
        }
    }

    /** A chart inside a sheet begins and ends within it. */
    private void begin(BOFRecord record) {
        if (++depth > 1) {
            return;
        }
        inGlobals = record.getType() == BOFRecord.TYPE_WORKBOOK;
        grid = null;
        if (!inGlobals && grids.size() < sheets.size()) {
            BoundSheetRecord sheet = sheets.get(grids.size());
            boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
            grid = new GridMaker(new Origin(sheet.getSheetname(), from1904), hidden, this::format, budget);
        }
    }

    private void end() {
        if (--depth < 0) {
            throw Refused.damaged("", "记录的次序有误");
        }
        if (depth == 0 && grid != null) {
            grids.add(grid.grid());
            grid = null;
        }
    }

    private void global(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            budget.hold(200);
            sheets.add(sheet);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord shared) {
            strings = shared;
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            formatIds.add((int) style.getFormatIndex());
        }
    }

    private void onSheet(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            cell(cell);
        } else if (record instanceof StringRecord text && formulaOfText != null) {
            grid.text(formulaOfText.getRow(), formulaOfText.getColumn(), text.getString());
            formulaOfText = null;
        } else if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                grid.hiddenRow(row.getRowNumber());
            }
        } else if (record instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                grid.hiddenColumns(
                        columns.getFirstColumn(), Math.max(columns.getFirstColumn(), columns.getLastColumn()));
            }
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                grid.merged(area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn());
            }
        }
    }

    private void cell(CellValueRecordInterface cell) {
        int row = cell.getRow();
        int column = cell.getColumn() & 0xFFFF;
        formulaOfText = null;
        if (cell instanceof NumberRecord number) {
            grid.number(row, column, number.getValue(), number.getXFIndex());
        } else if (cell instanceof LabelSSTRecord label) {
            grid.text(row, column, shared(label));
        } else if (cell instanceof LabelRecord label) {
            grid.text(row, column, label.getValue());
        } else if (cell instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                grid.truth(row, column, value.getBooleanValue());
            } else {
                grid.error(row, column, error(value.getErrorValue()));
            }
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula, row, column);
        }
    }

    private void formula(FormulaRecord formula, int row, int column) {
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> formulaOfText = formula;
            case BOOLEAN -> grid.truth(row, column, formula.getCachedBooleanValue());
            case ERROR -> grid.error(row, column, error((byte) formula.getCachedErrorValue()));
            default -> grid.number(row, column, formula.getValue(), formula.getXFIndex());
        }
    }

    private String shared(LabelSSTRecord label) {
        try {
            return strings.getString(label.getSSTIndex()).getString();
        } catch (IndexOutOfBoundsException e) {
            throw Refused.damaged("", "引用第" + label.getSSTIndex() + "段共享文字，而只有" + strings.getNumUniqueStrings() + "段");
        }
    }

    private CellFormat format(int style) {
        if (style < 0 || style >= formatIds.size()) {
            throw Refused.damaged("", "样式编号" + style + "超出范围");
        }
        int id = formatIds.get(style);
        return formats.computeIfAbsent(id, i -> CellFormat.of(i, codes.get(i)));
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }
}
