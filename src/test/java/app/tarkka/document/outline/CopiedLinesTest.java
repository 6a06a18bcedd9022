package app.tarkka.document.outline;

import static app.tarkka.document.outline.OutlineTest.content;
import static app.tarkka.document.outline.OutlineTest.shown;
import static app.tarkka.document.outline.OutlineTest.spot;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that were cut or copied, put into the same document or another. */
class CopiedLinesTest {
  private static final DocumentId HERE = new DocumentId("here");
  private int next;

  @Test
  void areReadBackFromTheirJsonAndFromNothingElse() {
    CopiedLines copied = new CopiedLines(HERE, clipping(content("# S", "x", " x1"), "x"));

    assertEquals(Optional.of(copied), CopiedLines.read(copied.json()));
    assertEquals(Optional.empty(), CopiedLines.read("{}"));
    assertEquals(Optional.empty(), CopiedLines.read("no JSON"));
  }

  @Test
  void elsewhereWhatRefersToAStepThatWasNotCopiedIsLeftOut() {
    Content from = content("# P", "a", "b", "c", "d", "e");
    from = asking(from, "b", Condition.when(new StepId("a"), new Condition.Test.Failed()));
    from = asking(from, "c", Condition.when(new StepId("b"), new Condition.Test.Passed()));
    from = answering(from, "d", new Answer.Derived("[c] + [a]"));
    from = answering(from, "e", new Answer.Derived("[c] * 2"));
    Section bound =
        Section.of("S", List.of(Step.of(new StepId("s"), "s")))
            .withCondition(Condition.when(new StepId("a"), new Condition.Test.Yes()));

    Clipping lines = clipping(from, "b", "c", "d", "e");
    Detached fit = new CopiedLines(HERE, new Clipping(lines.steps(), List.of(bound))).detached();

    assertEquals(2, fit.conditions());
    assertEquals(1, fit.formulas());
    assertNull(fit.lines().sections().getFirst().condition());
    Content there = content("# Q", "a");
    Content pasted =
        new Insertion(there, spot("a"), this::nextId).after(fit.lines()).orElseThrow().content();
    assertNull(step(pasted, "b").condition(), "another document's a is another step");
    assertEquals(
        List.of(step(pasted, "b").id()),
        Objects.requireNonNull(step(pasted, "c").condition()).steps().toList());
    assertEquals(new Answer.Derived(""), step(pasted, "d").answer());
    assertEquals(
        new Answer.Derived("[" + step(pasted, "c").id() + "] * 2"), step(pasted, "e").answer());
  }

  @Test
  void aConditionThatNeedsAStepThatStayedBehindGoesAsAWhole() {
    Condition either =
        new Condition(
            Condition.Join.ANY,
            List.of(
                new Condition.Term(new StepId("a"), new Condition.Test.Yes()),
                new Condition.Term(new StepId("b"), new Condition.Test.Yes())));
    Content from = asking(content("# P", "a", "b", "c"), "c", either);

    Detached fit = new CopiedLines(HERE, clipping(from, "b", "c")).detached();

    assertNull(fit.lines().steps().getLast().condition());
  }

  @Test
  void aStepThatWasCutComesBackAsTheOneThatItWas() {
    Content before =
        asking(
            content("# P", "a", " a1", "b"),
            "b",
            Condition.when(new StepId("a"), new Condition.Test.Passed()));
    Clipping cut = clipping(before, "a");
    Content without = new Block(before, Set.of(spot("a"))).remove().orElseThrow().content();

    Content back =
        new Insertion(without, spot("b"), this::nextId).again(cut).orElseThrow().content();

    assertEquals("# P\n b\n a\n  a1", shown(back));
    assertEquals(new StepId("a"), step(back, "a").id());
    assertEquals(new StepId("a1"), step(back, "a1").id());
    Content twice = new Insertion(back, spot("a"), this::nextId).again(cut).orElseThrow().content();
    assertEquals("# P\n b\n a\n  a1\n a\n  a1", shown(twice));
    assertEquals(5, twice.stepsAsWritten().map(Step::id).distinct().count());
    assertNotEquals(new StepId("a"), twice.sections().getFirst().steps().getLast().id());
  }

  private StepId nextId() {
    return new StepId("n" + next++);
  }

  private static Content asking(Content content, String step, Condition condition) {
    return new Outline(content)
        .change(new StepId(step), one -> one.toBuilder().condition(condition).build())
        .orElseThrow()
        .content();
  }

  private static Content answering(Content content, String step, Answer answer) {
    return new Outline(content)
        .change(new StepId(step), one -> one.toBuilder().answer(answer).build())
        .orElseThrow()
        .content();
  }

  private static Step step(Content content, String text) {
    return content
        .stepsAsWritten()
        .filter(one -> one.text().equals(text))
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  private static Clipping clipping(Content content, String... texts) {
    return Clipping.of(
        new Block(content, Stream.of(texts).map(OutlineTest::spot).collect(Collectors.toSet())));
  }
}
