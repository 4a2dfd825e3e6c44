package cn.duibiao.assess;

import java.util.List;

/**
 * The units of an assessment over many: how each stands, what each told, who has not reported.
 *
 * @param standings units that the plan names in its order, then the others as they came; unreported ones among them
 * @param contributions by target in the order of the plan
 * @param unlisted units that reported and are not on the list that was given
 */
public record Roster(List<Standing> standings, List<Contribution> contributions, List<String> unlisted) {
    public Roster {
        standings = List.copyOf(standings);
        contributions = List.copyOf(contributions);
        unlisted = List.copyOf(unlisted);
    }

    /** Expected and not heard of. */
    public List<String> unreported() {
        return standings.stream()
                .filter(s -> s.expected() && !s.reported())
                .map(Standing::unit)
                .toList();
    }

    /** Units that the plan does not name. */
    public List<Standing> parts() {
        return standings.stream().filter(s -> !s.named()).toList();
    }
}
