package cn.duibiao.diff;

import cn.duibiao.plan.Comparison;
import cn.duibiao.plan.Measure;
import cn.duibiao.plan.Stage;
import cn.duibiao.plan.Target;
import cn.duibiao.rule.Wording;
import java.util.ArrayList;
import java.util.List;

/** The stages of a target, paired: by their dates, and those left over in their order, as stages whose date was moved. */
final class StageChanges {
    private final Changes to;
    private final Target before;
    private final Target after;
    private final String prefix;
    private final boolean decides;

    /** @param prefix stands before each aspect; empty, or the alternative reading that the stages are of */
    StageChanges(Changes to, Target before, Target after, String prefix) {
        this.to = to;
        this.before = before;
        this.after = after;
        this.prefix = prefix;
        this.decides = prefix.isEmpty();
    }

    void compare() {
        List<Stage> old = new ArrayList<>(before.stages());
        List<Stage> now = new ArrayList<>(after.stages());
        for (Stage stage : before.stages()) {
            now.stream().filter(s -> s.due().equals(stage.due())).findFirst().ifPresent(same -> {
                old.remove(stage);
                now.remove(same);
                pair(stage, same);
            });
        }
        while (!old.isEmpty() && !now.isEmpty()) {
            Stage moved = old.remove(0);
            Stage there = now.remove(0);
            to.text(prefix + "阶段期限", decides, Wording.date(moved.due()), Wording.date(there.due()));
            pair(moved, there);
        }
        old.forEach(s -> to.removed(prefix + "阶段", decides, dated(before, s)));
        now.forEach(s -> to.added(prefix + "阶段", decides, dated(after, s)));
    }

    /** 2024年末 ≥ 4.0. */
    static String dated(Target target, Stage stage) {
        return Wording.date(stage.due()) + " " + figure(target, stage, false);
    }

    private void pair(Stage old, Stage now) {
        String date = prefix + Wording.date(now.due());
        boolean bare = plain(old) && plain(now) && old.comparison() == now.comparison();
        to.text(date + "要求", decides, figure(before, old, bare), figure(after, now, bare));
        to.text(date + "阶段引文", false, quoted(old.quote()), quoted(now.quote()));
    }

    private static boolean plain(Stage stage) {
        return stage.number() != null && !stage.about() && stage.aspiration() == null;
    }

    /** The plan's own figure, before any tolerance of the policy: 4.0, ≥ 50左右, ≥ 3（3—5）, 完成. */
    private static String figure(Target target, Stage stage, boolean numberAlone) {
        if (stage.comparison() == Comparison.DONE) {
            return "完成";
        }
        if (stage.comparison() == Comparison.BETTER) {
            boolean up = !(target.measure() instanceof Measure.Change change) || change.up();
            return up ? "高于基期" : "低于基期";
        }
        String number = stage.number().toPlainString();
        if (numberAlone) {
            return number;
        }
        String range = stage.aspiration() == null
                ? ""
                : "（" + number + "—" + stage.aspiration().toPlainString() + "）";
        return stage.comparison().sign() + " " + number + (stage.about() ? "左右" : "") + range;
    }

    private static String quoted(String quote) {
        return quote == null ? null : "“" + quote + "”";
    }
}
