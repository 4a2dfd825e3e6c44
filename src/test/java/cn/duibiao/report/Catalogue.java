package cn.duibiao.report;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.plan.Plan;
import cn.duibiao.plan.Policy;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The project's own plans, read once. */
final class Catalogue {
    static final String XINJIAN = "xinjian-2023-2025";
    static final List<String> PLANS = List.of("xinbei-2021", "lizhou-2021", "xiangan-2024", "taizhou-2023", XINJIAN);
    static final Policy POLICY = new CatalogueReader(Path.of("rules")).policy();
    private static final Map<String, Plan> READ = new HashMap<>();

    private Catalogue() {}

    static synchronized Plan plan(String id) {
        return READ.computeIfAbsent(id, i -> new CatalogueReader(Path.of("rules")).plan(i));
    }
}
