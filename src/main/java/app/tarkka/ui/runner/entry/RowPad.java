package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.LetterPadSlot;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.OwnersDress;
import app.tarkka.ui.kit.Stylesheets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The entry of one row in a window of its own: a signature, or a long choice, needs more room than
 * a row has, and would push the rows below out of sight. Esc goes back; what was typed stays.
 */
final class RowPad extends BorderPane {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 560;

  private final Stage stage = new Stage();
  private final EntryControl control;
  private final Runnable onDone;

  /**
   * @param title what is asked, in words
   * @param onDone the person says "this is my answer"
   */
  RowPad(String title, EntryControl control, Messages messages, Runnable onDone) {
    this.control = control;
    this.onDone = onDone;
    setId("row-pad");
    getStyleClass().addAll("runner", "row-pad");
    getStylesheets().add(Stylesheets.beside(RowPad.class, "runner.css"));
    Label heading = new Label(title);
    heading.setId("row-pad-title");
    heading.setWrapText(true);
    heading.getStyleClass().add("text-h3");
    ScrollPane scroll = new ScrollPane(new VBox(heading, control));
    ((VBox) scroll.getContent()).getStyleClass().addAll("row-pad-body", "gap-16");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    Button cancel = Buttons.secondary("row-pad-back", messages.text("kit.close"), stage::close);
    Button done = Buttons.primary("row-pad-done", messages.text("runner.row.pad.done"), this::done);
    cancel.getStyleClass().add("target");
    done.getStyleClass().add("target");
    HBox foot = new HBox(cancel, done);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().addAll("gap-12", "run-foot");
    setBottom(new VBox(foot, new LetterPadSlot(messages)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::entered);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            stage.close();
            event.consume();
          }
        });
    stage.setTitle(title);
  }

  /** Enter on an option is the answer, as at a step: chosen it is by Space or a press. */
  private void entered(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER
        && event.getTarget() instanceof Node option
        && ChoiceEntry.option(option)) {
      done();
      event.consume();
    }
  }

  void show(Window owner) {
    boolean whole = Appearance.kiosk(owner.getScene().getRoot());
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    Appearance.frame(stage, owner);
    stage.setScene(
        OwnersDress.scene(
            this,
            owner,
            whole ? owner.getWidth() : Math.min(WIDTH, owner.getWidth()),
            whole ? owner.getHeight() : Math.min(HEIGHT, owner.getHeight())));
    stage.show();
    control.focusEntry();
  }

  /** Goes back with the answer. */
  void done() {
    stage.close();
    onDone.run();
  }

  /** The same as the button, from a field of the entry. */
  static EntryDesk desk(EntryDesk desk, Runnable onEnter) {
    return new EntryDesk(desk.messages(), desk.photos(), desk.now(), onEnter, desk.onRefused());
  }
}
