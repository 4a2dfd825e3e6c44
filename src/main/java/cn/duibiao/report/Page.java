package cn.duibiao.report;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * How sheets go onto A4.
 *
 * @param left of the header: the plan
 * @param right of the header: the period
 * @param foot at the left of the footer: the program
 */
public record Page(String left, String right, String foot) {

    /** The same with {@code more} at the left of the footer, behind the program. */
    Page and(String more) {
        return new Page(left, right, foot + "　" + more);
    }

    /** @param repeated the last of the rows repeated on every page, 0-based from {@code from}; -1 for none */
    public void set(Sheet sheet, boolean landscape, int from, int repeated) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.7);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.HEADER, 0.3);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getHeader().setLeft(small(left));
        sheet.getHeader().setRight(small(right));
        sheet.getFooter().setLeft(small(foot));
        sheet.getFooter().setCenter("&8第 &P 页，共 &N 页");
        sheet.getFooter().setRight("&8&A");
        if (repeated >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(from, repeated, -1, -1));
        }
        sheet.setDisplayGridlines(false);
    }

    /** A code of the header begins with &; a leading digit would be read as part of the size. */
    private static String small(String text) {
        return "&8 " + (text.length() > 60 ? text.substring(0, 60) : text).replace("&", "&&");
    }
}
