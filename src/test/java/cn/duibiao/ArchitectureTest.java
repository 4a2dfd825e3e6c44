package cn.duibiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The drawing in docs/architecture.md, held. */
@AnalyzeClasses(packages = "cn.duibiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ARROWS_POINT_FORWARD = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("finding")
            .definedBy("cn.duibiao.finding..")
            .layer("plan")
            .definedBy("cn.duibiao.plan..")
            .layer("verdict")
            .definedBy("cn.duibiao.verdict..")
            .layer("fact")
            .definedBy("cn.duibiao.fact..")
            .layer("catalogue")
            .definedBy("cn.duibiao.catalogue..")
            .layer("ledger")
            .definedBy("cn.duibiao.ledger..")
            .layer("rule")
            .definedBy("cn.duibiao.rule..")
            .layer("engine")
            .definedBy("cn.duibiao.engine..")
            .layer("xlsx")
            .definedBy("cn.duibiao.xlsx..")
            .layer("returns")
            .definedBy("cn.duibiao.returns..")
            .layer("assess")
            .definedBy("cn.duibiao.assess..")
            .layer("doubt")
            .definedBy("cn.duibiao.doubt..")
            .layer("diff")
            .definedBy("cn.duibiao.diff..")
            .layer("report")
            .definedBy("cn.duibiao.report..")
            .layer("book")
            .definedBy("cn.duibiao.book..")
            .layer("job")
            .definedBy("cn.duibiao.job..")
            .layer("cli")
            .definedBy("cn.duibiao.cli..")
            .layer("ship")
            .definedBy("cn.duibiao.ship..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ship")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("job")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("book")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("job", "cli")
            .whereLayer("doubt")
            .mayOnlyBeAccessedByLayers("report", "book", "job", "cli")
            .whereLayer("diff")
            .mayOnlyBeAccessedByLayers("report", "job", "cli")
            .whereLayer("assess")
            .mayOnlyBeAccessedByLayers("diff", "report", "job", "cli")
            .whereLayer("returns")
            .mayOnlyBeAccessedByLayers("report", "job", "cli")
            .whereLayer("xlsx")
            .mayOnlyBeAccessedByLayers("returns", "report")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("job", "ship", "cli")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("doubt", "report", "book", "job", "cli")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("assess", "diff", "report", "book", "job", "cli", "ship")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("engine", "returns", "report", "book", "job", "cli", "ship")
            .whereLayer("fact")
            .mayOnlyBeAccessedByLayers("rule", "engine", "returns", "assess", "diff", "report", "book", "job", "cli")
            .whereLayer("verdict")
            .mayOnlyBeAccessedByLayers("fact", "rule", "engine", "assess", "diff", "report", "book", "job", "cli")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers(
                    "fact",
                    "catalogue",
                    "ledger",
                    "doubt",
                    "rule",
                    "engine",
                    "returns",
                    "assess",
                    "diff",
                    "report",
                    "book",
                    "job",
                    "cli",
                    "ship");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("cn.duibiao.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule POI_READS_AND_WRITES_WORKBOOKS_ONLY = noClasses()
            .that()
            .resideOutsideOfPackages("cn.duibiao.returns..", "cn.duibiao.report..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule DROOLS_STAYS_IN_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("cn.duibiao.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    /** Deciding is pure: no clock, no file. */
    @ArchTest
    static final ArchRule DECIDING_IS_PURE = noClasses()
            .that()
            .resideInAnyPackage(
                    "cn.duibiao.plan..",
                    "cn.duibiao.fact..",
                    "cn.duibiao.rule..",
                    "cn.duibiao.assess..",
                    "cn.duibiao.diff..",
                    "cn.duibiao.verdict..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
