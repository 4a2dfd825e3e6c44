package cn.duibiao.cases;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The plans that cases speak of: those under {@code rules/}, and the made-up one for wordings that they lack. */
final class Plans {
    static final String MADE_UP = "yangli-2023-2025";
    private static final Path RULES = Path.of("rules");
    private static final Path LAW_PLAN = Path.of("src/test/resources/law-plan");
    private static final Map<String, Plan> READ = new ConcurrentHashMap<>();
    private static final CatalogueReader SHIPPED = new CatalogueReader(RULES);

    private Plans() {}

    static List<String> ids() {
        return Stream.concat(SHIPPED.planIds().stream(), Stream.of(MADE_UP)).toList();
    }

    static Plan plan(String id) {
        return READ.computeIfAbsent(id, i -> i.equals(MADE_UP) ? madeUp() : SHIPPED.plan(i));
    }

    static Policy policy() {
        return SHIPPED.policy();
    }

    /** The made-up plan has no policy of its own: it is read beside a copy of the one under rules/. */
    private static Plan madeUp() {
        try {
            Path folder = Files.createTempDirectory("law-plan");
            try (Stream<Path> files = Files.walk(LAW_PLAN)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(LAW_PLAN.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            Files.copy(RULES.resolve("policy.yaml"), folder.resolve("policy.yaml"));
            Plan plan = new CatalogueReader(folder).plan(MADE_UP);
            try (Stream<Path> copies = Files.walk(folder)) {
                copies.sorted(java.util.Comparator.reverseOrder())
                        .forEach(p -> p.toFile().delete());
            }
            return plan;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
