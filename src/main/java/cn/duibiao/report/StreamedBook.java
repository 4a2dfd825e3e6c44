package cn.duibiao.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
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

    /** Of compression, 1 to 9. */
    private static final int LEVEL = 4;

    private final PlainTexts texts;
    private final List<SheetRowsBehind> behind = new ArrayList<>();
    private boolean inCells;

    /** @param kept from {@link PlainTexts#workbook} */
    StreamedBook(XSSFWorkbook kept) {
        super(kept, ROWS_IN_MEMORY);
        this.texts = (PlainTexts) kept.getSharedStringSource();
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

    /**
     * None: each new sheet asks for it to measure a character, for columns that fit themselves. Ours have set widths, and the
     * system's fonts, which a server may not have, take as long to load as a sheet to write.
     */
    @Override
    public Font getFontAt(int index) {
        return null;
    }

    /** POI calls it for each new sheet, and from its constructor for those that are kept. */
    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        if (!inCells) {
            return new SheetRows(texts);
        }
        SheetRowsBehind rows = new SheetRowsBehind();
        behind.add(rows);
        return rows;
    }

    /** Half the time of POI's own level, for a twelfth more bytes. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
        zip.setLevel(LEVEL);
        return zip;
    }

    @Override
    public void close() throws IOException {
        behind.forEach(SheetRowsBehind::end);
        super.close();
    }
}
