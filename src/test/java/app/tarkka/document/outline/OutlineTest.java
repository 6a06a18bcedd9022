package app.tarkka.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each key of the outliner does, shown as indented text. */
class OutlineTest {
  private static final StepId NEW = new StepId("new");

  @Test
  void enterPutsTheTextAfterTheCaretIntoANextStep() {
    Content content = content("# Prepare", "a b");

    Edit edit = new Outline(content).enter(spot("a b"), 1, NEW).orElseThrow();

    assertEquals("# Prepare\n a\n b", shown(edit.content()));
    assertEquals(Spot.of(NEW), edit.focus());
    assertEquals(0, edit.caret());
  }

  @Test
  void enterAtTheBeginPushesTheStepDown() {
    Edit edit = new Outline(content("# P", "a")).enter(spot("a"), 0, NEW).orElseThrow();

    assertEquals("# P\n \n a", shown(edit.content()));
    assertEquals(spot("a"), edit.focus());
  }

  @Test
  void enterInAParentMakesItsFirstSubStep() {
    Edit edit = new Outline(content("# P", "a", " a1")).enter(spot("a"), 1, NEW).orElseThrow();

    assertEquals("# P\n a\n  \n  a1", shown(edit.content()));
  }

  @Test
  void enterInAHeadingMakesTheFirstStep() {
    Edit edit = new Outline(content("# P", "a")).enter(Spot.ofSection(0), 1, NEW).orElseThrow();

    assertEquals("# P\n \n a", shown(edit.content()));
  }

  @Test
  void tabAndShiftTabGoInAndOut() {
    Content flat = content("# P", "a", "b", "c");

    Content in = new Outline(flat).indent(spot("b")).orElseThrow().content();
    assertEquals("# P\n a\n  b\n c", shown(in));

    assertEquals(flat, new Outline(in).outdent(spot("b")).orElseThrow().content());
  }

  @Test
  void goesNoDeeperThanThreeLevels() {
    Content deep = content("# P", "a", " b", "  c", "  d");

    assertEquals(Optional.empty(), new Outline(deep).indent(spot("d")));
    assertEquals(Optional.empty(), new Outline(deep).indent(spot("a")));
    Content siblings = content("# P", "x", "a", " b", "  c");
    assertEquals(Optional.empty(), new Outline(siblings).indent(spot("a")));
  }

  @Test
  void movesAcrossSections() {
    Content content = content("# P", "a", "# Q", "b");

    Content down = new Outline(content).moveDown(spot("a")).orElseThrow().content();
    assertEquals("# P\n# Q\n a\n b", shown(down));
    assertEquals(content, new Outline(down).moveUp(spot("a")).orElseThrow().content());
    assertEquals(Optional.empty(), new Outline(content).moveUp(spot("a")));
  }

  @Test
  void movesSubStepsBetweenParents() {
    Content content = content("# P", "a", " a1", "b", " b1");

    assertEquals(
        "# P\n a\n b\n  a1\n  b1",
        shown(new Outline(content).moveDown(spot("a1")).orElseThrow().content()));
  }

  @Test
  void movesSectionsWithTheirSteps() {
    Content content = content("# P", "a", "# Q", "b");

    Edit edit = new Outline(content).moveDown(Spot.ofSection(0)).orElseThrow();

    assertEquals("# Q\n b\n# P\n a", shown(edit.content()));
    assertEquals(Spot.ofSection(1), edit.focus());
  }

  @Test
  void aNewHeadingTakesTheStepsThatFollow() {
    Content content = content("# P", "a", " a1", "b");

    Edit edit = new Outline(content).newSection(spot("a1")).orElseThrow();

    assertEquals("# P\n a\n  a1\n# \n b", shown(edit.content()));
    assertEquals(
        content, new Outline(edit.content()).mergeBack(edit.focus()).orElseThrow().content());
  }

