package cn.duibiao.catalogue;

import cn.duibiao.plan.Plan.PlanText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The catalogue inside the program: written by the build from {@code rules/} and {@code seeds/}. */
public final class ShippedCatalogue {

    private ShippedCatalogue() {}

    /** The text of a shipped plan. */
    public static Optional<PlanText> text(String id) {
        return resource("seeds/" + id + ".txt").map(PlanText::new);
    }

    private static Optional<String> resource(String path) {
        try (InputStream in = ShippedCatalogue.class.getResourceAsStream("/duibiao/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("unreadable resource " + path, e);
        }
    }
}
