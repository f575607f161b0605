package backfire.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What only one room of the lab may do. */
@AnalyzeClasses(packages = "backfire", importOptions = DoNotIncludeTests.class)
class LabRoomsTest {
  @ArchTest
  static final ArchRule databases_areTheStoresBusiness =
      noClasses()
          .that()
          .resideOutsideOfPackage("backfire.lab.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..");

  @ArchTest
  static final ArchRule clocks_areReadWhereWhatIsMadeIsDated =
      noClasses()
          .that()
          .resideInAPackage("backfire.lab..")
          .and()
          .resideOutsideOfPackages(
              "backfire.lab.run..", "backfire.lab.inquiry..", "backfire.lab.whatif..")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");
}
