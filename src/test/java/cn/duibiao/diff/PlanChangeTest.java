package cn.duibiao.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanChangeTest {
    private static final String SECOND = "          - {due: 2025-12-31, at-least: 120}";

    @TempDir
    Path folder;

    private Edited demo() {
        return new Edited(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    at-least: 120}      | at-least: 130}            | demo-1-a 床位数：2025年末要求 120 → 130
                    at-least: 120}      | about: 120}               | demo-1-a 床位数：2025年末要求 ≥ 120 → ≥ 120左右
                    at-least: 120}      | range: [120, 140]}        | demo-1-a 床位数：2025年末要求 ≥ 120 → ≥ 120（120—140）
                    2025-12-31, at-least| 2025-06-30, at-least      | demo-1-a 床位数：阶段期限 2025年末 → 2025年6月末
                    units: [甲院]       | units: [甲院, 乙院]       | demo-1-a 床位数：判定单位 新增“乙院”
                    [疑点一]            | []                        | demo-1-a 床位数：原文疑点 删去“疑点一”
                    remarks: [疑点一]   | soft: 力争\\n        remarks: [疑点一]  | demo-1-a 床位数：力争性 刚性 → 力争性（力争）
                    remarks: [疑点一]   | throughout: true\\n        remarks: [疑点一] | demo-1-a 床位数：全程保持 否 → 是
                    remarks: [疑点一]   | reported: yearly\\n        remarks: [疑点一] | demo-1-a 床位数：填报频次 每季 → 每年一次
                    remarks: [疑点一]   | weight: 2\\n        remarks: [疑点一] | demo-1-a 床位数：分值 1 → 2
                    remarks: [疑点一]   | reading: 按期末\\n        remarks: [疑点一] | demo-1-a 床位数：解读 无 → 按期末
                    remarks: [疑点一]   | responsible: [乙科]\\n        remarks: [疑点一] | demo-1-a 床位数：责任单位 删去“甲科”
                    remarks: [疑点一]   | occurrence: 2\\n        remarks: [疑点一] | demo-1-a 床位数：引文位置 第1处（第8字起） → 第2处（第29字起）
                    remarks: [疑点一]   | baseline-date: 2022-12-31\\n        remarks: [疑点一] | demo-1-a 床位数：基期 2023-12-31 → 2022-12-31
                    remarks: [疑点一]   | schedule: {shares: [50, 100], source: 省厅}\\n        remarks: [疑点一] | demo-1-a 床位数：自定序时 按季直线推进 → 50/100%（省厅）
                    remarks: [疑点一]   | also: [{cite: 附件, quote: 提高能力}]\\n        remarks: [疑点一] | demo-1-a 床位数：第二出处 新增“附件“提高能力””
                    , shared: true}, per: 100 | }, per: 100               | demo-1-b 签约率：算法 签约人数（人） ÷ 常住人口（人，取自基础数据） × 100，分子是分母的一部分 → 签约人数（人） ÷ 常住人口（人） × 100，分子是分母的一部分
                    per: 100}}           | per: 100, proportion: false}} | demo-1-b 签约率：算法 签约人数（人） ÷ 常住人口（人，取自基础数据） × 100，分子是分母的一部分 → 签约人数（人） ÷ 常住人口（人，取自基础数据） × 100，分子可大于分母
                    reading: 另一读法, stages: [{due: 2024-12-31, about: 70} | reading: 另一读法, stages: [{due: 2024-12-31, about: 60} | demo-1-b 签约率：读法“另一读法”的2024年末要求 ≥ 70左右 → ≥ 60左右
                    另一读法            | 别的读法                  | demo-1-b 签约率：其他读法 删去“另一读法”
                    2024, 2025]         | 2024, 2026]               | 计划：年份 2024—2025 → 2024—2026
                    title: 示例计划     | title: 示范计划           | 计划：标题 示例计划 → 示范计划
                    name: 甲院}         | name: 甲院, aliases: [一院]} | 计划：单位 删去“甲院”
                    title: 床位         | title: 病床               | 条款 1：标题 床位 → 病床
                    reason: 无数量      | reason: 无时限            | 条款 1：定性任务 删去“提高能力（无数量）”
                    ；床位              | 。床位                    | 计划：计划原文 第28字起“；床位不少于100张。…” → 第28字起“。床位不少于100张。…”（共38字）
                    """)
    void oneEditIsToldInItsOwnWords(String from, String to, String line) {
        assertThat(demo().lines(from, to.replace("\\n", "\n"))).contains(line);
    }

    @Test
    void anEditOfOneFigureIsOneChangeAndNoOther() {
        assertThat(demo().lines("at-least: 120", "at-least: 130")).hasSize(1);
    }

    @Test
    void nothingEditedIsNoChange() {
        assertThat(demo().lines("从没有的话", "也没有")).isEmpty();
    }

    @Test
    void aStageThatGoesIsNotTakenForOneThatMoved() {
        assertThat(demo().lines(SECOND + "\n", "")).containsExactly("demo-1-a 床位数：阶段 删去“2025年末 ≥ 120”");
    }

    @Test
    void aTargetOfAnotherNameIsOneThatWentAndOneThatCame() {
        assertThat(demo().lines("demo-1-b", "demo-1-c"))
                .containsExactly(
                        "demo-1-b 签约率：目标 删去“2025年末 ≥ 70左右，引文：签约率达到70%”",
                        "demo-1-c 签约率：目标 新增“2025年末 ≥ 70左右，引文：签约率达到70%”");
    }

    @Test
    void aReadingThatOnlyFollowsItsTargetIsNotToldTwice() {
        assertThat(demo().lines(
                                "alternatives:\n          - {reading: 另一读法, stages: [{due: 2024-12-31, about: 70}]}",
                                ""))
                .containsExactly("demo-1-b 签约率：其他读法 删去“另一读法”");
        assertThat(demo().lines("about: 70}\n", "about: 75}\n"))
                .containsExactly("demo-1-b 签约率：2025年末要求 ≥ 70左右 → ≥ 75左右");
    }

    @Test
    void wordsPutBeforeAQuoteInTheTextDoNotMoveEveryQuote() {
        assertThat(demo().lines("全区", "全区各院")).singleElement().asString().startsWith("计划：计划原文 第8字起");
    }
}
