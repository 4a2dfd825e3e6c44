package cn.duibiao.engine;

import cn.duibiao.plan.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.modelcompiler.util.StringUtil;

/**
 * A class for each quarter, {@code Rules2024Q2}, that holds only the rules which can match in it: the others would be built
 * at every start and never asked.
 */
final class QuarterModels {
    private static final Pattern RULE_METHOD = Pattern.compile("org\\.drools\\.model\\.Rule (rule_\\S+)\\(\\)");
    private static final Pattern GLOBAL = Pattern.compile("Global<.*> (var_\\w+) =");
    private static final Pattern PERIOD = Pattern.compile("(year|quarter)\\s*(==|>=|<=|>|<)\\s*(\\d+)");

    private final Collection<PackageDescr> files;
    private final List<Period> periods;
    private final String pkg;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> facts = new LinkedHashSet<>();

    QuarterModels(Collection<PackageDescr> files, List<Period> periods) {
        this.files = files;
        this.periods = periods;
        this.pkg = files.iterator().next().getNamespace();
        for (PackageDescr file : files) {
            file.getImports().stream().map(ImportDescr::getTarget).forEach(imports::add);
            file.getRules().forEach(rule -> patterns(rule).forEach(p -> facts.add(p.getObjectType())));
        }
    }

    static String className(String pkg, Period period) {
        return pkg + ".Rules" + period.code();
    }

    /** Adds their sources to the generated {@code java}, by class name. */
    void addTo(Map<String, String> java) {
        Map<String, String> calls = new TreeMap<>(); // rule_x → Rules…RuleMethods7.rule_x()
        Set<String> globals = new TreeSet<>();
        java.forEach((name, source) -> {
            Matcher rule = RULE_METHOD.matcher(source);
            while (name.contains("RuleMethods") && rule.find()) {
                calls.put(rule.group(1), name + "." + rule.group(1) + "()");
            }
            Matcher global = GLOBAL.matcher(source);
            while (global.find()) {
                globals.add(name + "." + global.group(1));
            }
        });
        for (Period period : periods) {
            java.put(className(pkg, period), source(period, calls, globals));
        }
    }

    private String source(Period period, Map<String, String> calls, Set<String> globals) {
        StringBuilder body = new StringBuilder();
        globals.forEach(g -> body.append("addGlobal(").append(g).append(");\n"));
        // Facts are never modified, so tracking which property a rule listens to is wasted work.
        facts.forEach(f -> body.append("addTypeMetaData(org.drools.model.DSL.typeMetaData(")
                .append(f)
                .append(".class).addAnnotation(\"classReactive\"));\n"));
        for (PackageDescr file : files) {
            for (RuleDescr rule : file.getRules()) {
                if (canMatch(rule, period)) {
                    body.append("addRule(")
                            .append(calls.get("rule_" + StringUtil.toId(rule.getName())))
                            .append(");\n");
                }
            }
        }
        String name = "Rules" + period.code();
        StringBuilder source = new StringBuilder("package " + pkg + ";\n");
        imports.forEach(i -> source.append("import ").append(i).append(";\n"));
        return source.append("public class ")
                .append(name)
                .append(" extends org.drools.model.impl.ModelImpl {\npublic ")
                .append(name)
                .append("() {\nsuper(\"")
                .append(pkg)
                .append("\");\n")
                .append(body)
                .append("}\n}\n")
                .toString();
    }

    /** False only where a constraint on year or quarter excludes the period; any other shape is kept. */
    private static boolean canMatch(RuleDescr rule, Period period) {
        return patterns(rule).stream()
                .flatMap(p -> p.getConstraint().getDescrs().stream())
                .map(c -> PERIOD.matcher(c instanceof ExprConstraintDescr e ? e.getExpression() : ""))
                .filter(Matcher::matches)
                .allMatch(c -> holds(
                        c.group(1).equals("year") ? period.year() : period.quarter(),
                        c.group(2),
                        Integer.parseInt(c.group(3))));
    }

    private static boolean holds(int actual, String operator, int bound) {
        return switch (operator) {
            case "==" -> actual == bound;
            case ">=" -> actual >= bound;
            case "<=" -> actual <= bound;
            case ">" -> actual > bound;
            default -> actual < bound;
        };
    }

    private static List<PatternDescr> patterns(RuleDescr rule) {
        List<PatternDescr> patterns = new ArrayList<>();
        for (BaseDescr d : rule.getLhs().getDescrs()) {
            if (d instanceof PatternDescr p) { // not, exists and or are left alone
                patterns.add(p);
            }
        }
        return patterns;
    }
}
