package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/**
 * Where the procedure stands that says how: beside the step where there is room for both, over it
 * on a smaller screen. The step's screen is left as it is, with what was typed.
 */
final class HowBeside {
  /** Narrower windows have no room for two columns (ui.md E1). */
  private static final double ROOM = 1280;

  private final RunnerModel model;
  private final BorderPane page;
  private final StackPane layers;
  private final Messages messages;
  private final Runnable onClosed;
  private Optional<StackPane> cover = Optional.empty();

  HowBeside(
      RunnerModel model, BorderPane page, StackPane layers, Messages messages, Runnable onClosed) {
    this.model = model;
    this.page = page;
    this.layers = layers;
    this.messages = messages;
    this.onClosed = onClosed;
  }

  void follow(Subscriptions subscriptions) {
    subscriptions.onChange(model.how().pageProperty(), this::show);
    // The procedure belongs to one step.
    subscriptions.onChange(model.screenProperty(), model.how()::close);
  }

  private void show() {
    boolean was = page.getRight() != null || cover.isPresent();
    page.setRight(null);
    cover.ifPresent(layers.getChildren()::remove);
    cover = Optional.empty();
    Optional<HowModel.Page> found = model.how().pageProperty().get();
    if (found.isEmpty()) {
      if (was) {
        onClosed.run();
      }
      return;
    }
    HowPane pane = new HowPane(found.get(), model.how(), model.photos().ofSteps(), messages);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    if (layers.getWidth() >= ROOM) {
      page.setRight(pane);
    } else {
      pane.getStyleClass().add("how-over");
      StackPane over = new StackPane(pane);
      over.getStyleClass().add("run-help-cover");
      cover = Optional.of(over);
      layers.getChildren().add(over);
    }
    pane.focusFirst();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.H) {
      model.how().close();
      event.consume();
    }
  }
}
