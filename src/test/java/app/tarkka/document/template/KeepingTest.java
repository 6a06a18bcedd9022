package app.tarkka.document.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestIds;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeepingTest {
  private static final StepId WEIGH = new StepId("weigh");
  private static final Content HAM =
      TestContents.sandwich().toBuilder()
          .about(new About("To eat", "", List.of("Scale", "Knife"), List.of(), List.of()))
          .sections(
              List.of(
                  TestContents.sandwich().sections().getFirst(),
                  Section.of("Afterwards", List.of()).withText("Wipe the board.")))
          .build();

  @Test
  void makesGuidanceOfTheWordsAndKeepsWhatTheStepsAskFor() {
    Template kept = new Keeping(HAM, Guidance.NONE).as("Sandwich", Keeping.Words.GUIDE);
    Step weigh = kept.content().step(WEIGH).orElseThrow();
    assertEquals("", weigh.text());
    assertNull(weigh.specification());
    assertInstanceOf(Answer.Quantity.class, weigh.answer());
    assertEquals(SignOff.BLIND, weigh.signOff());
    assertEquals("", kept.content().title());
    assertEquals(About.NOTHING, kept.content().about());
    assertEquals("Ham sandwich", kept.guidance().of(Guided.OfDocument.TITLE));
    assertEquals("Scale\nKnife", kept.guidance().of(Guided.OfDocument.TOOLS));
    assertEquals(
        HAM.step(WEIGH).orElseThrow().text(), kept.guidance().of(WEIGH, Guided.OfStep.TEXT));
    assertEquals("75", kept.guidance().of(WEIGH, Guided.OfStep.LOWER));
    assertEquals("g", kept.guidance().of(WEIGH, Guided.OfStep.UNIT));
    assertEquals("Make it", kept.guidance().of(kept.content(), 0, Guided.OfSection.TITLE));
  }

  @Test
  void knowsASectionWithoutStepsByItsTitle() {
    Template kept = new Keeping(HAM, Guidance.NONE).as("Sandwich", Keeping.Words.GUIDE);
    assertEquals("Afterwards", kept.content().sections().get(1).title());
    assertEquals("", kept.content().sections().get(1).text());
    assertEquals("Wipe the board.", kept.guidance().of(kept.content(), 1, Guided.OfSection.TEXT));
  }

  @Test
  void leavesTheWordsAndAsksForAnotherTitle() {
    Template kept = new Keeping(HAM, Guidance.NONE).as("Sandwich", Keeping.Words.STAY);
    assertEquals(HAM.toBuilder().title("").build(), kept.content());
    assertEquals("Ham sandwich", kept.guidance().of(Guided.OfDocument.TITLE));
  }

  @Test
  void goesOnGuidingWhereADraftHasNoWords() {
    TestIds ids = new TestIds();
    Template given = GivenTemplate.CLEANING.in(Locale.ENGLISH);
    Template.Start start = given.start(() -> new StepId(ids.get()));
    for (Keeping.Words words : Keeping.Words.values()) {
      Template kept = new Keeping(start.content(), start.guidance()).as("Ours", words);
      assertEquals(start.guidance().steps(), kept.guidance().steps());
      assertEquals(
          given.guidance().of(Guided.OfDocument.PURPOSE),
          kept.guidance().of(Guided.OfDocument.PURPOSE));
      assertEquals("Prepare", kept.guidance().of(kept.content(), 0, Guided.OfSection.TITLE));
    }
  }
}
