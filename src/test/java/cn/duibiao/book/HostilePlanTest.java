package cn.duibiao.book;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.catalogue.Catalogue.RulesDigest;
import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.fact.Fired;
import cn.duibiao.fact.Measurement;
import cn.duibiao.fact.Report;
import cn.duibiao.ledger.Ledger;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.Band;
import cn.duibiao.rule.Measuring;
import cn.duibiao.rule.PlanRules;
import cn.duibiao.rule.Timetable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a plan cannot write the book. */
class HostilePlanTest {
    private static final String QUOTE = "床位<script>alert(1)</script>\"'&amp;]]>不少于100张";
    private static final String TEXT = "标题</p></section>\r\n<!-- " + QUOTE
            + "，\u0000\u0001\u0085\u202e反向\u2066。\n\n<img src=x onerror=alert(2)> 另有 -->\t两处\uD83D\uDE00，<b>推进</b>\"onload=\"。";

    @TempDir
    Path folder;

    private String book() throws IOException {
        Files.createDirectories(folder.resolve("demo-2024/targets"));
        Files.writeString(folder.resolve("demo-2024/plan.yaml"), """
                id: demo-2024
                prefix: demo
                title: "</title><script>alert(3)</script>"
                years: [2024, 2024]
                area: "示例区\\"><script>"
                """);
        Files.writeString(folder.resolve("demo-2024/targets/01.yaml"), """
                chapter: "第一章<script>"
                clauses:
                  - clause: "1"
                    cite: "一1</style>"
                    title: 床位
                    responsible: ["</dd><script>"]
                    qualitative:
                      - {quote: "<b>推进</b>\\"onload=\\"", reason: "</article><script>"}
                    targets:
                      - id: demo-1-a
                        quote: "床位<script>alert(1)</script>\\"'&amp;]]>不少于100张"
                        indicator: "床位\\"><script>"
                        unit: 张
                        nature: stock
                        nature-reason: "</dl><script>"
                        measure: {value: {name: "床位</pre><script>", unit: 张}}
                        stages:
                          - {due: 2024-12-31, at-least: 100}
                        remarks: ["\\" onmouseover=\\"alert(4) \\u202e"]
                """);
        Files.writeString(folder.resolve("demo-2024/demo-2024.txt"), TEXT);
        Files.copy(Path.of("rules/policy.yaml"), folder.resolve("policy.yaml"));
        CatalogueReader reader = new CatalogueReader(folder);
        Plan plan = reader.plan("demo-2024");
        PlanRules compiled = PlanRules.compile(plan, reader.policy());
        Boundaries boundaries =
                Boundaries.of(compiled, period -> reports -> byBands(plan, reader.policy(), period, reports));
        return new String(
                Book.of(new Contents(
                        compiled, boundaries, Ledger.of(plan, List.of()), new RulesDigest("a", "b"), "test")),
                StandardCharsets.UTF_8);
    }

    /** What the rules would say, without compiling them: this test is of the writing. */
    private static List<Fired> byBands(Plan plan, Policy policy, Period period, List<Report> reports) {
        Timetable timetable = new Timetable(plan, policy);
        return reports.stream()
                .map(r -> {
                    Measurement m = Measuring.measure(r.subject(), r);
                    Band band = timetable.demand(r.subject(), period).decide(m);
                    return new Fired(m, band.verdict(), band.basis(), r.getTarget() + "/" + band.name());
                })
                .toList();
    }

    @Test
    void theTextStandsInTheBookLetterByLetterAndOnlyAsText() throws IOException {
        String html = book();
        assertThat(Paper.text(html)).isEqualTo(TEXT);
        assertThat(html)
                .containsOnlyOnce("<script>")
                .containsOnlyOnce("</title>")
                .containsOnlyOnce("</style>");
        assertThat(html).doesNotContain("<img").doesNotContain("<b>推进").doesNotContain("<!--");
        assertThat(Pattern.compile("<[a-z][^>]*\\son[a-z]+\\s*=").matcher(html).find())
                .isFalse();
    }

    /** The search wraps its hits in marks; it must do so without making markup of the text again. */
    @Test
    void theScriptMovesTextOnlyAsText() throws IOException {
        String script = book().split("<script>")[1].split("</script>")[0];
        assertThat(script).contains("createElement('mark')", "createTextNode(");
        assertThat(script)
                .doesNotContain(
                        "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "createContextualFragment");
    }

    @Test
    void noCharacterIsLeftThatHtmlCannotCarryOrThatTurnsTheDirectionOfReading() throws IOException {
        assertThat(book().codePoints()
                        .filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'
                                || c >= 0x202A && c <= 0x202E
                                || c >= 0x2066 && c <= 0x2069)
                        .boxed())
                .isEmpty();
    }
}
