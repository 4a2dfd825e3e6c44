package cn.duibiao.report;

import cn.duibiao.returns.Use;
import cn.duibiao.verdict.Verdict;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The colours of verdicts and of what cells were put to, as RRGGBB. */
public final class Colours {
    /** Ordinary text. */
    public static final String INK = "222222";

    public static final String NAVY = "1F3A5F";
    public static final String GREY = "6B7280";

    private Colours() {}

    /** Strong colour of a verdict: charts, figures. */
    public static String strong(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "2E8B57";
            case AT_RISK -> "E0A100";
            case FAIL -> "C8372D";
            case UNDETERMINED -> "7A5FA8";
            case NOT_IN_FORCE -> "A9B1BC";
        };
    }

    public static String pale(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "DFF2E6";
            case AT_RISK -> "FDF0CC";
            case FAIL -> "FADEDB";
            case UNDETERMINED -> "E9E2F4";
            case NOT_IN_FORCE -> "EEF0F3";
        };
    }

    public static String ink(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "1E6B41";
            case AT_RISK -> "8A5A00";
            case FAIL -> "A32219";
            case UNDETERMINED -> "573F85";
            case NOT_IN_FORCE -> "5B6470";
        };
    }

    /** Of a cell of the return. */
    public static String of(Use.Kind use) {
        return switch (use) {
            case USED -> "E2F0D9";
            case CONTEXT -> "F2F2F2";
            case IGNORED -> "FCE4D6";
        };
    }

    /** Fills the cell. */
    public static void fill(XSSFCellStyle s, String colour) {
        s.setFillForegroundColor(colour(colour));
        s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    public static XSSFColor colour(String hex) {
        return new XSSFColor(rgb(hex), null);
    }

    public static byte[] rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
    }
}
