package cn.duibiao.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** A number format of Excel and what cells show by it. One is shared by all cells that have it. */
final class CellFormat {
    /** A formatter remembers each format it has met, and a file may bring as many as it likes. */
    private static final int MOST_REMEMBERED = 1_000;

    private static final ThreadLocal<Formatter> FORMATTER = ThreadLocal.withInitial(Formatter::new);

    /** Digits and perhaps a %: what nearly all numbers have. */
    private static final Pattern FIXED = Pattern.compile("0(?:\\.(0+))?(%)?");

    /** Digits that a double holds, and POI with it. */
    private static final int EXACT = 15;

    static final CellFormat GENERAL = new CellFormat(0, "General");

    private final int id;
    private final String code;
    private final boolean date;
    private final boolean percent;
    /** Of a fixed format the places behind the point, of another one -1. */
    private final int places;

    private CellFormat(int id, String code) {
        this.id = id;
        this.code = code;
        this.date = isDate(id, code);
        Matcher fixed = FIXED.matcher(code);
        boolean matches = fixed.matches();
        this.percent = matches && fixed.group(2) != null;
        this.places =
                !matches ? -1 : fixed.group(1) == null ? 0 : fixed.group(1).length();
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
        BigDecimal seen = percent ? number.movePointRight(2) : number;
        if (places >= 0 && seen.stripTrailingZeros().scale() <= places && seen.precision() <= EXACT) {
            return seen.setScale(places).toPlainString() + (percent ? "%" : ""); // nothing to round
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
