package app.tarkka.ui.printing;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** How far a sheet is that is composed or printed, over the pages; it can be ended. */
final class Underway extends HBox {
  private final Subscriptions subscriptions;
  private final ProgressBar bar = new ProgressBar();
  private final Label doing = new Label();
  private Optional<Running> now = Optional.empty();

  /**
   * @param id before the names of its parts
   */
  Underway(
      String id,
      ReadOnlyObjectProperty<Optional<Running>> running,
      Runnable cancel,
      Messages messages,
      Subscriptions subscriptions) {
    this.subscriptions = subscriptions;
    setId(id);
    getStyleClass().add("print-underway");
    setAlignment(Pos.CENTER);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    bar.setId(id + "-progress");
    doing.setMinWidth(USE_PREF_SIZE);
    bar.accessibleTextProperty().bind(doing.textProperty());
    getChildren()
        .addAll(
            bar,
            doing,
            Buttons.secondary(id + "-cancel", messages.text("printing.cancel"), cancel));
    setVisible(false);
    subscriptions.follow(running, next -> next.ifPresent(this::follow));
  }

  private void follow(Running next) {
    now = Optional.of(next);
    bar.progressProperty().bind(next.fractionProperty());
    doing.setText(next.what());
    subscriptions.follow(
        next.doingProperty(),
        text -> {
          if (now.filter(next::equals).isPresent() && !text.isEmpty()) {
            doing.setText(text);
          }
        });
    subscriptions.follow(
        next.activeProperty(),
        active -> {
          if (now.filter(next::equals).isPresent()) {
            setVisible(active);
          }
        });
  }
}
