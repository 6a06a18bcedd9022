package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.InAWindow;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Dialogs.Signer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Escape closes every dialog as Cancel does, wherever in it the focus is and whatever is typed. */
@InAWindow
final class EscapeClosesTest {
  private static final Question QUESTION =
      new Question("Abandon this run?", "It stays.", "Abandon");
  private static final Signer ANA = new Signer("p1", "Ana Koskinen", "AK", "#0A58A6");
  private static final Signer BEN = new Signer("p2", "Ben Ode", "BO", "#0A58A6");

  private final Messages messages = new TestWorkbench().messages();
  private Optional<Dialogs> dialogs = Optional.empty();

  @Start
  void start(Stage stage) {
    Screens.show(stage, new StackPane(), new Look(Theme.LIGHT, TextSize.NORMAL, 900, 900));
    dialogs = Optional.of(new StageDialogs(stage, messages));
  }

  static Stream<String> kinds() {
    return asked().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void asCancelDoes(String kind, FxRobot robot) {
    CompletableFuture<Object> answer = new CompletableFuture<>();
    Function<Dialogs, Object> ask = Optional.ofNullable(asked().get(kind)).orElseThrow();
    Platform.runLater(() -> answer.complete(ask.apply(dialogs.orElseThrow())));
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("27").type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("no", answer.orTimeout(20, TimeUnit.SECONDS).join());
  }

  private static Map<String, Function<Dialogs, Object>> asked() {
    Map<String, Function<Dialogs, Object>> all = new LinkedHashMap<>();
    all.put("confirm", shown -> shown.confirm(QUESTION) ? "yes" : "no");
    all.put("danger", shown -> shown.confirmDanger(QUESTION) ? "yes" : "no");
    all.put("reason", shown -> shown.askReason(QUESTION).orElse("no"));
    all.put(
        "draft",
        shown -> shown.askReason(QUESTION, new SimpleStringProperty("begun")).orElse("no"));
    all.put("text", shown -> shown.askText(QUESTION, "suggested").orElse("no"));
    all.put("sign", shown -> signed(shown, List.of(ANA)));
    all.put("sign, of several", shown -> signed(shown, List.of(ANA, BEN)));
    all.put("tell", shown -> told(shown));
    return all;
  }

  private static String signed(Dialogs shown, List<Signer> signers) {
    return shown
        .sign(
            new SignatureRequest(
                "Check", "Checked", "I checked.", List.of("1.1"), signers, (_, _, _) -> {}))
        .map(Signer::id)
        .orElse("no");
  }

  private static String told(Dialogs shown) {
    shown.tell(new Problem("TEST:0000", "It failed.", "All is kept.", "Go on.", "x"));
    return "no";
  }
}
