package app.tarkka.ui.editor.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Unwritten;
import app.tarkka.document.outline.Row;
import app.tarkka.document.template.GivenTemplate;
import app.tarkka.document.template.Guided;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template says while a draft is written. */
class PromptsTest {
  private static final String GLOVES =
      "What protects skin and eyes, by name: “Put on nitrile gloves and glasses.”";

  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;
  private EditorModel model;
  private DraftModel draft;
  private Prompts prompts;

  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    document =
        NewDrafts.of(bench.shop)
            .begin(GivenTemplate.CLEANING.in(Locale.ENGLISH), "", TestLibrary.id("dia"));
    show();
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void standsInALineUntilThatIsWrittenAndAgainWhenItIsUndone() {
    assertEquals("Prepare", prompts.guiding(row(0)));
    assertEquals(GLOVES, prompts.guiding(row(1)));
    draft.write(row(1).spot(), "Put on gloves.");
    assertEquals("", prompts.guiding(row(1)));
    draft.undo();
    assertEquals(GLOVES, prompts.guiding(row(1)));
  }

  @Test
  void comesBackWithAStepThatWasRemoved() {
    draft.goTo(row(1).spot(), 0);
    draft.remove();
    assertFalse(prompts.guiding(row(1)).equals(GLOVES));
    draft.undo();
    assertEquals(GLOVES, prompts.guiding(row(1)));
  }

  @Test
  void survivesTheProgram() {
    draft.write(row(1).spot(), "Put on gloves.");
    bench.delay.pass();
    show();
    assertEquals("Put on gloves.", row(1).text());
    assertEquals("Prepare", prompts.guiding(row(0)));
    draft.undo();
    assertEquals(GLOVES, prompts.guiding(row(1)));
  }

  @Test
  void isTakenAsTextWhereThatIsWanted() {
    draft.goTo(row(0).spot(), 0);
    assertTrue(prompts.take());
    assertEquals("Prepare", draft.content().sections().getFirst().title());
    assertFalse(prompts.take(), "a line with words keeps them");
    draft.undo();
    assertEquals("", draft.content().sections().getFirst().title());
  }

  @Test
  void enterGoesOnToTheNextLineThatWaits() {
    draft.goTo(row(1).spot(), 0);
    assertFalse(prompts.goOn(), "an empty line makes another");
    draft.write(row(1).spot(), "Put on gloves.");
    assertTrue(prompts.goOn());
    assertEquals(row(2).spot(), draft.currentProperty().get());
    draft.write(row(2).spot(), "Pull the plug.");
    draft.goTo(row(1).spot(), 0);
    assertFalse(prompts.goOn(), "the next line is written");
  }

  @Test
  void saysWhatLimitsCouldBe() {
    Row.OfStep water =
        draft.rows().stream()
            .filter(Row.OfStep.class::isInstance)
            .map(Row.OfStep.class::cast)
            .filter(each -> !prompts.of(each, Guided.OfStep.LOWER).isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals("e.g. 45", prompts.of(water, Guided.OfStep.LOWER));
    assertEquals("°C", prompts.of(water, Guided.OfStep.UNIT));
  }

  @Test
  void isNotSentForReview() {
    draft.changeContent("title", c -> c.toBuilder().title("Clean the slicer").build());
    model.review().prepareToSend();
    model.review().send();
    assertEquals(
        "A step has no words and no picture yet. Write it, or leave it out.",
        model.review().refusalProperty().get());
    assertEquals(0, bench.workbench.dialogs().signatures().size(), "no PIN was asked for");

    draft.write(row(1).spot(), "Put on gloves.");
    draft.changeContent("", Unwritten::leftOut);
    bench.signedBy("dia");
    model.review().send();
    assertEquals("", model.review().refusalProperty().get());
    assertEquals(
        1,
        bench.shop.documents().revisions(document).getFirst().content().stepsAsWritten().count());
  }

  @Test
  void aGreyHeadingOverWrittenStepsIsNamedAndCanBeKept() {
    draft.write(row(1).spot(), "Put on gloves.");
    draft.changeContent("", Unwritten::leftOut);
    assertEquals(List.of("1"), prompts.greyHeadings().stream().map(Row.OfSection::number).toList());

    prompts.keepHeadings();

    assertEquals("Prepare", draft.content().sections().getFirst().title());
    assertEquals(List.of(), prompts.greyHeadings());
    draft.undo();
    assertEquals("", draft.content().sections().getFirst().title());
  }

  @Test
  void saysNothingWhereNoTemplateWas() {
    document = bench.shop.draft(TestContents.simple("SOP-009", "Bake")).document();
    show();
    draft.write(row(1).spot(), "");
    assertEquals("", prompts.guiding(row(1)));
    assertEquals("What to do", prompts.in(row(1)));
  }

  private Row row(int index) {
    return draft.rows().get(index);
  }

  private void show() {
    model = bench.open(document);
    OpenDocument open = model.openProperty().get().orElseThrow();
    draft = open.text();
    prompts = new Prompts(open, bench.workbench.messages());
  }
}
