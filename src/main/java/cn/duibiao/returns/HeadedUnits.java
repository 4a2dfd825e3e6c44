package cn.duibiao.returns;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the units that a header names, each over columns of its own. */
record HeadedUnits(HeaderLevels levels) {

    /** Columns that belong to a unit named in the header, and the cell that names it. */
    static Map<Integer, Cell> of(HeaderLevels levels) {
        return new HeadedUnits(levels).bodies();
    }

    private Map<Integer, Cell> bodies() {
        Map<Integer, Cell> bodies = new TreeMap<>();
        boolean reported = levels.places().values().stream()
                .anyMatch(h -> h.column() != null && Column.reported().contains(h.column()));
        Map<Integer, Cell> plain = new TreeMap<>();
        long over = new HashSet<>(levels.parents())
                .stream().filter(p -> Heading.isBody(p.text())).count();
        levels.places().forEach((at, heading) -> {
            Cell leaf = levels.leaf(at);
            Cell parent = levels.parent(at);
            boolean value = heading.column() != null && Column.reported().contains(heading.column());
            boolean ownName =
                    Column.of(Column.bare(leaf.text()), levels.among()).isEmpty()
                            && Aside.of(Column.bare(leaf.text())).isEmpty();
            if (value && parent != null && Heading.isBody(parent.text()) && (over > 1 || levels.wide(parent))) {
                bodies.put(at, parent);
            } else if (value && parent != null && ownName && shared(parent) && isName(leaf)) {
                bodies.put(at, leaf);
            } else if (heading.isUnknown() && Heading.isBody(leaf.text())) {
                plain.put(at, leaf);
            }
        });
        if (plain.size() > 1 || !reported) {
            bodies.putAll(plain);
        }
        return bodies;
    }

    /** 完成值 over 区人民医院 and 区中医医院, not over 数量 or 1-6月. */
    private boolean isName(Cell leaf) {
        return Until.of(leaf.text()).isNever()
                && Heading.of(List.of(leaf.text()), levels.among()).isUnknown()
                && Column.bare(leaf.text()).length() > 2;
    }

    private boolean shared(Cell parent) {
        return levels.parents().stream().filter(p -> p == parent).count() > 1;
    }
}
