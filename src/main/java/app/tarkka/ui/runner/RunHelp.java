package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The keys, on a sheet over the screen. */
final class RunHelp extends StackPane {
  private final GridPane keys = new GridPane();
  private final Button close;

  RunHelp(Messages messages, Runnable onClose) {
    getStyleClass().add("run-help-cover");
    setId("run-help-sheet");
    Label title = new Label(messages.text("runner.help.title"));
    title.getStyleClass().add("text-h3");
    keys.setHgap(16);
    keys.setVgap(8);
    row(Shortcut.RUN_CONFIRM, messages.text("runner.help.confirm"));
    row(Shortcut.RUN_INSIST, messages.text("runner.help.insist"));
    row(Shortcut.RUN_PASS, messages.text("runner.help.pass"));
    row(Shortcut.RUN_FAIL, messages.text("runner.help.fail"));
    row(Shortcut.RUN_NOT_APPLICABLE, messages.text("runner.help.notApplicable"));
    row(Shortcut.RUN_SKIP, messages.text("runner.help.skip"));
    row(Shortcut.RUN_BACK, messages.text("runner.help.back"));
    row(Shortcut.RUN_NOTE, messages.text("runner.help.note"));
    row(Shortcut.RUN_PHOTO, messages.text("runner.help.photo"));
    row(new KeyHint("1 – 9"), messages.text("runner.help.option"));
    row(new KeyHint(messages.text("runner.help.unit.keys")), messages.text("runner.help.unit"));
    row(Shortcut.RUN_OVERVIEW, messages.text("runner.overview"));
    row(Shortcut.RUN_TO_DUE, messages.text("runner", RunAction.TO_DUE));
    row(Shortcut.RUN_HOW, messages.text("runner.help.how"));
    row(Shortcut.RUN_CALL, messages.text("runner.help.call"));
    row(Shortcut.RUN_PAUSE, messages.text("runner.help.pause"));
    row(Shortcut.RUN_HAND_OVER, messages.text("runner.help.handOver"));
    row(Shortcut.RUN_ABANDON, messages.text("runner.help.abandon"));
    row(Shortcut.UNDO, messages.text("runner.help.undo"));
    row(Shortcut.NEXT_REGION, messages.text("runner.help.region"));
    row(new KeyHint("?"), messages.text("runner.help.help"));
    close = Buttons.primary("run-help-close", messages.text("kit.close"), onClose);
    ScrollPane scroll = new ScrollPane(keys);
    scroll.setId("run-help-keys");
    scroll.setAccessibleText(title.getText());
    scroll.setFitToWidth(true);
    VBox sheet = new VBox(title, scroll, close);
    sheet.getStyleClass().add("run-help");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    // What is not shown must not make the run higher than a small kiosk's screen.
    sheet.setMinHeight(0);
    setAlignment(Pos.CENTER);
    getChildren().add(sheet);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
            event.consume();
            onClose.run();
          }
        });
  }

  void focusFirst() {
    close.requestFocus();
  }

  private void row(Shortcut shortcut, String text) {
    row(new KeyHint(shortcut), text);
  }

  private void row(KeyHint key, String text) {
    int row = keys.getRowCount();
    keys.addRow(row, key, new Label(text));
  }
}
