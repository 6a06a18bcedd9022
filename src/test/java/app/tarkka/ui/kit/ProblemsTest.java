package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.TestWorkbench;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private final Problems problems = workbench.get().problems();

  @Test
  void namesTheFileThatIsMissingEvenInsideAnotherFailure() {
    Problem problem =
        problems.problemOf(
            "Importing", new UncheckedIOException(new NoSuchFileException("torque.xlsx")));
    assertEquals("FILE-MISSING", problem.code());
    assertTrue(problem.happened().contains("torque.xlsx"));
  }

  @Test
  void anUnforeseenFailureHasTheSameCodeEachTime() {
    Problem one = problems.problemOf("Saving", broken());
    Problem two = problems.problemOf("Saving", broken());
    assertEquals(one.code(), two.code());
    assertTrue(one.code().matches("[0-9A-Z]{4}:[0-9A-Z]{4}"));
    assertFalse(one.happened().contains("Exception"));
    assertTrue(one.details().contains("IllegalStateException"));
  }

  @Test
  void aFeatureExplainsItsOwnFailures() {
    problems.explain(
        IllegalArgumentException.class,
        _ -> new Problem("MINE", "Not a number.", "kept", "next", ""));
    problems.report("Saving", new NumberFormatException("not a number"));
    assertEquals("MINE", workbench.problemsShown().getFirst().code());
  }

  private static RuntimeException broken() {
    return new IllegalStateException("broken");
  }
}
