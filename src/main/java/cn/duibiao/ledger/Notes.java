package cn.duibiao.ledger;

import cn.duibiao.finding.Finding;
import cn.duibiao.plan.LedgerNote;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks what persons wrote in ledger.yaml and lets what holds account for its numerals. */
final class Notes {
    /** A longer exclusion could swallow a numeral that nobody looked at. */
    static final int LONGEST = 60;

    private final Plan plan;
    private final Accounts accounts;
    private final List<Finding> findings = new ArrayList<>();

    Notes(Plan plan, Accounts accounts) {
        this.plan = plan;
        this.accounts = accounts;
    }

    /** Gives what is wrong with the entries. */
    List<Finding> apply(List<LedgerNote> notes) {
        notes.forEach(this::apply);
        return findings;
    }

    private void apply(LedgerNote note) {
        int before = findings.size();
        Role role = role(note);
        List<Target> targets = targets(note, role);
        List<Numeral> covered = covered(note);
        if (findings.size() > before) {
            return;
        }
        for (Numeral n : covered) {
            check(note, role, n, targets);
        }
        if (findings.size() > before) {
            return;
        }
        String reason = role == Role.EXCLUDED ? note.excluded() : "人工指明：" + note.quote();
        for (Numeral n : covered) {
            if (targets.isEmpty()) {
                accounts.claim(n, new Claim(role, null, reason));
            }
            targets.forEach(t -> accounts.claim(n, new Claim(role, t.id(), reason)));
        }
    }

    private Role role(LedgerNote note) {
        boolean excluded = note.excluded() != null && !note.excluded().isBlank();
        if (excluded == (note.as() != null)) {
            problem(note, excluded ? "excluded 和 as 都有" : "没有 excluded（或为空），也没有 as", "二者之一", "请写明理由，或写明去处和目标");
            return Role.EXCLUDED;
        }
        Role role = excluded
                ? Role.EXCLUDED
                : Role.of(note.as()).filter(Role::byPerson).orElse(null);
        if (role == null) {
            problem(note, "as: " + note.as(), "requirement、aspiration、due、denominator、baseline、name、clause 之一", "请改正");
        }
        return role;
    }

    private List<Target> targets(LedgerNote note, Role role) {
        List<Target> targets = new ArrayList<>();
        for (String id : note.targets()) {
            plan.target(id)
                    .ifPresentOrElse(
                            targets::add,
                            () -> problem(
                                    note, "没有目标“" + id + "”", "本计划的目标编号", "duibiao targets " + plan.id() + " 列出全部目标"));
        }
        if (role == Role.EXCLUDED && !note.targets().isEmpty()) {
            problem(note, "excluded 带有 target", "排除的数字不属于任何目标", "请去掉 target，或改写 as");
        }
        if (role != null && role.ofTarget() && note.targets().isEmpty()) {
            problem(note, "as: " + role.code() + " 没有 target", "数字所属目标的编号", "请补充 target");
        }
        return targets;
    }

    /** The numerals that the entry accounts for, each of its occurrences having at least one. */
    private List<Numeral> covered(LedgerNote note) {
        String quote = note.quote();
        if (quote == null || quote.isBlank()) {
            problem(note, "没有 quote", "原文中含有数字的一段", "请照原文抄录");
            return List.of();
        }
        int length = quote.codePointCount(0, quote.length());
        if (length > LONGEST) {
            problem(note, "引文长" + length + "字", "不超过" + LONGEST + "字", "请只引数字和前后几个字，分开写");
        }
        List<Numeral> covered = new ArrayList<>();
        int first = note.occurrence() == null ? 1 : note.occurrence();
        int last = note.occurrence() == null ? Integer.MAX_VALUE : note.occurrence();
        for (int i = first; i <= last; i++) {
            int from = i < 1 ? -1 : plan.text().offsetOf(quote, i);
            if (from < 0) {
                if (i == first) {
                    problem(
                            note,
                            "引文“" + quote + "”（第" + i + "处）不在计划原文中",
                            "与 seeds/" + plan.id() + ".txt 逐字相同的一段",
                            "请照原文抄录");
                }
                break;
            }
            covered.addAll(open(note, i, from, from + length));
        }
        return covered;
    }

    private List<Numeral> open(LedgerNote note, int occurrence, int from, int to) {
        List<Numeral> inside =
                accounts.numerals().stream().filter(n -> n.within(from, to)).toList();
        String place = "“" + note.quote() + "”" + (occurrence == 1 ? "" : "第" + occurrence + "处");
        for (Numeral n : inside) {
            accounts.of(n).stream()
                    .filter(c -> c.role() != Role.WORD && c.role() != Role.CLAUSE)
                    .findFirst()
                    .ifPresent(c -> problem(
                            note,
                            place + "中的“" + n.text() + "”已有去处：" + c.role().label()
                                    + (c.target() == null ? "" : " " + c.target()),
                            "只含尚无去处的数字",
                            "请缩短引文，或删去本条"));
        }
        List<Numeral> open =
                inside.stream().filter(n -> accounts.of(n).isEmpty()).toList();
        boolean cut =
                accounts.numerals().stream().anyMatch(n -> n.offset() < to && n.end() > from && !n.within(from, to));
        if (open.isEmpty()
                && inside.stream()
                        .allMatch(n -> accounts.of(n).stream()
                                .allMatch(c -> c.role() == Role.WORD || c.role() == Role.CLAUSE))) {
            problem(note, place + (cut ? "只含半个数字" : "中没有尚无去处的数字"), "至少一个完整的、尚无去处的数字", cut ? "请引用完整的数字" : "请删去本条");
        }
        return open;
    }

    /** What a person says of a target must be so: it has that figure, that date, that denominator. */
    private void check(LedgerNote note, Role role, Numeral n, List<Target> targets) {
        for (Target t : targets) {
            boolean so = switch (role) {
                case REQUIREMENT ->
                    t.stages().stream().anyMatch(s -> s.number() != null && Units.same(n, s.number(), t));
                case ASPIRATION ->
                    t.stages().stream()
                            .map(s -> s.aspiration())
                            .filter(Objects::nonNull)
                            .anyMatch(a -> Units.same(n, a, t));
                case DUE -> n.date() == null || Dates.due(n, t).isPresent();
                case BASELINE -> n.date() == null || n.dates(t.baselineDate());
                case DENOMINATOR -> Dates.isPer(n.number(), t);
                default -> true;
            };
            if (!so) {
                problem(
                        note,
                        t.id() + " 没有“" + n.text() + "”这个" + role.label(),
                        "与目标的" + role.label() + "相同的数字",
                        "请改正 as 或 target");
            }
        }
    }

    private void problem(LedgerNote note, String found, String expected, String advice) {
        findings.add(Finding.error(note.where(), found, expected, advice));
    }
}
