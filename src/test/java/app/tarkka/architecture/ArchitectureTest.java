package app.tarkka.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the program to its directions, and holds each rule to having been seen failing. */
class ArchitectureTest {
  private static final String HOUSE = "app.tarkka";
  private static final String BROKEN_HOUSE = "app.tarkka.architecture.broken";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(HOUSE);
  private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_HOUSE);

  @Test
  void seesTheProgram() {
    assertTrue(PROGRAM.contain(HOUSE + ".Main"), "the rules below would judge nothing");
  }

  @ParameterizedTest
  @EnumSource
  void programKeeps(Rule rule) {
    rule.in(HOUSE).check(PROGRAM);
  }

  @ParameterizedTest
  @EnumSource
  void brokenHouseIsReportedBy(Rule rule) {
    String report = rule.in(BROKEN_HOUSE).evaluate(BROKEN).getFailureReport().toString();
    String breaker = BROKEN_HOUSE + "." + rule.breaker();
    assertTrue(report.contains(breaker), () -> breaker + " is not reported in: " + report);
  }
}
