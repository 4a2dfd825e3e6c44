package cn.duibiao.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An .xlsx as WPS writes it: its own namespace and parts, sheet numbers out of order, phonetic runs, pictures in cells. */
class WpsFileTest {
    private static final String ETC = "http://www.wps.cn/officeDocument/2017/etCustomData";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private static RawBook wps() {
        RawBook book = new RawBook()
                .strings("<si><t>指标编号</t><phoneticPr fontId='1' type='noConversion'/></si>"
                        + "<si><r><rPr><sz val='11'/></rPr><t>指标</t></r><r><t>名称</t></r><rPh sb='0' eb='2'><t>zhibiao</t></rPh></si>"
                        + "<si><t>本期值</t></si>")
                .part("xl/cellimages.xml", "<etc:cellImages xmlns:etc='" + ETC + "'><etc:cellImage/></etc:cellImages>")
                .part("xl/woProps.xml", "<woProps xmlns='https://web.wps.cn/et/2018/main'><woSheetsProps/></woProps>")
                .part(
                        "docProps/app.xml",
                        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
                                + "<Application>WPS Office_12.1.0.16729_F1E327BC</Application></Properties>")
                .part(
                        "docProps/custom.xml",
                        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'"
                                + " xmlns:vt='http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'>"
                                + "<property fmtid='{D5CDD505-2E9C-101B-9397-08002B2CF9AE}' pid='2' name='KSOProductBuildVer'>"
                                + "<vt:lpwstr>2052-12.1.0.16729</vt:lpwstr></property>"
                                + "<property fmtid='{D5CDD505-2E9C-101B-9397-08002B2CF9AE}' pid='3' name='ICV'>"
                                + "<vt:lpwstr>A1B2_12</vt:lpwstr></property></Properties>")
                .replace(
                        "_rels/.rels",
                        "</Relationships>",
                        "<Relationship Id='rId8' Type='http://schemas.openxmlformats.org/"
                                + "officeDocument/2006/relationships/custom-properties' Target='docProps/custom.xml'/></Relationships>")
                .replace(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id='rId9' Type='http://www.wps.cn/"
                                + "officeDocument/2020/cellImage' Target='cellimages.xml'/><Relationship Id='rId10' Type='http://www.wps.cn/"
                                + "officeDocument/2018/woProps' Target='woProps.xml'/></Relationships>")
                .replace("xl/workbook.xml", "sheetId='1'", "sheetId='7'")
                .replace(
                        "xl/styles.xml",
                        "</styleSheet>",
                        "<extLst><ext uri='{0417FA29-78FA-4A13-93AC-8FF0FAFDF519}'" + " xmlns:etc='" + ETC
                                + "'><etc:displayStyle/></ext></extLst></styleSheet>")
                .cells("<c r='A2' t='inlineStr'><is><t>xinjian-14-a</t></is></c><c r='C2' t='str'>"
                        + "<f>_xlfn.DISPIMG(&quot;ID_61A4&quot;,1)</f><v>=DISPIMG(&quot;ID_61A4&quot;,1)</v></c>");
        return book.replace(SHEET, "<worksheet ", "<worksheet xmlns:etc='" + ETC + "' ");
    }

    @Test
    void it_reads_as_any_other() throws Exception {
        Return read = ReturnReader.read(Files.write(folder.resolve("填报表.xlsx"), wps().bytes()));

        assertThat(read.rows()).extracting(r -> r.text(Column.ID)).containsExactly("xinjian-14-a");
        assertThat(read.rows().get(0).frame().columns()).containsKeys(Column.ID, Column.NAME, Column.VALUE);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void a_picture_in_a_cell_is_told_as_one_and_a_text_that_speaks_of_pictures_is_not() throws Exception {
        Return read = ReturnReader.read(Files.write(folder.resolve("填报表.xlsx"), wps().bytes()));
        Cell picture = read.rows().get(0).cell(Column.VALUE);

        assertThat(Figures.read(picture, "个", "").finding().line())
                .isEqualTo("〔错误〕指标填报!C2：发现“=DISPIMG(\"ID_61A4\",1)”，是嵌入单元格的图片，不是数字；应为以个计的数；请填数，图片另附。");
        for (String text : List.of("见DISPIMG", "DISPIMG", "=SUM(A1)")) {
            assertThat(Cell.text(new Origin("表", false), 0, 0, text).isPicture())
                    .isFalse();
        }
    }
}
