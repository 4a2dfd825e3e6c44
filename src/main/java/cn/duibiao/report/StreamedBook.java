package cn.duibiao.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows go to temporary files as they are made: it costs a fraction of POI's model and holds a return of any
 * length. Texts are shared, as Excel writes them, because POI cannot change a text that stands in its cell; only the texts
 * of long sheets stand there, for all of them would have to be kept in memory.
 */
final class StreamedBook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 50;
    /** Cells from which on a sheet is long. */
    private static final int LONG = 50_000;

    private final SharedStringsTable texts;
    private boolean inCells;

    StreamedBook(XSSFWorkbook kept) {
        super(kept, ROWS_IN_MEMORY);
        this.texts = new KnownTexts(kept.getSharedStringSource());
    }

    /** @param cells about how many it will have */
    SXSSFSheet createSheet(String name, int cells) {
        inCells = cells >= LONG;
        try {
            return createSheet(name);
        } finally {
            inCells = false;
        }
    }

    /** POI calls it for each new sheet, and from its constructor for those that are kept. */
    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return texts == null || inCells ? new SheetDataWriter() : new SheetDataWriter(texts);
    }

    /** Finds a text that was written before without rendering it as XML, as POI does. */
    private static final class KnownTexts extends SharedStringsTable {
        private final SharedStringsTable all;
        private final Map<String, Integer> known = new HashMap<>();

        KnownTexts(SharedStringsTable all) {
            this.all = all;
        }

        @Override
        public int addSharedStringItem(RichTextString text) {
            return known.computeIfAbsent(text.getString(), t -> all.addSharedStringItem(new XSSFRichTextString(t)));
        }
    }
}
