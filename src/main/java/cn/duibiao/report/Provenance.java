package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** 复算核对与文件指纹, on the overview: whether the formulas agree, and what the verdicts rest on. */
final class Provenance {
    private final Assessment assessment;
    private final Styles styles;
    private final String agreementRange;
    private final List<Object> agreements;

    /**
     * @param agreementRange where 一致 stands on 评估明细
     * @param agreements what stands there
     */
    Provenance(Assessment assessment, Styles styles, String agreementRange, List<Object> agreements) {
        this.assessment = assessment;
        this.styles = styles;
        this.agreementRange = agreementRange;
        this.agreements = agreements;
    }

    void write(Grid grid) {
        grid.section("复算核对与文件指纹");
        grid.row(18).text(4, "公式复算", styles.strongText());
        XSSFCell cell = grid.block(16, styles.text());
        String differ = "COUNTIF(" + agreementRange + ",\"" + Recalculation.DIFFERS + "\")";
        String agree = "COUNTIF(" + agreementRange + ",\"" + Recalculation.SAME + "\")";
        String formula = "IF(" + differ + "=0,\"全部一致\",\"有不一致\")&\"：共复算\"&(" + agree + "+" + differ + ")&\"项，不一致\"&"
                + differ + "&\"项（" + DetailSheet.NAME + "“一致”列，随报送数据实时计算）\"";
        Formulas.put(cell, formula, Calculator.value(formula, new Calculator.Cells() {
            @Override
            public Object at(String reference) {
                throw new IllegalArgumentException(reference);
            }

            @Override
            public List<Object> within(String range) {
                return agreements;
            }
        }));
        fingerprint(grid, "填报表", assessment.digests().returned());
        fingerprint(grid, "规则", assessment.digests().rules());
        fingerprint(grid, "判定口径", assessment.digests().policy());
        grid.row(16).text(4, "程序版本", styles.strongText()).text(16, "对标（duibiao）" + assessment.version(), styles.text());
    }

    private void fingerprint(Grid grid, String what, String digest) {
        grid.row(16).text(4, what + " SHA-256", styles.strongText()).text(16, digest, styles.code());
    }
}
