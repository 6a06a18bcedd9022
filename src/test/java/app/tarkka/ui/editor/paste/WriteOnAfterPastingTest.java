package app.tarkka.ui.editor.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Who has pasted lines goes on behind the last of them, and sees it. */
@InAWindow
final class WriteOnAfterPastingTest {
  private static final String FOUR = "1. Loosen it\n2. Pull it out\n3. Turn it\n4. Look at it";

  private EditorBench bench;
  private EditorModel editor;

  @Start
  void start(Stage stage) throws IOException {
    bench = new EditorBench(TestLibrary.in(Files.createTempDirectory("paste")));
    Step asked = Step.of(new StepId("asked"), "").toBuilder().answer(new Answer.Text()).build();
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Brakes",
            List.of(
                section("Before", 1, 9),
                section("Service", 10, 19),
                Section.of("After", List.of(asked))));
    editor = bench.model(bench.shop.draft(content).document());
    EditorView view = new EditorView(editor, bench.workbench.messages());
    Screens.show(stage, view, new Look(Theme.LIGHT, TextSize.NORMAL, 1200, 600));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void byTheKeyOfTheReview(FxRobot robot) {
    copy(robot, FOUR);
    robot.clickOn("#row-2").type(KeyCode.END);
    chord(robot, KeyCode.V);
    chord(robot, KeyCode.ENTER);
    robot.write("Zzz");
    assertEquals("Loosen it/Pull it out/Turn it/Look at itZzz", rows(3, 7));
    assertInSight(robot, 6);
    chord(robot, KeyCode.Z);
    chord(robot, KeyCode.Z);
    assertEquals("s2/s3", rows(2, 4));
  }

  @Test
  void byTheButtonOfTheReviewAtTheFootOfTheList(FxRobot robot) {
    copy(robot, FOUR + "\n5. a\n6. b\n7. c\n8. d\n9. e\n10. f\n11. g\n12. h");
    robot.clickOn("#row-9").type(KeyCode.END);
    chord(robot, KeyCode.V);
    robot.clickOn("#paste-insert").write("Zzz");
    assertEquals("g/hZzz/Service/s10", rows(20, 24));
    assertInSight(robot, 21);
  }

  @Test
  void withoutAReview(FxRobot robot) {
    copy(robot, "Alone");
    robot.clickOn("#row-3").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.V);
    robot.write("Zzz");
    assertEquals("s3/AloneZzz/s4", rows(3, 6));
  }

  @Test
  void ofLinesThatWereCopiedHere(FxRobot robot) {
    robot.clickOn("#row-1").press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
    chord(robot, KeyCode.C);
    robot.clickOn("#row-5");
    chord(robot, KeyCode.V);
    robot.write("Zzz");
    assertEquals("s5/s1/s2Zzz/s6", rows(5, 9));
    robot.clickOn("#row-8").type(KeyCode.ESCAPE);
    chord(robot, KeyCode.V);
    robot.write("Yyy");
    assertEquals("s6/s1/s2Yyy/s7", rows(8, 12));
  }

  @Test
  void aLineThatLacksItsWordsIsTheFirstOne(FxRobot robot) {
    copy(robot, FOUR);
    robot.interact(() -> draft().goTo(draft().rows().getLast().spot(), 0));
    chord(robot, KeyCode.V);
    chord(robot, KeyCode.ENTER);
    robot.write("Zzz");
    assertEquals("After/Loosen it/Pull it out/Turn it/Look at itZzz", rows(21, 26));
    assertEquals(
        new Answer.Text(), draft().content().step(new StepId("asked")).orElseThrow().answer());
  }

  private void copy(FxRobot robot, String plain) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(plain);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static void assertInSight(FxRobot robot, int row) {
    Node list = robot.lookup("#outline").query();
    Bounds seen = list.localToScreen(list.getBoundsInLocal());
    Node line = robot.lookup("#row-" + row).query();
    assertTrue(seen.contains(line.localToScreen(line.getBoundsInLocal())), "row " + row);
  }

  private static void chord(FxRobot robot, KeyCode key) {
    robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
  }

  private DraftModel draft() {
    return editor.openProperty().get().orElseThrow().text();
  }

  private String rows(int from, int to) {
    return Row.of(draft().content()).subList(from, to).stream()
        .map(Row::text)
        .collect(Collectors.joining("/"));
  }

  private static Section section(String title, int from, int to) {
    return Section.of(
        title,
        IntStream.rangeClosed(from, to)
            .mapToObj(n -> Step.of(new StepId("s" + n), "s" + n))
            .toList());
  }
}
