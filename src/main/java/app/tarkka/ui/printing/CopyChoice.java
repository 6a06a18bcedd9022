package app.tarkka.ui.printing;

import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * Who holds the sheet, or where it is held: then it is a controlled copy with a number. It is
 * composed anew once the typing pauses, and not at each letter.
 */
final class CopyChoice extends VBox {
  /** Longer than from letter to letter, and short enough to be seen as the answer. */
  static final Duration PAUSE = Duration.ofMillis(600);

  private final PrintChoices choices;
  private final TextField holder = new TextField();

  private Subscription waiting = Subscription.EMPTY;

  CopyChoice(PrintChoices choices, Messages messages, Subscriptions subscriptions, Delay delay) {
    this.choices = choices;
    getStyleClass().add("gap-4");
    Label name = new Label(messages.text("printing.copy.holder"));
    name.getStyleClass().addAll("text-caption", "text-muted");
    name.setLabelFor(holder);
    Label help = new Label(messages.text("printing.copy.help"));
    help.getStyleClass().addAll("text-caption", "text-muted");
    for (Label words : List.of(name, help)) {
      words.setWrapText(true);
      words.setMinHeight(USE_PREF_SIZE);
    }
    holder.setId("print-copy-holder");
    holder.setPromptText(messages.text("printing.copy.prompt"));
    holder.setAccessibleText(messages.text("printing.copy.holder"));
    holder.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            choose();
            event.consume();
          }
        });
    subscriptions.onChange(
        holder.focusedProperty(),
        () -> {
          if (!holder.isFocused()) {
            choose();
          }
        });
    getChildren().addAll(name, holder, help);
    subscriptions.follow(
        choices.holderTypedProperty(),
        typed -> {
          if (!typed.equals(holder.getText())) {
            holder.setText(typed);
          }
        });
    subscriptions.add(
        holder
            .textProperty()
            .subscribe(
                (_, typed) -> {
                  choices.holderTypedProperty().set(typed);
                  waiting.unsubscribe();
                  waiting = delay.after(PAUSE, this::choose);
                }));
    subscriptions.add(() -> waiting.unsubscribe());
    subscriptions.follow(choices.copiesProperty(), this::setVisible);
    managedProperty().bind(visibleProperty());
  }

  private void choose() {
    waiting.unsubscribe();
    choices.holderProperty().set(holder.getText().strip());
  }
}
