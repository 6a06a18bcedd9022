package app.tarkka.document.outline;

import static app.tarkka.document.outline.OutlineTest.content;
import static app.tarkka.document.outline.OutlineTest.shown;
import static app.tarkka.document.outline.OutlineTest.spot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is done with several lines at once, shown as indented text. */
class BlockTest {
  private int next;

  @Test
  void stepsMoveTogetherAndAcrossHeadings() {
    Content content = content("# P", "a", "b", "# Q", "c");

    Content down = block(content, "a", "b").down().orElseThrow().content();
    assertEquals("# P\n# Q\n a\n b\n c", shown(down));
    assertEquals(content, block(down, "a", "b").up().orElseThrow().content());
  }

  @Test
  void theyMoveAllOrNone() {
    assertEquals(
        Optional.empty(), block(content("# P", "a", "b", "c"), "a", "c").up(), "a is at the top");
  }

  @Test
  void whatStandsBelowAChosenStepGoesWithItOnce() {
    Content content = content("# P", "x", "a", " a1", "b");

    assertEquals(
        "# P\n a\n  a1\n b\n x",
        shown(block(content, "a", "a1", "b").up().orElseThrow().content()));
  }

  @Test
  void theyGoInAndOutInTheirOrder() {
    Content content = content("# P", "x", "a", "b", "c");

    Content in = block(content, "a", "b").indent().orElseThrow().content();
    assertEquals("# P\n x\n  a\n  b\n c", shown(in));
    assertEquals(content, block(in, "a", "b").outdent().orElseThrow().content());
  }

  @Test
  void sectionsMoveTogether() {
    Content content = content("# P", "a", "# Q", "b", "# R", "c");
    Block block =
        new Block(content, Set.of(Spot.ofSection(1), spot("b"), Spot.ofSection(2), spot("c")));

    Block.Outcome up = block.up().orElseThrow();

    assertEquals("# Q\n b\n# R\n c\n# P\n a", shown(up.content()));
    assertTrue(up.chosen().contains(Spot.ofSection(0)) && up.chosen().contains(Spot.ofSection(1)));
    assertEquals(Optional.empty(), new Block(content, Set.of(Spot.ofSection(1), spot("c"))).up());
  }

  @Test
  void theyAreRemovedWithOneLineLeftToGoOnIn() {
    Content content = content("# P", "a", "b", " b1", "c");

    Block.Outcome left = block(content, "b", "b1", "c").remove().orElseThrow();

    assertEquals("# P\n a", shown(left.content()));
    assertEquals(Set.of(spot("a")), left.chosen());
    assertEquals("# ", shown(everything(content).remove().orElseThrow().content()));
  }

  @Test
  void copiesComeAfterTheLastOfThemAndReferToOneAnother() {
    Content content = content("# P", "a", "b", "c");
    Condition whenA = Condition.when(new StepId("a"), new Condition.Test.Passed());
    Content asked =
        new Outline(content)
            .change(new StepId("b"), b -> b.toBuilder().condition(whenA).build())
            .orElseThrow()
            .content();

    Block.Outcome twice = block(asked, "a", "b").duplicate(this::nextId).orElseThrow();

    assertEquals("# P\n a\n b\n a\n b\n c", shown(twice.content()));
    Step copy = twice.content().step(new StepId("n1")).orElseThrow();
    Condition bound = Objects.requireNonNull(copy.condition());
    assertEquals(List.of(new StepId("n0")), bound.steps().toList());
  }

  @Test
  void aPolicyIsSetOnAllOfThemAndWhatIsBelow() {
    Content content = content("# P", "a", " a1", "b", "c");

    Content set =
        block(content, "a", "b")
            .change(step -> step.toBuilder().signOff(SignOff.WITNESSED).build())
            .orElseThrow()
            .content();

    assertEquals(
        List.of("a", "a1", "b"),
        set.stepsAsWritten()
            .filter(step -> step.signOff() == SignOff.WITNESSED)
            .map(Step::text)
            .toList());
  }

  @Test
  void linesArePutBesideTheStepThatHasRoomForTheirLevels() {
    Content content = content("# P", "a", " a1", "  a2");
    Clipping tall = Clipping.of(block(content("# S", "x", " x1"), "x"));

    assertEquals(
        "# P\n a\n  a1\n   a2\n  x\n   x1",
        shown(
            new Insertion(content, spot("a2"), this::nextId).after(tall).orElseThrow().content()));
  }

  @Test
  void sectionsArePutBehindTheSectionOneIsInAndNoStepComesUnderAnotherHeading() {
    Content content = content("# P", "a", "b", "# Q", "c");
    Clipping clipping = Clipping.of(everything(content("# S", "x")));

    assertEquals(
        "# P\n a\n b\n# S\n x\n# Q\n c",
        shown(
            new Insertion(content, spot("a"), this::nextId)
                .after(clipping)
                .orElseThrow()
                .content()));
  }

  @Test
  void aBlankDocumentBecomesWhatIsPutIntoIt() {
    Clipping clipping = Clipping.of(everything(content("# S", "x")));

    assertEquals(
        "# S\n x",
        shown(
            new Insertion(content("#", ""), spot(""), this::nextId)
                .after(clipping)
                .orElseThrow()
                .content()));
  }

  @Test
  void otherProgramsReadThemAsANumberedList() {
    Clipping clipping = Clipping.of(everything(content("# S", "x", " x1")));

    assertEquals("## S\n1. x\n   1. x1\n", clipping.text());
  }

  private StepId nextId() {
    return new StepId("n" + next++);
  }

  private static Block block(Content content, String... texts) {
    return new Block(content, Stream.of(texts).map(OutlineTest::spot).collect(Collectors.toSet()));
  }

  private static Block everything(Content content) {
    return new Block(content, Row.of(content).stream().map(Row::spot).collect(Collectors.toSet()));
  }
}
