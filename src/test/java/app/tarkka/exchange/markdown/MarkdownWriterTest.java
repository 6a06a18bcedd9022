package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Contact;
import app.tarkka.document.Content;
import app.tarkka.document.Escalation;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Importers;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Markdown that people can read, and that reads back. */
class MarkdownWriterTest {

  @Test
  void writesWhatAPersonWouldWrite() {
    Step slice = Step.of(new StepId("a"), "Cut two slices.");
    Step weigh =
        new StepBuilder(new StepId("b"), "Weigh the ham.")
            .number(Specification.between(new BigDecimal("38"), new BigDecimal("42"), "g"))
            .notices(List.of(new Notice(Notice.Level.WARNING, "The blade is sharp.")))
            .build();
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-1",
            "Ham sandwich",
            List.of(Section.of("Bread", List.of(slice, weigh))));
    assertEquals(
        """
        ---
        kind: procedure
        code: SOP-1
        language: en
        ---

        # Ham sandwich

        ## Bread

        1. Cut two slices.

        2. Weigh the ham.

           *To enter: a number in g, at least 38, at most 42*

           <!-- tarkka {"format":"tarkka-document/1","kind":"procedure","language":"en",\
        "sections":[{"level":2,"steps":[{"answer":{"type":"number"},"id":"x","number":"-",\
        "specification":{"lower":"38","unit":"g","upper":"42"}}]}]} -->

           !!! warning

               The blade is sharp.
        """,
        MarkdownWriter.write(content));
  }

  @Test
  void everythingThatTheEditorKnowsReadsBack() throws ImportRefused {
    Step sub = Step.of(new StepId("s3"), "1. looks like a list");
    Step step =
        new StepBuilder(new StepId("s2"), "Choose -- well")
            .number("A-7")
            .answer(new Answer.Choice(List.of("red", "green"), false))
            .key(true)
            .signOff(SignOff.WITNESSED)
            .hold(HoldPoint.THIS_STEP)
            .how("SOP-2")
            .escalation(new Escalation("Up to 50 €", List.of(Contact.of("Mia, 040 1"))))
            .timers(List.of(new Timer(null, 60L)))
            .media(List.of(new Media("a b.png", null)))
            .notices(
                List.of(
                    new Notice(Notice.Level.NOTE, "One\n\n- two"),
                    new Notice(Notice.Level.DANGER, "")))
            .steps(List.of(sub))
            .build();
    Step first = Step.of(new StepId("s1"), "Note 5 min of text");
    Content content =
        Content.of(
                Kind.CHECKLIST,
                "QC-1",
                "All *of* it",
                List.of(
                    new Section(
                        "A #1",
                        3,
                        "- text\n- more",
                        List.of(new Notice(Notice.Level.CAUTION, "c")),
                        List.of(first, step),
                        new Section.Cues("the oven is at 200 °C", "Opening complete")),
                    new Section("", 2, "", List.of(), List.of())))
            .toBuilder()
            .verifies("SOP-1")
            .escalation(
                new Escalation(
                    "Refund up to 50 € alone",
                    List.of(Contact.of("Shift manager, 040 2"), Contact.of("Owner"))))
            .finalCheck(true)
            .release(true)
            .build();
    Content back = Outlines.read(MarkdownWriter.write(content)).content();
    Content expected =
        content.toBuilder()
            .mode(app.tarkka.document.Mode.DO_CONFIRM)
            .sections(
                List.of(
                    content
                        .sections()
                        .get(0)
                        .withSteps(
                            List.of(
                                first,
                                step.toBuilder()
                                    .steps(
                                        List.of(
                                            Step.of(new StepId("s3"), "1\\. looks like a list")))
                                    .build())),
                    content.sections().get(1)))
            .build();
    assertEquals(expected, back);
  }

  @Test
  void aPlaceForASignatureReadsBack() throws ImportRefused {
    Step sign =
        new StepBuilder(new StepId("s1"), "Let the driver sign.")
            .answer(new Answer.Signature())
            .build();
    Content content =
        Content.of(Kind.CHECKLIST, "CL-1", "Loading", List.of(Section.of("Out", List.of(sign))));
    String written = MarkdownWriter.write(content);

    assertEquals(true, written.contains("*To enter: signature*"), written);
    assertEquals(
        new Answer.Signature(),
        Outlines.read(written).content().stepsAsWritten().findFirst().orElseThrow().answer());
  }

  @Test
  @EnabledIf("app.tarkka.exchange.markdown.CorpusFiles#present")
  void everyConversionReadsBackWithTheSameOutline() throws Exception {
    Importers importers = new Importers(List.of(new MarkdownImporter()));
    for (Path file : CorpusFiles.markdown()) {
      Content content = importers.read(file).content();
      Content back = Outlines.read(MarkdownWriter.write(content)).content();
      assertEquals(skeleton(content), skeleton(back), file.toString());
      assertEquals(content.kind(), back.kind(), file.toString());
    }
  }

  /** Everything but words and pictures: what is nested in tables or notices may move. */
  private static String skeleton(Content content) {
    StringBuilder out = new StringBuilder();
    for (Section section : content.sections()) {
      out.append(section.level())
          .append(' ')
          .append(section.title())
          .append(levels(section.notices()));
      section.steps().forEach(step -> skeleton(step, out));
    }
    return out.toString();
  }

  private static void skeleton(Step step, StringBuilder out) {
    out.append("\n- ").append(step.number()).append(step.answer()).append(step.specification());
    out.append(step.timers()).append(step.hold()).append(step.required());
    out.append(levels(step.notices())).append('(');
    step.steps().forEach(sub -> skeleton(sub, out));
    out.append(")\n");
  }

  private static List<Notice.Level> levels(List<Notice> notices) {
    return notices.stream().map(Notice::level).toList();
  }
}
