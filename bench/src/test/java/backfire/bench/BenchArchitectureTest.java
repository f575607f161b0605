package backfire.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Peers are peers: they have the equations from the model, and neither its luck nor its engine. */
class BenchArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("backfire.bench");

  @Test
  void peersInMason_haveTheEquations_andNeitherLuckNorEngine() {
    classes()
        .that()
        .resideInAPackage("backfire.bench.peer.mason..")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("backfire.bench.peer.mason..")
                .or(JavaClass.Predicates.resideInAnyPackage("sim..", "ec.util..", "java.."))
                .or(resideInAPackage("org.jspecify.."))
                .or(
                    JavaClass.Predicates.resideInAnyPackage(
                        "backfire.model.rule..",
                        "backfire.model.number..",
                        "backfire.model.parameter..",
                        "backfire.model.setting..",
                        "backfire.model.act..",
                        "backfire.model.kind..",
                        "backfire.model.observe.."))
                .or(resideInAPackage("backfire.model.chance..").and(simpleName("Draw"))))
        .check(ALL);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("backfire.bench.(**)").should().beFreeOfCycles().check(ALL);
  }
}