  @Test
  void backspaceOnAnEmptyStepRemovesIt() {
    Edit edit = new Outline(content("# P", "a", " b", "")).mergeBack(spot("")).orElseThrow();

    assertEquals("# P\n a\n  b", shown(edit.content()));
    assertEquals(spot("b"), edit.focus());
    assertEquals(Edit.END, edit.caret());
  }

  @Test
  void backspaceJoinsTwoPlainSteps() {
    Edit edit = new Outline(content("# P", "a", "b")).mergeBack(spot("b")).orElseThrow();

    assertEquals("# P\n a b", shown(edit.content()));
    assertEquals(2, edit.caret());
  }

  @Test
  void backspaceNeverJoinsWhatWouldLoseSettings() {
    Content plain = content("# P", "a", "b");
    Content measured =
        new Outline(plain)
            .change(new StepId("b"), b -> b.toBuilder().answer(new Answer.Quantity()).build())
            .orElseThrow()
            .content();

    assertEquals(Optional.empty(), new Outline(measured).mergeBack(spot("b")));
  }

  @Test
  void duplicatesWithIdsOfItsOwn() {
    Content content = content("# P", "a", " a1");
    int[] next = {0};

    Edit edit =
        new Outline(content).duplicate(spot("a"), () -> new StepId("n" + next[0]++)).orElseThrow();

    assertEquals("# P\n a\n  a1\n a\n  a1", shown(edit.content()));
    assertEquals(4, edit.content().stepsAsWritten().map(Step::id).distinct().count());
  }

  @Test
  void theLastSectionIsEmptiedAndStays() {
    Edit edit = new Outline(content("# P", "a")).remove(Spot.ofSection(0)).orElseThrow();

    assertEquals("# ", shown(edit.content()));
  }

  @Test
  void numbersRowsAsThePaperDoes() {
    List<Row> rows = Row.of(content("# P", "a", " a1", "# Q", "b"));

    assertEquals(
        "1 1.1 1.1.1 2 2.1",
        rows.stream()
            .map(
                row ->
                    switch (row) {
                      case Row.OfSection section -> section.number();
                      case Row.OfStep step -> step.number();
                    })
            .collect(Collectors.joining(" ")));
    assertTrue(rows.getFirst() instanceof Row.OfSection);
  }

  static Spot spot(String text) {
    return Spot.of(id(text));
  }

  private static StepId id(String text) {
    return new StepId(text.isEmpty() ? "empty" : text);
  }

  /** {@code # } starts a section; each leading space is a level. */
  static Content content(String... lines) {
    Content content = Content.of(Kind.PROCEDURE, "SOP-1", "Test", List.of());
    for (String line : lines) {
      if (line.startsWith("#")) {
        List<Section> sections = new java.util.ArrayList<>(content.sections());
        sections.add(Section.of(line.substring(1).strip(), List.of()));
        content = content.toBuilder().sections(sections).build();
      } else {
        content = withStep(content, line);
      }
    }
    return content;
  }

  private static Content withStep(Content content, String line) {
    int depth = line.length() - line.stripLeading().length();
    Step step = new StepBuilder(id(line.strip()), line.strip()).build();
    Section last = content.sections().getLast();
    List<Section> sections = new java.util.ArrayList<>(content.sections());
    sections.set(sections.size() - 1, last.withSteps(appended(last.steps(), depth, step)));
    return content.toBuilder().sections(sections).build();
  }

  private static List<Step> appended(List<Step> steps, int depth, Step step) {
    List<Step> changed = new java.util.ArrayList<>(steps);
    if (depth == 0) {
      changed.add(step);
    } else {
      Step parent = changed.getLast();
      changed.set(
          changed.size() - 1,
          parent.toBuilder().steps(appended(parent.steps(), depth - 1, step)).build());
    }
    return changed;
  }

  static String shown(Content content) {
    return Row.of(content).stream()
        .map(
            row ->
                row.depth() == 0
                    ? "# " + row.text()
                    : String.join("", java.util.Collections.nCopies(row.depth(), " ")) + row.text())
        .collect(Collectors.joining("\n"));
  }
}
