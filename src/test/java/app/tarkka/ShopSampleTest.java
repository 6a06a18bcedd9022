package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.Role;
import app.tarkka.sample.Sample;
import app.tarkka.sample.SampleClock;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.ScriptedDialogs;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.io.IOException;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The button on <i>Today</i>, down to the library. */
@InAWindow
final class ShopSampleTest {
  private final TestWorkbench bench = new TestWorkbench();
  private final TestLibrary shop;

  ShopSampleTest() throws IOException {
    shop = TestLibrary.in(Files.createTempDirectory("sample"));
    SampleClock story = SampleClock.endingBefore(shop.clock().instant(), ZoneOffset.UTC);
    new Sample(
            shop.people(),
            shop.documents(),
            shop.library().translations(),
            shop.library().readings(),
            shop.library().manuals(),
            shop.runs(),
            shop.library().sheets(),
            shop.library(),
            shop.library().state().shop(),
            shop.hashing(),
            story,
            shop.seat())
        .fill(Trade.SANDWICH, Sample.Owner.REAL, _ -> {});
  }

  @Start
  void start(Stage stage) {
    Wiring wiring = Wiring.over(shop.library(), shop.clock(), shop.seat(), shop.hashing());
    TodayModel model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            Optional::empty,
            new Signing(shop.newSignIn(), bench.get()),
            new ShopSample(wiring.sampleRemoval(), bench.messages()),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
    Screens.show(stage, new TodayView(model, bench.messages()), Look.smallest(Theme.LIGHT));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void removesTheSampleWhenItsButtonIsPressedAndAnOwnerSigns(FxRobot robot) {
    bench
        .dialogs()
        .answer(
            new ScriptedDialogs.Signature(
                new Dialogs.Signer("ana", "Ana", "A", "#7A4F9A"),
                new String(TestLibrary.pin("ana").reveal())));

    robot.clickOn("#today-remove-sample");

    assertEquals(List.of(), bench.dialogs().told());
    assertEquals("removed", shop.library().state().sample());
    assertEquals(List.of(), shop.documents().all());
    assertEquals(0, robot.lookup("#today-sample").queryAll().size());
    assertEquals(
        1,
        shop.people().all().stream()
            .filter(person -> person.active() && person.may(Role.OWNER))
            .count());
  }
}
