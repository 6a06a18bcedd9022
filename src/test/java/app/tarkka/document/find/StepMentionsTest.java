package app.tarkka.document.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepMentionsTest {
  @ParameterizedTest
  @CsvSource({
    "Repeat step 1.2., Repeat step 1.1.",
    "Repeat steps 1.1 and 1.2, Repeat steps 1.2 and 1.1",
    "'See Steps 1.1, 1.3–1.2', 'See Steps 1.2, 1.3–1.1'",
    "Toista vaiheet 1.1 ja 1.3., Toista vaiheet 1.2 ja 1.3.",
    "Palaa kohtaan 1.2, Palaa kohtaan 1.1",
    "Ulangi langkah 1.1 sampai 1.2, Ulangi langkah 1.2 sampai 1.1",
  })
  void aMentionFollowsItsStep(String written, String expected) {
    assertEquals(expected, followed(written).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Weigh 1.2 kg",
    "Step 1",
    "Go back a step",
    "Steps 1 and 2",
    "Misstep 1.2",
    "Drill step 1.2 mm",
    "Aja kohti 1.2 metriä",
    "'As in SOP-012, step 1.2.'",
    "See step 1.2 of QC-004",
    "SOP-012:n vaihe 1.2",
    "Langkah 1.2 dari QC-004",
    "Software step 1.2.5a",
    "Step 1.23 of the standard",
    "Step 1.2b",
  })
  void otherNumbersAreLeftAlone(String written) {
    assertEquals(written, followed(written).text());
  }

  @Test
  void inANoticeToo() {
    assertEquals("Hot after step 1.1.", followed("Wait.").notices().getFirst().text());
  }

  @Test
  void theMentionOfAStepThatIsTakenOutNamesNoOtherStep() {
    Content before = content("Repeat step 1.2.");
    List<Step> without = new ArrayList<>(before.sections().getFirst().steps());
    without.remove(1);

    Content after = StepMentions.following(before, with(before, without));

    String text = after.step(new StepId("c")).orElseThrow().text();
    assertEquals("Repeat step ?.", text, "1.2 is another step now");
    assertEquals(
        List.of(new StepMentions.Lost("?", 12, 13)),
        StepMentions.lost(text, Set.copyOf(Numbering.of(after).values())));
  }

  @Test
  void twoStepsOfOneNumberAreNotGuessedAt() {
    Content before = content("Repeat step 1.2.");
    List<Step> steps = new ArrayList<>(before.sections().getFirst().steps());
    steps.set(2, steps.get(2).toBuilder().number("1.2").build());
    Content twice = with(before, steps);
    List<Step> swapped = new ArrayList<>(steps);
    Collections.swap(swapped, 0, 1);

    Step after =
        StepMentions.following(twice, with(twice, swapped)).step(new StepId("c")).orElseThrow();

    assertEquals("Repeat step 1.2.", after.text());
  }

  /** The third step, after the first two changed places. */
  private static Step followed(String written) {
    Content before = content(written);
    List<Step> swapped = new ArrayList<>(before.sections().getFirst().steps());
    Collections.swap(swapped, 0, 1);
    return StepMentions.following(before, with(before, swapped))
        .step(new StepId("c"))
        .orElseThrow();
  }

  private static Content content(String written) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-1",
        "Mentions",
        List.of(
            Section.of(
                "Do",
                List.of(
                    Step.of(new StepId("a"), "First"),
                    Step.of(new StepId("b"), "Second"),
                    new StepBuilder(new StepId("c"), written)
                        .notices(List.of(new Notice(Notice.Level.CAUTION, "Hot after step 1.2.")))
                        .build()))));
  }

  private static Content with(Content content, List<Step> steps) {
    return content.toBuilder()
        .sections(List.of(content.sections().getFirst().withSteps(steps)))
        .build();
  }
}
