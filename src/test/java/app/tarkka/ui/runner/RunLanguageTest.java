package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.person.LanguageRead;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunId;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.runner.entry.RunLanguage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Another language on the runner's bar changes words and nothing else (R16). */
@InAWindow
final class RunLanguageTest {
  private static final Content CONTENT =
      TestContents.simple("SOP-7", "Bread").toBuilder()
          .sections(
              List.of(
                  Section.of(
                      "Bake",
                      List.of(choice(), weight(), Step.of(new StepId("wrap"), "Wrap it.")))))
          .build();

  @TempDir Path folder;
  private RunnerBench bench;
  private Stage stage;
  private RunId id;
  private RunnerModel model;

  @Start
  void start(Stage shown) {
    stage = shown;
    bench = new RunnerBench(folder);
    id = bench.start(CONTENT, "cho");
    Revision revision = bench.shop().documents().byHash(bench.run(id).start().hash()).orElseThrow();
    Translation finnish = Translation.begun(CONTENT, "fi");
    for (SourceText text : SourceTexts.of(CONTENT)) {
      if (!text.place().equals("step.wrap.text")) {
        finnish = finnish.with(text, "[fi] " + text.text());
      }
    }
    TestTranslation.approved(bench.shop(), revision, finnish);
    model = bench.runner(id);
    Screens.show(
        stage,
        new RunnerPane(model, new Appearance()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 1024, 700));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void offersTheProgramsLanguagesAndTheDocumentsTranslations() {
    assertEquals(
        List.of("en", "fi", "id"),
        model.language().offered().stream().map(RunLanguage::tag).toList());
    assertEquals("EN", model.language().current().orElseThrow().shortName());
  }

  @Test
  void theKeysAreTheStepsAgainOnceTheLanguageIsChosen(FxRobot robot) {
    robot.type(KeyCode.DIGIT2);
    switchTo(robot, "en");
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(bench.run(id).standing(Place.of(new StepId("bread"))).isPresent());

    robot.clickOn("#number-field").write("12,34").type(KeyCode.LEFT);
    robot.clickOn("#run-language").type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    TextField field = robot.lookup("#number-field").query();
    assertTrue(field.isFocused());
    assertEquals(4, field.getCaretPosition());
  }

  @Test
  void keepsStepInputAndCursor(FxRobot robot) {
    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    robot.clickOn("#number-field").write("12,34").type(KeyCode.LEFT);

    switchTo(robot, "fi");

    assertEquals("weight", model.current().orElseThrow().step().id().value());
    assertEquals("[fi] Weigh it.", text(robot));
    TextField field = robot.lookup("#number-field").query();
    assertEquals("12,34", field.getText());
    assertTrue(field.isFocused());
    assertEquals(4, field.getCaretPosition());
    assertEquals(
        "Huomautus", robot.lookup("#run-note").<Labeled>query().getText().replace("_", ""));
  }

  @Test
  void recordsTheAnswerAsItWasWrittenAndTheLanguageThatWasRead(FxRobot robot) {
    switchTo(robot, "fi");
    Labeled rye = robot.lookup("#option-2").query();
    assertEquals("[fi] rye", rye.getText());

    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    RunEntry entry = bench.run(id).standing(Place.of(new StepId("bread"))).orElseThrow();
    assertEquals(new Result.Chosen(List.of("rye")), entry.result());
    assertEquals(Optional.of("fi"), entry.by().translation().map(LanguageRead::language));
    assertTrue(model.messageProperty().get().text().contains("[fi] rye"));
    assertEquals(List.of(), bench.shop().ledger().verify(sequence -> {}).found());
  }

  @Test
  void whatWasSavedIsSaidInTheLanguageThatIsReadNow(FxRobot robot) {
    robot.type(KeyCode.DIGIT2, KeyCode.ENTER);
    assertTrue(model.messageProperty().get().text().startsWith("Saved"), said());

    switchTo(robot, "fi");

    assertTrue(said().contains("[fi] rye"), said());
    assertFalse(said().startsWith("Saved"), said());
    assertTrue(robot.lookup("#run-undo").tryQuery().isPresent(), "and can still be undone");
  }

  private String said() {
    return model.messageProperty().get().text();
  }

  @Test
  void marksAStepThatIsNotTranslated(FxRobot robot) {
    switchTo(robot, "fi");
    robot.type(KeyCode.DIGIT1, KeyCode.ENTER);
    robot.clickOn("#number-field").write("80").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("Wrap it.", text(robot));
    assertNotNull(robot.lookup(".untranslated").query());
  }

  @Test
  void saysThatNothingIsTranslatedIntoAChosenLanguage(FxRobot robot) {
    switchTo(robot, "id");

    assertEquals("Teks: Inggris", robot.lookup("#run-source-language").<Labeled>query().getText());
    assertEquals(Optional.empty(), model.language().read());
  }

  @Test
  void isEachPersonsOwnChoice(FxRobot robot) {
    switchTo(robot, "fi");

    Screens.onFxThread(
        () -> {
          bench.session().signIn(bench.shop().signIn("ana"));
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();

    assertEquals("en", model.language().current().orElseThrow().tag());
  }

  @Test
  void saysWhyAStepIsAskedInTheLanguageThatIsRead() {
    Content branching =
        TestContents.simple("SOP-8", "Toast").toBuilder()
            .sections(List.of(Section.of("Bake", List.of(choice(), rye()))))
            .build();
    RunId run = bench.start(branching, "cho");
    Revision revision =
        bench.shop().documents().byHash(bench.run(run).start().hash()).orElseThrow();
    TestTranslation.approved(bench.shop(), revision, TestTranslation.whole(revision, "fi"));
    RunnerModel toast = bench.runner(run);
    RunnerBench.enter(toast, "rye");

    String english = toast.current().orElseThrow().because();
    toast.language().choose(toast.language().offered().get(1));

    assertEquals("Asked because 1.1 is “rye”", english);
    assertTrue(
        toast.current().orElseThrow().because().contains("[fi] rye"),
        toast.current().orElseThrow().because());
  }

  private static Step rye() {
    return new StepBuilder(new StepId("slow"), "Toast it slowly.")
        .condition(Condition.when(new StepId("bread"), new Condition.Test.Chosen("rye")))
        .build();
  }

  private static void switchTo(FxRobot robot, String tag) {
    robot.clickOn("#run-language").clickOn("#run-language-" + tag);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static String text(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot
        .from(robot.lookup("#step-text").<RichText>query())
        .lookup((Node node) -> node instanceof Text)
        .<Text>queryAll()
        .stream()
        .map(Text::getText)
        .collect(Collectors.joining());
  }

  private static Step choice() {
    return new StepBuilder(new StepId("bread"), "Which bread?")
        .answer(new Answer.Choice(List.of("white", "rye"), false))
        .build();
  }

  private static Step weight() {
    return new StepBuilder(new StepId("weight"), "Weigh it.")
        .number(Specification.between(new BigDecimal("10"), new BigDecimal("90"), "g"))
        .build();
  }
}
