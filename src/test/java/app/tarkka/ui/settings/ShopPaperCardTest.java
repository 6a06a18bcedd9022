package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Letters;
import app.tarkka.paper.Logo;
import app.tarkka.paper.Margins;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.ShopPaper;
import app.tarkka.paper.ShopPaperSetting;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.sheet.HeadSample;
import app.tarkka.person.Authentication;
import app.tarkka.person.Person;
import app.tarkka.picture.PictureFile;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class ShopPaperCardTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private final ManualDelay delay = new ManualDelay();
  private final List<ShopPaper> samples = new ArrayList<>();
  private TestLibrary shop;

  @Start
  void start(Stage stage) {
    shop = TestLibrary.in(folder);
    ShopPaperModel model =
        new ShopPaperModel(
            workbench.get(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            new ShopPaperModel.Kept() {
              @Override
              public String shop() {
                return "Corner Shop";
              }

              @Override
              public Paper sample(ShopPaper paper, Optional<byte[]> logo) {
                samples.add(paper);
                Letterhead head =
                    new Letterhead(logo.flatMap(Logo::of), paper.address(), paper.footer());
                return HeadSample.of("Title", "Text", Sheets.onPaper(PaperSize.A4).with(head));
              }

              @Override
              public ShopPaper now() {
                return setting().now();
              }

              @Override
              public Optional<byte[]> picture(String sha256) {
                return shop.documents().media(sha256);
              }

              @Override
              public String keepPicture(byte[] picture) {
                return shop.documents().keepMedia(picture);
              }

              @Override
              public void keep(ShopPaper paper, Authentication owner) {
                setting().keep(paper, shop.by(owner));
              }
            },
            delay);
    Screens.show(
        stage,
        (Parent) ShopPaperCard.of(model, workbench.messages()),
        new Look(Theme.LIGHT, TextSize.NORMAL, 900, 1000));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void anOwnerSignsWhatStandsOnAllPaper(FxRobot robot) throws IOException {
    choose(robot, picture());
    robot.clickOn("#settings-paper-address").write("Kalliokatu 7");
    robot.clickOn("#settings-paper-footer").write("VAT FI12345678");
    robot.clickOn("#usualpaper-letter");
    workbench.dialogs().answer(signature("ana"));
    robot.clickOn("#settings-paper-keep");

    ShopPaper kept = setting().now();
    assertEquals("Kalliokatu 7", kept.address());
    assertEquals("VAT FI12345678", kept.footer());
    assertEquals(Optional.of(PaperSize.LETTER), kept.usual());
    assertTrue(setting().letterhead().logo().isPresent());
    assertEquals("Kept. The next sheets have it.", said(robot));
    assertTrue(robot.lookup("#settings-paper-keep").query().isDisabled());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void whatIsTypedIsSeenAsItWillBePrintedOnceTheTypingPauses(FxRobot robot) {
    ImageView sample = robot.lookup("#settings-paper-sample").queryAs(ImageView.class);
    assertNotNull(sample.getImage(), "at once what is kept");
    robot.clickOn("#settings-paper-address").write("Kalliokatu 7");
    int before = samples.size();
    robot.interact(delay::pass);
    assertEquals(before + 1, samples.size());
    assertEquals("Kalliokatu 7", samples.getLast().address());
  }

  @Test
  void marginsAndTextSizeAreKeptForEverySheet(FxRobot robot) {
    robot.interact(() -> robot.lookup("#margins-wide").queryAs(ToggleButton.class).fire());
    robot.interact(() -> robot.lookup("#letters-large").queryAs(ToggleButton.class).fire());
    workbench.dialogs().answer(signature("ana"));
    robot.interact(() -> robot.lookup("#settings-paper-keep").queryAs(Button.class).fire());

    UsualPage page = setting().now().page(PaperSize.A4);
    assertEquals(new UsualPage(PaperSize.A4, Margins.WIDE, Letters.LARGE), page);
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void aLogoIsTakenAwayAgain(FxRobot robot) throws IOException {
    choose(robot, picture());
    workbench.dialogs().answer(signature("ana"));
    robot.clickOn("#settings-paper-keep");
    robot.clickOn("#settings-paper-logo-remove");
    workbench.dialogs().answer(signature("ana"));
    robot.clickOn("#settings-paper-keep");

    assertEquals(Optional.empty(), setting().now().logo());
    assertTrue(shop.ledger().verify(_ -> {}).sound());
  }

  @Test
  void whatIsNoPictureIsRefusedInASentence(FxRobot robot) throws IOException {
    choose(robot, Files.writeString(folder.resolve("logo.png"), "not a picture"));

    assertTrue(refused(robot).contains("it is no picture that Tarkka can print"), refused(robot));
    assertFalse(robot.lookup("#settings-paper-logo-remove").query().isVisible());
  }

  @Test
  void anSvgIsDrawnOnceAndTheDrawingIsKept(FxRobot robot) throws IOException {
    choose(robot, svg("<rect width='20' height='10'/>"));
    workbench.dialogs().answer(signature("ana"));
    robot.clickOn("#settings-paper-keep");

    byte[] kept = shop.documents().media(setting().now().logo().orElseThrow()).orElseThrow();
    assertEquals(Optional.empty(), PictureFile.problem(kept));
    assertTrue(setting().letterhead().logo().isPresent());
  }

  @Test
  void anSvgThatHoldsMoreThanShapesIsRefusedInASentence(FxRobot robot) throws IOException {
    choose(robot, svg("<script>1</script>"));

    assertTrue(refused(robot).startsWith("logo.svg was not taken: besides shapes"), refused(robot));
    assertFalse(robot.lookup("#settings-paper-logo-remove").query().isVisible());
  }

  private Path svg(String inside) throws IOException {
    return Files.writeString(
        folder.resolve("logo.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'>" + inside + "</svg>");
  }

  @Test
  void withoutASignatureNothingIsKept(FxRobot robot) {
    robot.clickOn("#settings-paper-footer").write("VAT");
    robot.clickOn("#settings-paper-keep");

    assertEquals("", setting().now().footer());
  }

  @Test
  void whatIsTooLongForAHeadIsSaidBeforeAnybodySigns(FxRobot robot) {
    robot.interact(
        () ->
            robot
                .lookup("#settings-paper-address")
                .queryAs(TextInputControl.class)
                .setText("a\nb\nc\nd\ne"));
    robot.clickOn("#settings-paper-keep");

    assertTrue(said(robot).startsWith("That is too long"), said(robot));
  }

  private void choose(FxRobot robot, Path file) {
    workbench.files().choose(file);
    robot.clickOn("#settings-paper-logo-choose");
  }

  private Path picture() throws IOException {
    Path file = folder.resolve("logo.png");
    ImageIO.write(new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return file;
  }

  private ShopPaperSetting setting() {
    return new ShopPaperSetting(shop.library(), shop.documents()::media);
  }

  private static String refused(FxRobot robot) {
    Label refused = robot.lookup("#settings-paper-logo-refused").queryAs(Label.class);
    assertTrue(refused.isVisible());
    return refused.getText();
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#settings-paper-said").queryAs(Label.class).getText();
  }

  private ScriptedDialogs.Signature signature(String name) {
    Person person = shop.people().find(TestLibrary.id(name)).orElseThrow();
    return new ScriptedDialogs.Signature(
        Signer.of(person), new String(TestLibrary.pin(name).reveal()));
  }
}
