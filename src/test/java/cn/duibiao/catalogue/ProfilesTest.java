package cn.duibiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.job.AssessReturn;
import cn.duibiao.job.Rules;
import cn.duibiao.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policy profiles beside the default one. */
class ProfilesTest {
    private static final Path RULES = Path.of("rules");
    private static final Path RETURN = Path.of("fixtures", "xinjian-2024Q2.xlsx");

    @Test
    void the_published_lights_of_yinchuan_are_refused_with_the_stretch_that_has_no_light() {
        InputProblem refused =
                catchThrowableOfType(InputProblem.class, () -> Rules.in(RULES).under("yinchuan"));
        assertThat(refused.findings())
                .singleElement()
                .extracting(Finding::found)
                .asString()
                .contains("落后序时进度（个百分点）大于0且小于10时没有等级");
    }

    @Test
    void an_unknown_profile_is_refused_with_the_known_ones() {
        InputProblem refused =
                catchThrowableOfType(InputProblem.class, () -> Rules.in(RULES).under("../policy"));
        assertThat(refused.findings())
                .singleElement()
                .asString()
                .contains("../policy")
                .contains("yinchuan 之一");
    }

    @Test
    void with_the_stretch_filled_it_grades_warnings_by_points_and_changes_no_verdict(@TempDir Path folder)
            throws IOException {
        copy(folder);
        Path filled = folder.resolve("rules/policies/filled.yaml");
        Files.writeString(
                filled,
                Files.readString(RULES.resolve("policies/yinchuan.yaml"))
                        .replace("from: 10, up-to: 30", "over: 0, up-to: 30"));
        Assessment standard = assess(Rules.in(folder.resolve("rules")));
        Assessment lights = assess(Rules.in(folder.resolve("rules")).under("filled"));

        assertThat(lights.counts()).isEqualTo(standard.counts());
        assertThat(lights.digests().rules()).isEqualTo(standard.digests().rules());
        assertThat(lights.digests().policy()).isNotEqualTo(standard.digests().policy());
        Judgement places = lights.judgements().stream()
                .filter(j -> j.target().id().equals("xinjian-14-b"))
                .findFirst()
                .orElseThrow();
        // 0.15 of 4.0 behind: 3.75 points; by attainment it is 轻微.
        assertThat(places.verdict()).isEqualTo(Verdict.AT_RISK);
        assertThat(places.severity()).isEqualTo("黄灯");
        assertThat(lights.judgements()).extracting(Judgement::severity).doesNotContain("轻微", "中度", "严重");
    }

    private static Assessment assess(Rules rules) {
        return new AssessReturn(rules).assess(RETURN, null).assessment();
    }

    private static void copy(Path to) throws IOException {
        for (Path root : new Path[] {RULES, Path.of("seeds")}) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path from : all.toList()) {
                    Path target = to.resolve(from);
                    if (Files.isDirectory(from)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(from, target);
                    }
                }
            }
        }
    }
}
