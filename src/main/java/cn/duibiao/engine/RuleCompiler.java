package cn.duibiao.engine;

import cn.duibiao.plan.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.io.ByteArrayResource;
import org.drools.io.DescrResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.KieMemoryCompiler;

/**
 * Turns the DRL files of one plan (all in one package) into class files, by way of Drools' executable model, and adds
 * one class for each quarter ({@link QuarterModels}).
 */
public final class RuleCompiler {

    /** Class files by path ({@code duibiao/rules/…/Rules2024Q2.class}), or the problems; never both. */
    public record Compiled(Map<String, byte[]> classes, List<Problem> problems) {}

    /** What Drools says against a file; the line is 0 where it does not say. */
    public record Problem(String file, int line, String message) {}

    private final List<Period> periods;
    private final Map<String, PackageDescr> files = new TreeMap<>(); // sorted: class files come out the same everywhere
    private final List<Problem> problems = new ArrayList<>();

    private RuleCompiler(List<Period> periods) {
        this.periods = periods;
    }

    /** Compiles {@code drl} (file name → text) for these quarters. */
    public static Compiled compile(Map<String, String> drl, List<Period> periods) {
        RuleCompiler compiler = new RuleCompiler(periods);
        drl.forEach(compiler::parse);
        compiler.checkNames();
        Map<String, byte[]> classes = Map.of();
        if (compiler.problems.isEmpty()) {
            try {
                classes = compiler.build(compiler.files.values());
            } catch (RuntimeException e) {
                compiler.locate(e);
            }
        }
        return new Compiled(classes, List.copyOf(compiler.problems));
    }

    // Most errors of Drools' model builder name neither file nor line, so each file, then each rule, is built alone.
    private void locate(RuntimeException whole) {
        files.forEach((name, file) -> {
            for (RuleDescr rule : failure(file) == null ? List.<RuleDescr>of() : file.getRules()) {
                PackageDescr alone = new PackageDescr(file.getNamespace());
                file.getImports().forEach(alone::addImport);
                file.getGlobals().forEach(alone::addGlobal);
                alone.addRule(rule);
                String failure = failure(alone);
                if (failure != null) {
                    problems.add(new Problem(name, rule.getLine(), rule.getName() + ": " + failure));
                }
            }
        });
        if (problems.isEmpty()) {
            problems.add(new Problem("", 0, whole.getMessage()));
        }
    }

    private String failure(PackageDescr file) {
        try {
            build(List.of(file));
            return null;
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
    }

    private Map<String, byte[]> build(Collection<PackageDescr> files) {
        Map<String, String> java = generate(files);
        new QuarterModels(files, periods).addTo(java);
        Map<String, byte[]> classes = new TreeMap<>();
        // ecj: javac takes four times as long for thousands of small classes.
        KieMemoryCompiler.compileNoLoad(java, RuleCompiler.class.getClassLoader(), CompilerType.ECLIPSE)
                .forEach((name, bytes) -> classes.put(name.replace('.', '/') + ".class", bytes));
        return classes;
    }

    // DRL6, the default level: the parser of DRL10 is six times slower and differs only in odd rule names.
    private void parse(String name, String text) {
        Resource source = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "UTF-8");
        source.setSourcePath(name);
        source.setResourceType(ResourceType.DRL);
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr file = parser.parse(source, text);
            parser.getErrors().forEach(e -> problems.add(new Problem(name, line(e.getLines()), e.getMessage())));
            if (!parser.hasErrors()) {
                file.getRules().forEach(rule -> rule.setResource(source)); // names the file in run-time errors
                files.put(name, file);
            }
        } catch (Exception e) {
            problems.add(new Problem(name, 0, e.toString()));
        }
    }

    // Drools itself lets a rule of the same name in another file of the package silently replace the first.
    private void checkNames() {
        Set<String> seen = new TreeSet<>();
        Set<String> packages = new TreeSet<>();
        files.forEach((name, file) -> {
            packages.add(file.getNamespace());
            if (packages.size() > 1) {
                problems.add(new Problem(name, 1, "more than one package: " + packages));
            }
            for (RuleDescr rule : file.getRules()) {
                if (!seen.add(rule.getName())) {
                    problems.add(new Problem(name, rule.getLine(), "duplicate rule " + rule.getName()));
                }
            }
        });
    }

    /** The executable model as Java sources, by class name. */
    private static Map<String, String> generate(Collection<PackageDescr> files) {
        var options =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration().as(KnowledgeBuilderConfigurationImpl.KEY);
        options.setOption(ReproducibleExecutableModelGenerationOption.ENABLED); // else class names are random
        var builder = new ModelBuilderImpl<>(PackageSources::dumpSources, options, null, false);
        var batch = builder.batch();
        files.forEach(file -> batch.add(new DescrResource(file), ResourceType.DESCR));
        batch.build();
        for (KnowledgeBuilderResult r : builder.getResults(ResultSeverity.ERROR)) {
            throw new IllegalArgumentException(r.getMessage());
        }
        Map<String, String> java = new TreeMap<>();
        List<GeneratedFile> generated = new ArrayList<>();
        builder.getPackageSources().forEach(sources -> sources.collectGeneratedFiles(generated));
        for (GeneratedFile file : generated) {
            String path = file.relativePath();
            java.put(
                    path.substring(0, path.length() - ".java".length()).replace('/', '.'),
                    new String(file.contents(), StandardCharsets.UTF_8));
        }
        return java;
    }

    private static int line(int[] lines) {
        return lines.length == 0 ? 0 : lines[0];
    }
}
