package app.tarkka.ui.editor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Whoever decides on a revision is told what its calculations do that nobody would see. */
@InAWindow
final class ReviewFindingsTest {
  @TempDir Path folder;
  private EditorBench bench;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new EditorBench(TestLibrary.in(folder));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aFigureThatConvertsOnceMoreIsSaidToTheApprover(FxRobot robot) {
    robot.interact(() -> show(sent("[flour] / 1000")));

    assertEquals(
        List.of(
            "Step 1.2 converts twice: step 1.1 is brought into the unit of the result by itself."
                + " Leave out the figure that converts it."),
        said(robot));
  }

  @Test
  void whereThereIsNothingNothingIsSaid(FxRobot robot) {
    robot.interact(() -> show(sent("[flour] * 2")));

    assertEquals(List.of(), said(robot));
  }

  private static List<String> said(FxRobot robot) {
    return robot.lookup("#review-findings").lookup(StatusMark.class::isInstance).queryAll().stream()
        .map(mark -> ((StatusMark) mark).word())
        .toList();
  }

  private DocumentId sent(String formula) {
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-1",
            "Mix",
            List.of(
                Section.of(
                    "Mix",
                    List.of(
                        new StepBuilder(new StepId("flour"), "Weigh the flour")
                            .number(Specification.open("g"))
                            .build(),
                        new StepBuilder(new StepId("kilos"), "Flour in all")
                            .answer(new Answer.Derived(formula))
                            .specification(Specification.open("kg"))
                            .build()))));
    DocumentId document = bench.shop.draft(content).document();
    bench
        .shop
        .documentControl()
        .submit(document, "", true, bench.shop.sign("dia", Meaning.AUTHORED));
    return document;
  }

  private void show(DocumentId document) {
    EditorView view = new EditorView(bench.model(document), bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1000, 900));
  }
}
