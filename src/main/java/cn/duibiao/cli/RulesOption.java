package cn.duibiao.cli;

import cn.duibiao.catalogue.Catalogue;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.job.Rules;
import cn.duibiao.plan.PlanName;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --rules DIR}: plans from a folder instead of those shipped with the program. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "目录", description = "改用此目录中的计划与规则（布局同 rules/）；默认用程序自带的")
    private Path folder;

    @Option(names = "--policy", paramLabel = "口径", description = "改用 rules/policies/ 中的这一口径；默认用 rules/policy.yaml")
    private String profile;

    Rules rules() {
        Rules rules = folder == null ? Rules.shipped() : Rules.in(folder);
        return profile == null ? rules : rules.under(profile);
    }

    Catalogue catalogue() {
        return rules().catalogue();
    }

    /** @throws InputProblem when there is no plan of that id */
    PlanName named(String id) {
        List<PlanName> names = catalogue().names();
        return names.stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InputProblem(
                        unknown(id, names.stream().map(PlanName::id).toList())));
    }

    static Finding unknown(String id, List<String> known) {
        return Finding.stop("计划编号", "“" + id + "”", String.join("、", known) + " 之一", "duibiao plans 列出全部计划");
    }
}
