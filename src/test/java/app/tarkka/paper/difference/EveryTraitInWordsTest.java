package app.tarkka.paper.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.document.difference.Difference;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever differs is said by its name with what it was and what it is, in each language. */
final class EveryTraitInWordsTest {
  private static final StepId STEP = new StepId("a");
  private static final Notice NOTICE = new Notice(Notice.Level.WARNING, "Hot.");
  private static final Condition CONDITION =
      new Condition(
          Condition.Join.ALL,
          List.of(new Condition.Term(new StepId("x"), new Condition.Test.Answered())));
  private static final Escalation CALLS =
      new Escalation("Up to 50 EUR", List.of(new Contact("Anna", "123")));
  private static final Step PLAIN = Step.of(STEP, "Wash.");
  private static final Step FULL =
      PLAIN.toBuilder()
          .number("7")
          .text("Dry.")
          .key(true)
          .answer(new Answer.Quantity())
          .specification(
              new Specification(
                  new BigDecimal("5"),
                  new BigDecimal("4"),
                  new BigDecimal("6"),
                  "g",
                  1,
                  3,
                  new BigDecimal("0.1")))
          .notices(List.of(NOTICE))
          .timers(List.of(new Timer(60L, null)))
          .media(List.of(new Media("a.png", null)))
          .signOff(SignOff.BLIND)
          .required(false)
          .hold(HoldPoint.THIS_STEP)
          .how("SOP-9")
          .escalation(CALLS)
          .condition(CONDITION)
          .build();
  private static final Section SECTION = Section.of("One", List.of(PLAIN));
  private static final Section FULL_SECTION =
      new Section(
          "Two",
          3,
          "Slowly.",
          List.of(NOTICE),
          List.of(FULL),
          new Section.Cues("After rain", "Clean"),
          CONDITION,
          new Repeat.Fixed(5, 1, Repeat.Failing.HOLDS));
  private static final Content DOCUMENT =
      Content.of(Kind.PROCEDURE, "SOP-1", "Wash", List.of(SECTION));
  private static final Content FULL_DOCUMENT =
      new Content(
          Kind.CHECKLIST,
          "SOP-2",
          "Dry",
          "fi",
          "First.",
          new About("Clean", "Here", List.of("Sink"), List.of("Soap"), List.of("Law")),
          Mode.DO_CONFIRM,
          "SOP-3",
          true,
          CALLS,
          true,
          List.of(FULL_SECTION));

  @ParameterizedTest
  @EnumSource
  void isSaidOfAStep(SheetLanguage language) {
    Changes changes = read(language);
    said(
        language,
        List.of(
            "ANSWER",
            "LIMITS",
            "NOMINAL",
            "UNIT",
            "DECIMALS",
            "READINGS",
            "AGREEMENT",
            "KEY",
            "REQUIRED",
            "SIGN_OFF",
            "HOLD",
            "CONDITION",
            "NOTICES",
            "TIMERS",
            "PICTURES",
            "HOW",
            "AUTHORITY",
            "CONTACTS",
            "NUMBER"),
        changes.lines().get(1).details());
  }

  @ParameterizedTest
  @EnumSource
  void isSaidOfASection(SheetLanguage language) {
    said(
        language,
        List.of(
            "SECTION_TEXT",
            "SECTION_CONDITION",
            "SECTION_REPEAT",
            "SECTION_NOTICES",
            "SECTION_TRIGGER",
            "SECTION_COMPLETION",
            "SECTION_LEVEL"),
        read(language).lines().getFirst().details());
  }

  @ParameterizedTest
  @EnumSource
  void isSaidOfTheDocument(SheetLanguage language) {
    said(
        language,
        List.of(
            "DOCUMENT_TITLE",
            "DOCUMENT_CODE",
            "DOCUMENT_KIND",
            "DOCUMENT_LANGUAGE",
            "DOCUMENT_MODE",
            "DOCUMENT_VERIFIES",
            "DOCUMENT_FINAL_CHECK",
            "DOCUMENT_RELEASE",
            "DOCUMENT_TEXT",
            "DOCUMENT_PURPOSE",
            "DOCUMENT_SCOPE",
            "DOCUMENT_TOOLS",
            "DOCUMENT_MATERIALS",
            "DOCUMENT_REFERENCES",
            "AUTHORITY",
            "CONTACTS"),
        read(language).document());
  }

  private static Changes read(SheetLanguage language) {
    return ChangesReader.read(Difference.between(DOCUMENT, FULL_DOCUMENT), Words.in(language));
  }

  private static void said(
      SheetLanguage language, List<String> traits, List<Changes.Detail> details) {
    Words words = Words.in(language);
    assertEquals(
        traits.stream().map(trait -> words.say("diff.trait." + trait)).toList(),
        details.stream().map(Changes.Detail::name).toList());
    for (Changes.Detail detail : details) {
      switch (detail) {
        case Changes.FromTo pair -> assertNotEquals(pair.before(), pair.after());
        case Changes.Pictured pictured -> assertNotEquals(pictured.before(), pictured.after());
        case Changes.Worded worded ->
            assertNotEquals(
                "", worded.pieces().stream().map(String::valueOf).collect(Collectors.joining()));
        case Changes.Said said -> throw new AssertionError(said + " is not compared");
      }
    }
  }
}
