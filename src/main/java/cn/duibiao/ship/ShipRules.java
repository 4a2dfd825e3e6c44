package cn.duibiao.ship;

import cn.duibiao.catalogue.CatalogueReader;
import cn.duibiao.catalogue.Digest;
import cn.duibiao.catalogue.DrlFolder;
import cn.duibiao.catalogue.Shipment;
import cn.duibiao.engine.RuleCompiler;
import cn.duibiao.finding.Finding;
import cn.duibiao.finding.InputProblem;
import cn.duibiao.plan.Period;
import cn.duibiao.plan.Policy;
import cn.duibiao.rule.PlanRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The build's step. Fails it when a plan cannot be proved, when the committed DRL is not what its targets compile to,
 * or when Drools does not accept the DRL. Compiling takes minutes, so what has not changed is left as it is.
 */
public final class ShipRules {
    private final Path rules;
    private final CatalogueReader reader;
    private final Path classes;
    private final Path stamps;
    private final String drools;

    private ShipRules(Path rules, Path classes, Path stamps, String drools) {
        this.rules = rules;
        this.reader = new CatalogueReader(rules);
        this.classes = classes;
        this.stamps = stamps;
        this.drools = drools;
    }

    /**
     * Arguments: the folder of the rules, the folder of the class files, a folder to remember in what was done, the
     * version of Drools.
     */
    public static void main(String[] args) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        try {
            new ShipRules(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]).run();
        } catch (InputProblem e) {
            e.findings().stream().map(Finding::line).forEach(err::println);
            System.exit(3);
        }
    }

    private void run() {
        Digest inputs = program("catalogue", "engine", "fact", "finding", "plan", "rule", "ship", "verdict");
        add(inputs, rules);
        reader.planIds().forEach(id -> inputs.add(id, bytes(reader.text(id).content())));
        Stamp.at(stamps, "catalogue", inputs).unlessSame(classes.resolve("duibiao/index.json"), this::ship);
    }

    private void ship() {
        Policy policy = reader.policy();
        List<PlanRules> compiled = new ArrayList<>();
        List<Finding> problems = new ArrayList<>();
        for (String id : reader.planIds()) {
            try {
                PlanRules plan = PlanRules.compile(reader.plan(id), policy);
                problems.addAll(new DrlFolder(reader.drlFolder(id)).differences(plan.files()));
                compiled.add(plan);
            } catch (InputProblem e) {
                problems.addAll(e.findings());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputProblem(problems);
        }
        compiled.forEach(this::compile);
        Shipment.ship(reader, classes);
    }

    private void compile(PlanRules plan) {
        List<Period> periods = plan.plan().periods();
        Digest inputs = program("engine", "fact", "verdict").add("periods", bytes(periods.toString()));
        plan.files().forEach((name, drl) -> inputs.add(name, bytes(drl)));
        String id = plan.plan().id();
        Path target = classes.resolve(PlanRules.packageOf(id).replace('.', '/'));
        Stamp.at(stamps, id, inputs).unlessSame(target, () -> {
            RuleCompiler.Compiled compiled = RuleCompiler.compile(plan.files(), periods);
            if (!compiled.problems().isEmpty()) {
                throw new InputProblem(compiled.problems().stream()
                        .map(p -> Finding.stop(
                                id + "/drl/" + p.file() + " 第" + p.line() + "行",
                                p.message(),
                                "Drools 能编译的规则",
                                "请改正目标或 DrlWriter"))
                        .toList());
            }
            replace(target, compiled.classes());
        });
    }

    /** The program's own part in what comes out: its classes of these packages, and Drools. */
    private Digest program(String... packages) {
        Digest digest = new Digest().add("drools", bytes(drools));
        for (String name : packages) {
            add(digest, classes.resolve("cn/duibiao").resolve(name));
        }
        return digest;
    }

    private static void add(Digest digest, Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(p -> digest.add(folder.relativize(p).toString(), p));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan's class files, and none of an earlier edition. */
    private void replace(Path target, Map<String, byte[]> files) {
        try {
            Files.createDirectories(target);
            try (Stream<Path> old = Files.walk(target)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = classes.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
