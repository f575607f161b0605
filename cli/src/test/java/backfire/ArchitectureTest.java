package backfire;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The house, as a test: arrows point one way, and what only one room may do is done in no other.
 *
 * <pre>
 *   cli → studio → lab → casebook → model
 *                  lab → inference → model.chance, model.number
 *         lab → page (scripts, styles, fonts; no Java)
 *   model:  number, chance, kind (leaves) → parameter, act → setting, observe → rule → world → week
 * </pre>
 */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("backfire");

  @Test
  void modules_pointOneWay() {
    noClasses()
        .that()
        .resideInAPackage("backfire.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "backfire.casebook..",
            "backfire.inference..",
            "backfire.lab..",
            "backfire.studio..",
            "backfire.cli..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("backfire.casebook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "backfire.inference..", "backfire.lab..", "backfire.studio..", "backfire.cli..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("backfire.lab..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("backfire.studio..", "backfire.cli..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("backfire.studio..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("backfire.cli..")
        .check(ALL);
  }

  @Test
  void requests_areKnown_toTheStudioAlone() {
    noClasses()
        .that(
            resideOutsideOfPackages(
                "backfire.studio", "backfire.studio.api..", "backfire.studio.door.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..")
        .check(ALL);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("backfire.(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void model_livesOnTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("backfire.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("backfire.model..", "java..", "org.jspecify..")
        .check(ALL);
  }

  @Test
  void inference_knowsNothingOfTheModel_butLuckAndNumbers() {
    classes()
        .that()
        .resideInAPackage("backfire.inference..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "backfire.inference..",
            "backfire.model.chance..",
            "backfire.model.number..",
            "org.hipparchus.random..",
            "org.hipparchus.special..",
            "java..",
            "org.jspecify..")
        .check(ALL);
  }

  @Test
  void casebookAndLab_takeTheModelThroughItsFrontDoors() {
    noClasses()
        .that()
        .resideInAPackage("backfire.casebook..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "backfire.model.world..", "backfire.model.week..", "backfire.model.rule..")
        .check(ALL);
  }

  @Test
  void rules_knowNoWorld_andWorld_knowsNoProcess() {
    noClasses()
        .that()
        .resideInAPackage("backfire.model.rule..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("backfire.model.world..", "backfire.model.week..")
        .check(ALL);
    noClasses()
        .that()
        .resideInAPackage("backfire.model.world..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("backfire.model.week..")
        .check(ALL);
  }

  @Test
  void processes_neverCallEachOther() {
    DescribedPredicate<JavaClass> process =
        DescribedPredicate.describe(
            "a process of the week",
            c ->
                c.getPackageName().equals("backfire.model.week")
                    && c.tryGetMethod("in", int.class).isPresent());
    for (JavaClass one : ALL) {
      if (process.test(one)) {
        noClasses()
            .that()
            .haveFullyQualifiedName(one.getName())
            .should()
            .dependOnClassesThat(
                process.and(DescribedPredicate.describe("not itself", other -> !other.equals(one))))
            .check(ALL);
      }
    }
  }

  /** But for the token of the studio, which must not be guessed, and changes no world. */
  @Test
  void nothing_isRandom_butChance() {
    noClasses()
        .that(resideOutsideOfPackages("backfire.studio.door.."))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.SplittableRandom")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.security.SecureRandom")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.UUID")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.util.random..")
        .orShould()
        .callMethod(Math.class, "random")
        .check(ALL);
  }

  /** Functions that Java lets differ from one machine to the next. */
  private static final Set<String> PLATFORM_DEPENDENT =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos",
          "atan", "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot");

  @Test
  void modelInferenceAndLab_useNoPlatformDependentMathematics() {
    noClasses()
        .that()
        .resideInAnyPackage("backfire.model..", "backfire.inference..", "backfire.lab..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "Math's functions that are not exactly defined",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(Math.class)
                        && PLATFORM_DEPENDENT.contains(call.getName())))
        .check(ALL);
  }

  @Test
  void modelAndInference_readNoClock_andNoLocale() {
    noClasses()
        .that(resideInAnyPackage("backfire.model..", "backfire.inference.."))
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.util.Locale.class, "getDefault")
        .check(ALL);
  }

  @Test
  void standardStreams_belongToTheCommandLine() {
    noClasses()
        .that(resideOutsideOfPackages("backfire.cli.."))
        .and()
        .resideInAnyPackage("backfire.model..", "backfire.inference..", "backfire.lab..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(ALL);
  }
}
