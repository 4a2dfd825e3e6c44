package cn.duibiao.diff;

import cn.duibiao.assess.Assessment;
import java.util.List;

/** One return under two editions of the rules. */
public record ReturnChange(String file, Assessment before, Assessment after, List<Turn> turns) {
    public ReturnChange {
        turns = List.copyOf(turns);
    }

    public static ReturnChange of(String file, Assessment before, Assessment after, RulesChange changes) {
        return new ReturnChange(file, before, after, Turn.between(before, after, changes));
    }

    /** The verdicts that turn. */
    public List<Turn> turned() {
        return turns.stream().filter(Turn::turns).toList();
    }

    /** The verdicts that stay, on another ground, figure, flag or number of points. */
    public List<Turn> moved() {
        return turns.stream().filter(t -> !t.turns()).toList();
    }
}
