package app.tarkka.document.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final StepId STEP = new StepId("step");

  /** Knows what has no X in it. */
  private static final Speller NO_X =
      new Speller() {
        @Override
        public boolean knows(String word) {
          return word.indexOf('x') < 0;
        }

        @Override
        public List<String> suggestions(String word) {
          return List.of(word.replace('x', 'y'));
        }
      };

  @Test
  void findsUnknownWordsWhereTheyStand() {
    Content content = step("Turn the **knxob** to the lext’s end.");
    List<LintFinding> found = Spelling.of(content, NO_X, NO_X::suggestions);
    assertEquals(
        List.of(
            new LintFinding(
                LintRule.SPELLING,
                new LintPlace.OfStep(STEP),
                11,
                16,
                0,
                new LintFix.Respell("knxob", List.of("knyob"))),
            new LintFinding(
                LintRule.SPELLING,
                new LintPlace.OfStep(STEP),
                26,
                32,
                0,
                new LintFix.Respell("lext’s", List.of("leyt's")))),
        found);
  }

  @Test
  void leavesCodesNamesAddressesAndMarksAlone() {
    assertEquals(
        Set.of(),
        Spelling.unknown(
            step(
                "Set `xx.yx` of MX-5, xX, ISOx, x, M8x1, {{ xval }}, https://x.example/x, a@x.fi,"
                    + " C:\\x\\y, ![x](x.png), [leaf](x.html \"x\") <x>, :x-mark:"),
            NO_X));
  }

  @Test
  void unitsAreNoWordsOfALanguage() {
    Speller nothing =
        new Speller() {
          @Override
          public boolean knows(String word) {
            return false;
          }

          @Override
          public List<String> suggestions(String word) {
            return List.of();
          }
        };

    assertEquals(
        Set.of("Title", "Do", "to"),
        Spelling.unknown(step("6 to 8 Nm, 3 mm, 2 kPa, 5 rpm, 1 kpl, 4 Ncm"), nothing));
  }

  @Test
  void looksAtTitlesNoticesAndSubStepsInTheOrderOfTheText() {
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "P-1",
            "Axe",
            List.of(
                Section.of(
                        "Bxe",
                        List.of(
                            new StepBuilder(STEP, "Dxe")
                                .notices(List.of(new Notice(Notice.Level.WARNING, "Cxe")))
                                .steps(List.of(Step.of(new StepId("sub"), "Exe")))
                                .build()))
                    .withNotices(List.of(new Notice(Notice.Level.NOTICE, "Bxx")))));
    assertEquals(
        List.of("Axe", "Bxe", "Bxx", "Cxe", "Dxe", "Exe"),
        List.copyOf(Spelling.unknown(content, NO_X)));

    Content after = content;
    for (LintFinding finding : Spelling.of(content, NO_X, _ -> List.of())) {
      after = new LintRepair(after).respell(finding, "Good").orElseThrow().content();
    }
    assertEquals(Set.of(), Spelling.unknown(after, NO_X));
    assertEquals("Good", after.title());
  }

  @Test
  void aWordThatHasChangedSinceIsNotRespelt() {
    LintFinding finding = Spelling.of(step("An axe."), NO_X, _ -> List.of()).getFirst();
    assertTrue(new LintRepair(step("The axe.")).respell(finding, "ace").isEmpty());
    assertEquals(
        "An ace.",
        new LintRepair(step("An axe."))
            .respell(finding, "ace")
            .orElseThrow()
            .content()
            .step(STEP)
            .orElseThrow()
            .text());
  }

  @Test
  void theLikeliestSuggestionComesFirst() {
    assertEquals(
        List.of("pepper", "peeper", "piper", "leper"),
        Likeness.likeliest("peper", List.of("leper", "piper", "pepper", "pepper", "peeper"), 5));
    assertEquals(
        List.of("measure", "mesu re"),
        Likeness.likeliest("mesure", List.of("resume", "measure", "mesu re"), 2));
    assertEquals(
        List.of("gloves", "gloss"), Likeness.likeliest("Gloevs", List.of("gloss", "gloves"), 5));
  }

  @Test
  void theShopsWordsAreKnownHoweverTheyAreWrittenAndInParts() {
    Speller shop = new ShopSpeller(NO_X, Set.of("Mixer", "axle"));
    assertEquals(
        Set.of("boxes"),
        Spelling.unknown(step("The mixer and the Axle-mixer, MIXER-plate, boxes."), shop));
  }

  private static Content step(String text) {
    return Content.of(
        Kind.PROCEDURE, "P-1", "Title", List.of(Section.of("Do", List.of(Step.of(STEP, text)))));
  }
}
