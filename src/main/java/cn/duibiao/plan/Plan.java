package cn.duibiao.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A plan as written into the catalogue.
 *
 * @param id folder name: xinjian-2023-2025
 * @param title of the document
 * @param shortTitle for narrow places
 * @param number 新府发〔2023〕3号; null where the text has none
 * @param issued null where unknown; periods that ended before are flagged 印发前
 * @param issuedNote what the document is, where it is no issued plan (新闻稿); else null
 * @param area the whole that targets without named units are judged for
 * @param text the plan's text, as issued
 */
public record Plan(
        String id,
        String title,
        String shortTitle,
        String number,
        String issuer,
        LocalDate issued,
        String issuedNote,
        int firstYear,
        int lastYear,
        String area,
        List<String> areaAliases,
        List<Unit> units,
        List<Clause> clauses,
        List<Target> targets,
        PlanText text) {

    public Plan {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        areaAliases = List.copyOf(areaAliases);
        units = List.copyOf(units);
        clauses = List.copyOf(clauses);
        targets = List.copyOf(targets);
    }

    public Optional<Target> target(String targetId) {
        return targets.stream().filter(t -> t.id().equals(targetId)).findFirst();
    }

    /** First day of the plan. */
    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    public Period firstPeriod() {
        return new Period(firstYear, 1);
    }

    /** The last period accepted: the later of the plan's last year and its last due date (verdicts.md section 5). */
    public Period lastPeriod() {
        Period end = new Period(lastYear, 4);
        return targets.stream().map(t -> t.lastStage().duePeriod()).reduce(end, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }

    public boolean accepts(Period period) {
        return period.compareTo(firstPeriod()) >= 0 && period.compareTo(lastPeriod()) <= 0;
    }

    public List<Period> periods() {
        return Stream.iterate(firstPeriod(), p -> p.compareTo(lastPeriod()) <= 0, Period::next)
                .toList();
    }

    /** The document as cited: its number, or its title in 《》. */
    public String cited() {
        return number != null ? number : "《" + title + "》";
    }

    /** For the head of a form, 翔安区2024年卫生健康工作计划第二季度: a year that the short title has is not said twice. */
    public String titled(Period period) {
        String year = period.year() + "年";
        return shortTitle + (shortTitle.contains(year) ? period.label().substring(year.length()) : period.label());
    }

    /** Plan text with code point offsets. */
    public record PlanText(String content) {
        /** Code point offset of the {@code occurrence}-th (1-based) appearance of {@code quote}; -1 if there is none. */
        public int offsetOf(String quote, int occurrence) {
            int at = -1;
            for (int i = 0; i < occurrence; i++) {
                at = content.indexOf(quote, at + 1);
                if (at < 0) {
                    return -1;
                }
            }
            return content.codePointCount(0, at);
        }
    }
}
