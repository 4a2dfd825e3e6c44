package cn.duibiao.plan;

import java.util.List;

/** A unit or project that the plan names, with the other names it goes by in returns. */
public record Unit(String name, List<String> aliases) {
    public Unit {
        aliases = List.copyOf(aliases);
    }
}
