package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.lint.LintFinding;
import app.tarkka.document.lint.LintFix;
import app.tarkka.document.lint.LintRepair;
import app.tarkka.document.lint.OtherLimits;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that state other limits than the number's, which is at least 1.8 and at most 2.5 mm. */
class LimitsInWordsTest {
  private static final StepId PAD = new StepId("pad");
  private static final Specification LIMITS =
      Specification.between(new BigDecimal("1.8"), new BigDecimal("2.5"), "mm");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Measure the pad: at least 1.5 mm. | Measure the pad: at least 1.8 mm.
          en | Measure the pad, 1.5 to 2 mm. | Measure the pad, 1.8 to 2.5 mm.
          en | Measure the pad: at least 1.8 mm and at most 2 mm | Measure the pad: at least 1.8 mm and at most 2.5 mm
          en | Measure the pad (≥1.5 mm) | Measure the pad (≥1.8 mm)
          fi | Mittaa pala: vähintään 1,5 mm | Mittaa pala: vähintään 1,8 mm
          fi | Mittaa pala: vähintään 2 mm | Mittaa pala: vähintään 1,8 mm
          id | Ukur bantalan: minimal 1,5 mm | Ukur bantalan: minimal 1,8 mm
          id | Ukur bantalan, antara 1 dan 2 mm | Ukur bantalan, antara 1,8 dan 2,5 mm
          """)
  void areFoundAndRewritten(String language, String words, String rewritten) {
    Content content = content(language, words);

    LintFinding found = found(content).getFirst();

    assertEquals(
        rewritten,
        new LintRepair(content)
            .rewrite(found)
            .orElseThrow()
            .content()
            .step(PAD)
            .orElseThrow()
            .text());
    assertEquals(List.of(), found(new LintRepair(content).rewrite(found).orElseThrow().content()));
    assertEquals(
        List.of(), found(new LintRepair(content).setLimits(found).orElseThrow().content()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Measure the pad: at least 1.8 mm.",
        "Measure the pad: at least 1.80 mm and at most 2,5 mm.",
        "Measure the pad, 1.8–2.5 mm.",
        "Measure the pad.",
        "Measure the pad of the 160 mm disc.",
        "Measure the pad at no more than 20 °C.",
        "Measure the pad at least 5 mm from its edge.",
        "Mittaa pala vähintään 5 mm reunasta.",
        "Measure the pad: at least 1.5 cm.",
        "Measure the pad: 1.5 to 2 mm in front, 1.6 to 2 mm behind.",
        "Wait at least 5 min."
      })
  void areNotFoundWhereTheWordsAgreeOrSpeakOfSomethingElse(String words) {
    assertEquals(List.of(), found(content("en", words)));
  }

  @Test
  void aToleranceOfTheWordsCanOnlyBecomeTheLimits() {
    Content content = content("en", "Measure the pad: 2 ± 0.1 mm");

    LintFinding found = found(content).getFirst();

    assertInstanceOf(LintFix.Agree.class, found.fix());
    assertTrue(new LintRepair(content).rewrite(found).isEmpty());
    Specification set =
        new LintRepair(content)
            .setLimits(found)
            .orElseThrow()
            .content()
            .step(PAD)
            .orElseThrow()
            .specification();
    assertEquals(Specification.between(new BigDecimal("1.9"), new BigDecimal("2.1"), "mm"), set);
  }

  @Test
  void aStepThatHasChangedSinceIsLeft() {
    Content before = content("en", "Measure the pad: at least 1.5 mm.");
    Content after = content("en", "Measure the pad: at least 1.6 mm.");

    assertTrue(new LintRepair(after).rewrite(found(before).getFirst()).isEmpty());
  }

  private static List<LintFinding> found(Content content) {
    return OtherLimits.of(content, LimitsInWords::of);
  }

  private static Content content(String language, String words) {
    Step step =
        new StepBuilder(PAD, words).answer(new Answer.Quantity()).specification(LIMITS).build();
    return Content.of(Kind.PROCEDURE, "P-1", "Brakes", List.of(Section.of("Work", List.of(step))))
        .toBuilder()
        .language(language)
        .build();
  }
}
