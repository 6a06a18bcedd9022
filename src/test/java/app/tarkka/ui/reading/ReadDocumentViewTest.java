package app.tarkka.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.Standing;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class ReadDocumentViewTest {
  private final TestWorkbench workbench = new TestWorkbench();
  private TestLibrary shop;
  private ReadingBench bench;
  private DocumentId document;
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    shop = TestLibrary.in(Files.createTempDirectory("reading"));
    bench = new ReadingBench(shop, workbench);
    document = shop.effective(TwoRevisions.before()).document();
    bench.name(document, Readers.EVERYONE);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void whoIsSignedInReadsAllOfItAndSigns(FxRobot robot) {
    robot.interact(() -> show(bench.signIn("cho").text(document)));
    assertEquals("Cho: to be read", mark(robot));
    assertFalse(robot.lookup("#reading-changes").tryQuery().isPresent());
    workbench.dialogs().answer(signature("cho"));

    robot.clickOn("#reading-sign");

    assertEquals(
        "I have read and understood SOP-020 Close the gearbox, revision 1.",
        workbench.dialogs().signatures().getLast().statement());
    assertEquals(ReadState.READ, standing("cho").state());
    assertTrue(mark(robot).startsWith("Cho signed for this revision on "), mark(robot));
    assertFalse(robot.lookup("#reading-sign").tryQuery().isPresent());
  }

  @Test
  void nobodySignsForSomebodyElse(FxRobot robot) {
    robot.interact(() -> show(bench.signIn("cho").text(document)));

    robot.clickOn("#reading-sign");

    assertEquals(
        List.of("cho"),
        workbench.dialogs().signatures().getLast().signers().stream().map(Signer::id).toList());
    assertEquals(ReadState.TO_READ, standing("cho").state());
  }

  @Test
  void whoReadAnEarlierRevisionSeesFirstWhatChanged(FxRobot robot) {
    bench.signed(document, "cho");
    shop.revised(document, TwoRevisions.after());
    robot.interact(() -> show(bench.signIn("cho").text(document)));

    assertTrue(robot.lookup("#changes-list").tryQuery().isPresent());
    assertTrue(mark(robot).startsWith("Cho signed for revision 1 on "), mark(robot));
    robot.clickOn("#reading-all");
    assertTrue(robot.lookup("#reading-text").tryQuery().isPresent());
    robot.clickOn("#reading-changes");
    assertTrue(robot.lookup("#changes-list").tryQuery().isPresent());
  }

  @Test
  void asksWhoReadsBeforeAnybodySigns(FxRobot robot) {
    bench.signed(document, "ben");
    shop.revised(document, TwoRevisions.after());
    robot.interact(() -> show(bench.asked("ben").text(document)));
    assertEquals("Say who reads", text(robot));

    robot.clickOn("#reading-sign");

    assertEquals(0, workbench.dialogs().signatures().size());
    assertEquals("Read and understood", text(robot));
    assertTrue(robot.lookup("#changes-list").tryQuery().isPresent());
  }

  @Test
  void aRevisionThatCameMeanwhileIsReadFirst(FxRobot robot) {
    robot.interact(() -> show(bench.signIn("cho").text(document)));
    shop.revised(document, TwoRevisions.after());
    workbench.dialogs().answer(signature("cho"));

    robot.clickOn("#reading-sign");

    assertEquals(
        "A new revision came into force meanwhile. Read that one; nothing was signed.",
        robot.lookup("#reading-refusal").queryAs(Label.class).getText());
    assertEquals(ReadState.TO_READ, standing("cho").state());
    workbench.dialogs().answer(signature("cho"));
    robot.clickOn("#reading-sign");
    assertEquals(ReadState.READ, standing("cho").state());
  }

  @Test
  @SuppressWarnings("unchecked")
  void isReadInATranslationAndTheSignatureSaysSo(FxRobot robot) {
    Revision ham = shop.effective(TestContents.sandwich());
    TestTranslation.approved(shop, ham, "fi");
    robot.interact(() -> show(bench.signIn("cho").text(ham.document())));
    robot.interact(() -> language(robot).setValue("fi"));
    ListView<TextRow> text = robot.lookup("#reading-text").queryAs(ListView.class);
    assertTrue(
        text.getItems().stream()
            .anyMatch(
                row -> row instanceof TextRow.OfStep of && of.step().text().startsWith("[fi]")));
    workbench.dialogs().answer(signature("cho"));

    robot.clickOn("#reading-sign");

    assertEquals("fi", lastLanguage(ham.document()));
  }

  @Test
  void whoSeesWhatChangedInTheSourceSignsForTheSource(FxRobot robot) {
    Revision ham = shop.effective(TestContents.sandwich());
    bench.signed(ham.document(), "cho");
    Revision toasted =
        shop.revised(
            ham.document(),
            TestContents.sandwich().toBuilder().title("Ham sandwich, toasted").build());
    TestTranslation.approved(shop, toasted, "fi");
    robot.interact(() -> show(bench.signIn("cho").text(ham.document())));
    robot.interact(() -> language(robot).setValue("fi"));
    workbench.dialogs().answer(signature("cho"));

    robot.clickOn("#reading-sign");

    assertEquals("", lastLanguage(ham.document()));
  }

  @Test
  void whatChangedIsReadInTheTranslationOfBothWordings(FxRobot robot) {
    Revision ham = shop.effective(TestContents.sandwich());
    TestTranslation.approved(shop, ham, "fi");
    bench.signed(ham.document(), "cho");
    Revision toasted =
        shop.revised(
            ham.document(),
            TestContents.sandwich().toBuilder().title("Ham sandwich, toasted").build());
    TestTranslation.approved(shop, toasted, "fi");
    robot.interact(() -> show(bench.signIn("cho").text(ham.document())));
    robot.interact(() -> language(robot).setValue("fi"));
    workbench.dialogs().answer(signature("cho"));

    robot.clickOn("#reading-sign");

    assertEquals("fi", lastLanguage(ham.document()));
  }

  @Test
  void saysThatNothingIsInForce(FxRobot robot) {
    DocumentId draft = shop.draft(TestContents.simple("SOP-9", "Later")).document();
    robot.interact(() -> show(bench.text(draft)));

    robot.clickOn("#reading-missing");
    assertEquals(new Place.Today(), workbench.place());
  }

  private ScriptedDialogs.Signature signature(String who) {
    return new ScriptedDialogs.Signature(
        Signer.of(shop.people().find(TestLibrary.id(who)).orElseThrow()), shop.digitsOf(who));
  }

  private Standing standing(String who) {
    return Objects.requireNonNull(bench.control().matrix().of(document, TestLibrary.id(who)));
  }

  @SuppressWarnings("unchecked")
  private static ComboBox<String> language(FxRobot robot) {
    return robot.lookup("#reading-language").queryAs(ComboBox.class);
  }

  private String lastLanguage(DocumentId of) {
    Standing standing =
        Objects.requireNonNull(bench.control().matrix().of(of, TestLibrary.id("cho")));
    return Objects.requireNonNull(standing.last()).language();
  }

  private static String mark(FxRobot robot) {
    Node node = robot.lookup("#reading-standing").query();
    return node instanceof StatusMark mark ? mark.word() : ((Label) node).getText();
  }

  private static String text(FxRobot robot) {
    return robot.lookup("#reading-sign").queryAs(Button.class).getText().replace("_", "");
  }

  private void show(Parent view) {
    Look look = Look.smallest(Theme.LIGHT);
    stage.setScene(look.theme().scene(view, look.width(), look.height(), look.textSize()));
    stage.show();
  }
}
