package cn.duibiao.report;

import cn.duibiao.assess.Assessment;
import cn.duibiao.assess.Judgement;
import cn.duibiao.verdict.Verdict;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 需要关注, on the overview: the verdicts that ask for something, the gravest first. */
final class Attention {
    private static final int SHOWN = 8;

    private final Assessment assessment;
    private final Styles styles;
    private final Phrases phrases;

    Attention(Assessment assessment, Styles styles) {
        this.assessment = assessment;
        this.styles = styles;
        this.phrases = new Phrases(assessment.policy());
    }

    void write(Grid grid) {
        List<List<Judgement>> all = worst();
        List<List<Judgement>> shown = all.subList(0, Math.min(SHOWN, all.size()));
        boolean more = assessment.judgements().stream()
                        .filter(j -> j.verdict().adverse() || j.verdict() == Verdict.UNDETERMINED)
                        .count()
                > shown.stream().mapToInt(List::size).sum();
        grid.section("需要关注"
                + (more ? "（最突出的" + shown.size() + "个目标；全部见“" + TodoSheet.NAME + "”“" + ProblemSheet.NAME + "”）" : ""));
        if (shown.isEmpty()) {
            grid.row(20).text(Grid.COLUMNS, "没有不达标、预警或无法判定的目标。", styles.text());
            return;
        }
        grid.row(18)
                .text(2, "判定", styles.head())
                .text(7, "指标（填报单位）", styles.head())
                .text(11, "缘由", styles.head());
        for (List<Judgement> same : shown) {
            Judgement j = same.get(0);
            String units = same.stream()
                    .map(Judgement::entity)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("、"));
            String name = j.target().indicator() + (units.isEmpty() ? "" : "（" + units + "）");
            String why =
                    phrases.attention(j) + (same.size() > 1 ? "（以上为" + j.entity() + "，共" + same.size() + "个单位）" : "");
            double height = Math.max(Grid.height(name, 7, Styles.TEXT), Grid.height(why, 11, Styles.TEXT));
            grid.row(Math.max(18, height))
                    .text(2, j.verdict().label(), styles.verdict(j.verdict()))
                    .text(7, name, styles.strongText())
                    .text(11, why, styles.text());
        }
    }

    /** FAIL first, then 严重 warnings, then what could not be judged, then the other warnings; the units of one target together. */
    private List<List<Judgement>> worst() {
        List<Judgement> adverse = TodoSheet.adverse(assessment);
        Stream<Judgement> failed = adverse.stream().filter(j -> j.verdict() == Verdict.FAIL);
        String worstGrade = assessment.policy().severity().worst();
        Stream<Judgement> grave =
                adverse.stream().filter(j -> j.verdict() == Verdict.AT_RISK && worstGrade.equals(j.severity()));
        Stream<Judgement> open = assessment.judgements().stream().filter(j -> j.verdict() == Verdict.UNDETERMINED);
        Set<Judgement> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, List<Judgement>> together = Stream.of(failed, grave, open, adverse.stream())
                .flatMap(s -> s)
                .filter(met::add)
                .collect(Collectors.groupingBy(
                        j -> j.target().id() + j.verdict(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(together.values());
    }
}
