package backfire.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Arrows: cli → lab → casebook → model; no cycles; what only one room may do. */
@AnalyzeClasses(packages = "backfire", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule arrows_pointOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy("backfire.cli..")
          .layer("lab")
          .definedBy("backfire.lab..")
          .layer("casebook")
          .definedBy("backfire.casebook..")
          .layer("model")
          .definedBy("backfire.model..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("lab")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("casebook")
          .mayOnlyBeAccessedByLayers("lab", "cli");

  @ArchTest
  static final ArchRule rooms_ofTheLab_haveNoCycles =
      slices().matching("backfire.lab.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule lab_usesStrictMath =
      noClasses()
          .that()
          .resideInAnyPackage("backfire.lab..")
          .should()
          .callMethod(Math.class, "exp", double.class)
          .orShould()
          .callMethod(Math.class, "log", double.class)
          .orShould()
          .callMethod(Math.class, "pow", double.class, double.class);

  @ArchTest
  static final ArchRule duckDb_isTheStoresBusiness =
      noClasses()
          .that()
          .resideOutsideOfPackage("backfire.lab.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..");

  @ArchTest
  static final ArchRule lab_looksAtNoClock =
      noClasses()
          .that()
          .resideInAPackage("backfire.lab..")
          .and()
          .resideOutsideOfPackage("backfire.lab.run..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");
}
