package app.tarkka.paper.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes.Said;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever reads a content whole and signs for it is told all that is in it. */
class WholeTest {
  private static final Words WORDS = Words.in(SheetLanguage.ofProgram(Locale.ENGLISH));
  private static final Escalation HELP =
      new Escalation("Up to 50 €", List.of(new Contact("Anna", "040 123")));

  @Test
  void saysWhatAStepAsksForBesideItsText() {
    Step step =
        new StepBuilder(new StepId("torque"), "Torque the bolts")
            .answer(new Answer.Quantity())
            .specification(Specification.between(new BigDecimal("12"), new BigDecimal("13"), "N·m"))
            .key(true)
            .required(false)
            .signOff(SignOff.BLIND)
            .hold(HoldPoint.EVERYTHING_BEFORE)
            .timers(List.of(new Timer(60L, 120L)))
            .how("SOP-101")
            .escalation(HELP)
            .build();

    Map<String, String> said = said(new Whole(content(step), WORDS).step(step));

    assertEquals(
        List.of(
            "Answer",
            "Hold point",
            "How it is done",
            "How long it takes",
            "Key step",
            "Limits",
            "May be decided alone",
            "Required",
            "Who signs",
            "Whom to call"),
        said.keySet().stream().sorted().toList());
    assertTrue(said.getOrDefault("Limits", "").contains("13"), said.toString());
    assertEquals("Up to 50 €", said.get("May be decided alone"));
  }

  @Test
  void namesTheOptionsOfAChoice() {
    Step step =
        new StepBuilder(new StepId("bread"), "Choose the bread")
            .answer(new Answer.Choice(List.of("white", "rye"), false))
            .build();

    assertEquals(
        "One of a list: white / rye",
        said(new Whole(content(step), WORDS).step(step)).get("Answer"));
  }

  @Test
  void saysForWhichPiecesASectionIsDoneAndWhenItBegins() {
    Section section =
        Section.of("Look", List.of(Step.of(new StepId("look"), "Look")))
            .withRepeat(new Repeat.Fixed(5, 0, Repeat.Failing.COUNTS))
            .withCues(new Section.Cues("when the van is here", "Done"));
    Content content = Content.of(Kind.CHECKLIST, "QC-1", "Van", List.of(section));

    assertEquals(
        List.of("Begins when", "Said when it is done", "These steps are done"),
        said(new Whole(content, WORDS).section(section)).keySet().stream().sorted().toList());
  }

  @Test
  void saysWhoReleasesAndWhatMayBeDecidedAlone() {
    Content content =
        content(Step.of(new StepId("a"), "Refund")).toBuilder()
            .mode(Mode.DO_CONFIRM)
            .verifies("SOP-1")
            .release(true)
            .escalation(HELP)
            .build();

    assertEquals(
        List.of(
            "A second person releases it before it may leave",
            "How it is run",
            "May be decided alone",
            "Verifies the procedure",
            "Whom to call"),
        said(new Whole(content, WORDS).document()).keySet().stream().sorted().toList());
  }

  private static Content content(Step step) {
    return Content.of(Kind.PROCEDURE, "SOP-9", "Nine", List.of(Section.of("Do", List.of(step))));
  }

  private static Map<String, String> said(List<Said> lines) {
    return lines.stream().collect(Collectors.toMap(Said::name, Said::value));
  }
}
