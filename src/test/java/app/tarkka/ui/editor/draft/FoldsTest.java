package app.tarkka.ui.editor.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestClock;
import app.tarkka.testkit.TestIds;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Collapsing hides lines from sight and from the keys, and never the line one is in. */
class FoldsTest {
  private static final Spot A = Spot.of(new StepId("a"));
  private final TestIds ids = new TestIds();
  private final DraftModel draft =
      new DraftModel(content(), new TestClock(), () -> new StepId(ids.get()));
  private final Folds folds = draft.folds();

  @Test
  void whatIsBelowALineIsHiddenAndComesBack() {
    folds.toggle(A);
    assertEquals("P a b Q c", shown());

    folds.toggle(Spot.ofSection(0));
    assertEquals("P Q c", shown());
    folds.expandAll();
    assertEquals("P a a1 a2 b Q c", shown());
    assertFalse(draft.canUndoProperty().get(), "it is no change of the document");
  }

  @Test
  void theCursorGoesToTheLineThatStays() {
    draft.currentProperty().set(Spot.of(new StepId("a1")));
    folds.toggle(Spot.of(new StepId("a1")));

    assertEquals("P a b Q c", shown(), "a line with nothing below it collapses what it is under");
    assertEquals(A, draft.currentProperty().get());
  }

  @Test
  void goingToAHiddenLineExpandsWhatHidesIt() {
    folds.collapseAll();
    assertEquals("P Q", shown());

    draft.goTo(Spot.of(new StepId("a2")), 0);

    assertEquals("P a a1 a2 b Q", shown());
  }

  @Test
  void keysPassOverHiddenLinesAndActionsTakeThemAlong() {
    draft.currentProperty().set(A);
    folds.toggle(A);
    draft.chosen().one();
    draft.chosen().extend(1);
    assertEquals(List.of("a", "b"), chosen());

    new OutlineActions(draft).moveDown();

    assertEquals("P Q a b c", shown());
    assertTrue(folds.isFolded(A));
    folds.expandAll();
    assertEquals("P Q a a1 a2 b c", shown());
  }

  @Test
  void whatIsHiddenIsNoLongerChosen() {
    draft.currentProperty().set(Spot.of(new StepId("a1")));
    draft.chosen().one();
    draft.chosen().extend(2);
    assertEquals(List.of("a1", "a2", "b"), chosen());

    folds.toggle(A);
    assertEquals(List.of("b"), chosen());
    new OutlineActions(draft).remove();

    folds.expandAll();
    assertEquals("P a a1 a2 Q c", shown());
  }

  @Test
  void anotherSectionIsNotHiddenInThePlaceOfOne() {
    folds.toggle(Spot.ofSection(1));
    assertEquals("P a a1 a2 b Q", shown());

    draft.currentProperty().set(Spot.ofSection(0));
    new OutlineActions(draft).moveDown();

    assertEquals("Q c P a a1 a2 b", shown());
  }

  private List<String> chosen() {
    return draft.rows().stream()
        .filter(row -> draft.chosen().spots().contains(row.spot()))
        .map(Row::text)
        .toList();
  }

  private String shown() {
    return folds.shown().stream().map(Row::text).collect(Collectors.joining(" "));
  }

  private static Content content() {
    Step a = new StepBuilder(new StepId("a"), "a").steps(List.of(step("a1"), step("a2"))).build();
    return Content.of(
        Kind.PROCEDURE,
        "SOP-001",
        "Letters",
        List.of(Section.of("P", List.of(a, step("b"))), Section.of("Q", List.of(step("c")))));
  }

  private static Step step(String name) {
    return Step.of(new StepId(name), name);
  }
}
