package cn.duibiao.returns;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** A number format of Excel and what cells show by it. One is shared by all cells that have it. */
final class CellFormat {
    static final CellFormat GENERAL = new CellFormat(0, "General");

    /** A formatter remembers each format it has met, and a file may bring as many as it likes. */
    private static final int MOST_REMEMBERED = 1_000;

    private static final ThreadLocal<Formatter> FORMATTER = ThreadLocal.withInitial(Formatter::new);

    private final int id;
    private final String code;
    private final boolean date;

    private CellFormat(int id, String code) {
        this.id = id;
        this.code = code;
        this.date = isDate(id, code);
    }

    /** @param code null for one that Excel has built in */
    static CellFormat of(int id, String code) {
        String text = code == null ? BuiltinFormats.getBuiltinFormat(id) : code;
        return text == null && !isChineseDate(id) ? GENERAL : new CellFormat(id, text == null ? "General" : text);
    }

    /** As Excel writes it; General where Excel has none of its own. */
    String code() {
        return code;
    }

    boolean isDate() {
        return date;
    }

    /**
     * General shows what is held: how many digits fit is the column's width, not the person's choice; a
     * format of dates shows ##### for what is no date.
     */
    String shown(BigDecimal number, boolean from1904) {
        if (date || code.equalsIgnoreCase("General") || code.equals("@")) {
            return number.toPlainString();
        }
        try {
            // DataFormatter multiplies by 100 for a quoted % too, and by 1000 for ‰, which Excel only shows.
            String safe = code.replaceAll("\\\\%|\"%\"", "\"\uE000\"").replace('‰', '\uE001');
            String shown = FORMATTER.get().show(number.doubleValue(), id, safe, from1904);
            return shown.replace('\uE000', '%').replace('\uE001', '‰').strip();
        } catch (RuntimeException unknownToPoi) {
            return number.toPlainString();
        }
    }

    /** Ids 27–36 and 50–58 are dates (some with the time of day) in Chinese Excel and carry no format text of their own. */
    private static boolean isDate(int id, String code) {
        boolean reserved = code.startsWith("reserved") || code.equalsIgnoreCase("General");
        return isChineseDate(id) && reserved || DisplayFormat.isDate(code) && !code.startsWith("reserved");
    }

    private static boolean isChineseDate(int id) {
        return id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /** POI settles how a format shows by the first value it meets, and a negative one is no time: they are kept apart. */
    private static final class Formatter {
        private DataFormatter positive = new DataFormatter(Locale.US);
        private DataFormatter negative = new DataFormatter(Locale.US);
        private int used;
        private String last = "";

        String show(double value, int id, String code, boolean from1904) {
            if (!code.equals(last)) {
                last = code;
                used++;
            }
            if (used > MOST_REMEMBERED) {
                positive = new DataFormatter(Locale.US);
                negative = new DataFormatter(Locale.US);
                used = 0;
            }
            return (value < 0 ? negative : positive).formatRawCellContents(value, id, code, from1904);
        }
    }
}
