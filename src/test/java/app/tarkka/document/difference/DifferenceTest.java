package app.tarkka.document.difference;

import static app.tarkka.document.difference.Difference.Fate.ADDED;
import static app.tarkka.document.difference.Difference.Fate.CHANGED;
import static app.tarkka.document.difference.Difference.Fate.MOVED;
import static app.tarkka.document.difference.Difference.Fate.REMOVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
  @Test
  void theSameTextDoesNotDiffer() {
    Content content = document(section("One", "a", "b"));
    assertTrue(Difference.between(content, content).isEmpty());
  }

  @Test
  void aStepThatCameMovesNoneOfTheOthers() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b", "c")), document(section("One", "n", "a", "b", "c")));
    assertEquals("One, n ADDED, a, b, c", shown(difference));
  }

  @Test
  void aStepThatWentStandsWhereItStood() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b", "c")), document(section("One", "a", "c")));
    assertEquals("One, a, b REMOVED, c", shown(difference));
    StepLine went = (StepLine) difference.lines().get(2);
    assertEquals("1.2", went.before().orElseThrow().number());
  }

  @Test
  void onlyTheStepThatWasCarriedHasMoved() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b", "c", "d")),
            document(section("One", "d", "a", "b", "c")));
    assertEquals("One, d MOVED, a, b, c", shown(difference));
  }

  @Test
  void aStepThatMovedAndChangedSaysBoth() {
    Content before = document(section("One", "a", "b", "c"));
    Content after =
        document(
            Section.of("One", List.of(step("b"), step("c"), Step.of(new StepId("a"), "Other."))));
    Difference difference = Difference.between(before, after);
    StepLine line = (StepLine) difference.lines().get(3);
    assertEquals(CHANGED, line.fate());
    assertTrue(line.moved());
    assertEquals(Set.of(StepTrait.TEXT), line.traits());
  }

  @Test
  void aStepInAnotherSectionHasMovedThoughTheOrderIsTheSame() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b", "x"), section("Two", "c", "d")),
            document(section("One", "a", "b"), section("Two", "x", "c", "d")));
    assertEquals("One, a, b, Two, x MOVED, c, d", shown(difference));
  }

  @Test
  void aHeadingPutBetweenMovesNothing() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b", "c", "d")),
            document(section("One", "a", "b", "c"), section("Two", "d")));
    assertEquals("One, a, b, c, Two ADDED, d", shown(difference));
  }

  @Test
  void aSectionThatMovedTakesItsStepsAlong() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b"), section("Two", "c"), section("Three", "d")),
            document(section("Two", "c"), section("Three", "d"), section("One", "a", "b")));
    assertEquals("Two, c, Three, d, One MOVED, a, b", shown(difference));
  }

  @Test
  void aHeadingThatWentMovesNothing() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b"), section("Two", "c")),
            document(section("One", "a", "b", "c")));
    assertEquals("One, a, b, Two REMOVED, c", shown(difference));
  }

  @Test
  void aSectionIsKnownByItsStepsWhenItIsRenamed() {
    Difference difference =
        Difference.between(document(section("One", "a")), document(section("First", "a")));
    SectionLine line = (SectionLine) difference.lines().getFirst();
    assertEquals(Set.of(SectionTrait.TITLE), line.traits());
  }

  @Test
  void subStepsGoAlongWithTheirStepAndHaveNotMoved() {
    Step parent = step("p").toBuilder().steps(List.of(step("x"), step("y"))).build();
    Difference difference =
        Difference.between(
            document(Section.of("One", List.of(step("a"), step("b"), parent))),
            document(Section.of("One", List.of(parent, step("a"), step("b")))));
    assertEquals("One, p MOVED, x, y, a, b", shown(difference));
  }

  @Test
  void subStepsInAnotherOrderHaveMovedEvenBelowAMovedStep() {
    Step before = step("p").toBuilder().steps(List.of(step("x"), step("y"))).build();
    Step after = step("p").toBuilder().steps(List.of(step("y"), step("x"))).build();
    Difference difference =
        Difference.between(
            document(Section.of("One", List.of(step("a"), step("b"), before))),
            document(Section.of("One", List.of(after, step("a"), step("b")))));
    assertEquals(2, difference.count(MOVED), shown(difference));
  }

  @Test
  void aStepPutBelowAnotherHasMoved() {
    Difference difference =
        Difference.between(
            document(section("One", "a", "b")),
            document(
                Section.of(
                    "One", List.of(step("a").toBuilder().steps(List.of(step("b"))).build()))));
    assertEquals("One, a, b MOVED", shown(difference));
    assertFalse(difference.isEmpty());
  }

  @Test
  void everyStepOfBothHasOneLine() {
    Content before = document(section("One", "a", "b", "c"), section("Two", "d", "e"));
    Content after = document(section("Two", "e", "n", "a"), section("Three", "c"));
    Difference difference = Difference.between(before, after);
    List<String> ids =
        difference.lines().stream()
            .filter(StepLine.class::isInstance)
            .map(line -> name((StepLine) line))
            .sorted()
            .toList();
    assertEquals(List.of("a", "b", "c", "d", "e", "n"), ids);
    assertEquals(1, difference.count(ADDED) - newSections(difference));
    assertEquals(2, difference.count(REMOVED) - oldSections(difference));
  }

  private static long newSections(Difference difference) {
    return sections(difference, ADDED);
  }

  private static long oldSections(Difference difference) {
    return sections(difference, REMOVED);
  }

  private static long sections(Difference difference, Difference.Fate fate) {
    return difference.lines().stream()
        .filter(line -> line instanceof SectionLine && line.fate() == fate)
        .count();
  }

  private static String shown(Difference difference) {
    return difference.lines().stream()
        .map(
            line -> {
              String name =
                  switch (line) {
                    case SectionLine section ->
                        section.after().or(section::before).orElseThrow().title();
                    case StepLine step -> name(step);
                  };
              return line.changed() ? name + " " + line.fate() : name;
            })
        .collect(Collectors.joining(", "));
  }

  private static String name(StepLine line) {
    return line.after().or(line::before).orElseThrow().step().id().value();
  }

  private static Content document(Section... sections) {
    return Content.of(Kind.PROCEDURE, "SOP-1", "Wash", List.of(sections));
  }

  private static Section section(String title, String... ids) {
    return Section.of(title, Arrays.stream(ids).map(DifferenceTest::step).toList());
  }

  private static Step step(String id) {
    return Step.of(new StepId(id), "Do " + id + ".");
  }
}
