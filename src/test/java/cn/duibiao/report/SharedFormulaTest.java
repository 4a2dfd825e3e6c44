package cn.duibiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedFormulaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1+B2",
                "$A1*A$1+$A$1",
                "IF(C3>=D3,\"A1达标\",\"\")",
                "ROUND(SUM(A1:B7)/100,2)+LOG10(A10)",
                "IF(ISNUMBER(Z26),AA27,AZ99)"
            })
    void movesReferencesAsPoiDoes(String formula) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("明细");
            XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(book);
            var first = FormulaParser.parse(formula, parsing, FormulaType.CELL, 0);
            for (int[] moved : new int[][] {{0, 0}, {1, 0}, {17, 0}, {0, 1}, {3, 30}}) {
                var others = new org.apache.poi.ss.formula.SharedFormula(SpreadsheetVersion.EXCEL2007)
                        .convertSharedFormulas(first, moved[0], moved[1]);
                String expected = FormulaRenderer.toFormulaString(parsing, others);
                assertThat(new SharedFormula(formula, 5, 5).at(5 + moved[0], 5 + moved[1]))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void movesReferencesToOtherSheetsButNotTheirNames() {
        SharedFormula formula = new SharedFormula("'指标填报 A1'!F12/基础数据!$D4&\"B2\"", 0, 0);
        assertThat(formula.at(2, 1)).isEqualTo("'指标填报 A1'!G14/基础数据!$D6&\"B2\"");
    }

    @Test
    void aReferenceMovedOffTheSheetIsNone() {
        assertThat(new SharedFormula("A1+B$1", 1, 1).at(0, 1)).isEqualTo("#REF!+B$1");
    }
}
