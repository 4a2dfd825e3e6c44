package cn.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.assess.Roster;
import cn.duibiao.assess.Standing;
import cn.duibiao.fact.State;
import cn.duibiao.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyReturnsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/many/folder.txt");

    @TempDir
    Path folder;

    private static AssessReturn.Result assess(Path... given) {
        return new AssessReturn(Rules.shipped()).assess(new Request(List.of(given), List.of(), null, Progress.SILENT));
    }

    @Test
    void what_must_come_of_a_mailbox_comes_of_it() throws IOException {
        List<String> told = told(assess(Folder.of(folder)));
        if (Boolean.getBoolean("fixtures.write")) {
            Files.write(EXPECTED, told);
        }
        assertThat(told).isEqualTo(Files.readAllLines(EXPECTED));
    }

    /** Everything about units, the verdicts that rest on a value, every finding. */
    private static List<String> told(AssessReturn.Result result) {
        Assessment a = result.assessment();
        Roster roster = a.context().roster();
        List<String> lines = new ArrayList<>();
        lines.add("退出码：" + (result.refused() ? 3 : 0));
        lines.add("");
        for (Standing s : roster.standings()) {
            if (s.reported() || s.expected()) {
                lines.add((s.named() ? "点名单位 " : "填报单位 ") + s.unit() + "｜"
                        + (s.reported() ? String.join("、", s.files()) : "未报") + "｜得分"
                        + s.firm().points().toPlainString() + "/"
                        + s.firm().weight().toPlainString() + "｜名次" + (s.rank() == null ? "—" : s.rank())
                        + (s.firm().incomplete() ? "（不完整）" : ""));
            }
        }
        lines.add("");
        roster.contributions()
                .forEach(c -> lines.add(c.target().id() + "｜" + c.unit() + "｜" + c.told() + "｜"
                        + (c.verdict() == null ? "计入" : "对照" + c.verdict().label()) + "｜"
                        + String.join("、", c.cells())));
        lines.add("");
        for (Judgement j : a.judgements()) {
            if (j.measurement().getState() != State.MISSING) {
                lines.add(j.target().id() + "｜" + j.entity() + "｜" + j.verdict().label() + "｜" + j.explanation());
            }
        }
        lines.add("");
        a.findings().stream().map(Finding::line).forEach(lines::add);
        return lines;
    }
}
