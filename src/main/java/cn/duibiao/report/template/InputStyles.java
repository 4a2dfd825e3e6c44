package cn.duibiao.report.template;

import cn.duibiao.report.Colours;
import cn.duibiao.report.Fonts;
import cn.duibiao.report.Styles;
import cn.duibiao.report.template.Entries.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Styles of the blank return: what must be filled in is yellow, what may be is pale, what is closed is grey.
 *
 * <p>Shares keep the General format. In it Excel makes 75% of a typed 75% and leaves a typed 75 alone, and both are read
 * as 75%; a format such as 0.00"%" would keep 0.75 for the former and show 0.75%, 0% would make 75% of a typed 0.75.
 */
final class InputStyles {
    static final String NEEDED = "FFF2B3";
    static final String MAY = "FFFBE8";
    static final String SHUT = "EDEFF2";
    private static final String IDLE = "F7F8FA";

    private final XSSFWorkbook book;
    private final Styles styles;
    private final Fonts fonts;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    InputStyles(XSSFWorkbook book, Styles styles) {
        this.book = book;
        this.styles = styles;
        this.fonts = new Fonts(book);
    }

    /** An open cell. */
    XSSFCellStyle open(Kind kind, boolean needed, boolean idle) {
        return style("open" + kind + needed + idle, styles.text(), s -> {
            Colours.fill(s, needed ? NEEDED : idle ? IDLE : MAY);
            s.setLocked(false);
            s.setWrapText(false);
            s.setAlignment(
                    kind == Kind.DONE || kind == Kind.DAY ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT);
            s.setDataFormat(book.createDataFormat().getFormat(format(kind)));
        });
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case WHOLE -> "#,##0";
            case DAY -> "yyyy-mm-dd";
            default -> "General";
        };
    }

    /** 备注: open text. */
    XSSFCellStyle remark() {
        return style("remark", styles.text(), s -> s.setLocked(false));
    }

    XSSFCellStyle shut() {
        return style("shut", styles.text(), s -> Colours.fill(s, SHUT));
    }

    /** Text of the row; grey where the quarter does not ask. */
    XSSFCellStyle text(boolean idle, boolean centred) {
        return style("text" + idle + centred, centred ? styles.centre() : styles.text(), s -> {
            if (idle) {
                Colours.fill(s, IDLE);
                s.setFont(fonts.plain(Styles.TEXT, "8A929E"));
            }
        });
    }

    /** Small print beside the cells. */
    XSSFCellStyle hint(boolean idle) {
        return style("hint" + idle, text(idle, false), s -> s.setFont(fonts.plain(8, idle ? "8A929E" : Colours.GREY)));
    }

    XSSFCellStyle chapter() {
        return style("chapter", styles.text(), s -> {
            Colours.fill(s, Colours.NAVY);
            s.setFont(fonts.bold(10, "FFFFFF"));
            s.setWrapText(false);
        });
    }

    XSSFCellStyle clause() {
        return style("clause", styles.text(), s -> {
            Colours.fill(s, "E4EBF4");
            s.setFont(fonts.bold(Styles.TEXT, Colours.NAVY));
        });
    }

    /** 计划, 填报期 … in the head. */
    XSSFCellStyle label() {
        return style("label", styles.text(), s -> {
            clearBorders(s);
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setFont(fonts.bold(Styles.TEXT, Colours.NAVY));
            s.setWrapText(false);
            s.setShrinkToFit(true);
        });
    }

    /** What stands behind a label of the head. */
    XSSFCellStyle said() {
        return style("said", styles.text(), s -> {
            clearBorders(s);
            s.setWrapText(false);
        });
    }

    /** A line to write on. */
    XSSFCellStyle blank() {
        return style("blank", styles.text(), s -> {
            clearBorders(s);
            s.setBorderBottom(BorderStyle.THIN);
            s.setLocked(false);
            s.setWrapText(false);
        });
    }

    /** A paragraph of the guide. */
    XSSFCellStyle paragraph() {
        return style("paragraph", styles.text(), s -> {
            clearBorders(s);
            s.setFont(fonts.plain(10, Colours.INK));
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setIndention((short) 1);
        });
    }

    private static void clearBorders(XSSFCellStyle s) {
        BorderStyle none = BorderStyle.NONE;
        s.setBorderTop(none);
        s.setBorderBottom(none);
        s.setBorderLeft(none);
        s.setBorderRight(none);
    }

    XSSFCellStyle style(String name, XSSFCellStyle from, Consumer<XSSFCellStyle> change) {
        XSSFCellStyle known = made.get(name);
        if (known == null) {
            known = book.createCellStyle();
            known.cloneStyleFrom(from);
            change.accept(known);
            made.put(name, known);
        }
        return known;
    }
}
