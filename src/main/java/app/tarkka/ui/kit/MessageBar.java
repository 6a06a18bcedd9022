package app.tarkka.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One message at a time, in space that is reserved for it: nothing moves when it appears (R1). A
 * {@link Problem} shows what happened, what was kept and what to do, and its details can be copied.
 */
public final class MessageBar extends HBox {
  /** What kind of message it is; each has its own icon and first word for assistive technology. */
  public enum Tone {
    INFO(Feather.INFO, "message-info"),
    DONE(Feather.CHECK, "message-done"),
    WARNING(Feather.ALERT_TRIANGLE, "message-warning"),
    ERROR(Feather.ALERT_OCTAGON, "message-error");

    private final Feather icon;
    private final String style;

    Tone(Feather icon, String style) {
      this.icon = icon;
      this.style = style;
    }
  }

  private static final double NARROW_BELOW_EM = 30;

  private final Messages messages;
  private final FontIcon icon = Icons.icon(Feather.INFO);
  private final Label headline = new Label();
  private final Label more = new Label();
  private final VBox words = new VBox();
  private final HBox actions = new HBox();
  private final Button close;
  private Tone tone = Tone.INFO;

  public MessageBar(Messages messages) {
    this.messages = messages;
    getStyleClass().add("message-bar");
    setId("message-bar");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TEXT);
    headline.setWrapText(true);
    headline.getStyleClass().add("text-strong");
    more.setWrapText(true);
    more.visibleProperty().bind(more.textProperty().isNotEmpty());
    more.managedProperty().bind(more.visibleProperty());
    words.getChildren().addAll(headline, more);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    actions.getStyleClass().add("button-row");
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.visibleProperty().bind(Bindings.isNotEmpty(actions.getChildren()));
    actions.managedProperty().bind(actions.visibleProperty());
    close = Icons.button("message-close", Feather.X, messages.text("kit.close"), this::clear);
    getChildren().addAll(icon, words, actions, close);
    widthProperty().subscribe(width -> placeActions(width.doubleValue()));
    clear();
  }

  /** Beside the words where there is room for both, below them where there is not. */
  private void placeActions(double width) {
    boolean below = width > 0 && width < NARROW_BELOW_EM * headline.getFont().getSize();
    if (below == getChildren().contains(actions)) {
      if (below) {
        getChildren().remove(actions);
        words.getChildren().add(actions);
      } else {
        words.getChildren().remove(actions);
        getChildren().add(getChildren().size() - 1, actions);
      }
      actions.setAlignment(below ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    }
  }

  /** Shows one sentence, with buttons when something can be done about it (such as Undo). */
  public void show(Tone tone, String text, Node... buttons) {
    show(tone, text, "", buttons);
  }

  /** Shows the sentence that something has to say; when that says nothing, nothing is shown. */
  public void showOrClear(Tone tone, String text) {
    if (text.isEmpty()) {
      clear();
    } else {
      show(tone, text);
    }
  }

  /** Shows a failure. */
  public void show(Problem problem) {
    Button copy =
        Buttons.quiet(
            "message-copy",
            messages.text("kit.copy.details", problem.code()),
            () -> ProblemPane.copy(problem));
    show(Tone.ERROR, problem.happened(), problem.kept() + " " + problem.next(), copy);
  }

  /**
   * The person has gone on working: what only told something has been read, and would hide what
   * lies below it. What went wrong, or offers something, stays until it is closed.
   */
  public void workedOn() {
    if (tone == Tone.INFO && actions.getChildren().isEmpty()) {
      clear();
    }
  }

  /** Empties the bar; its space stays. */
  public void clear() {
    setVisible(false);
    headline.setText("");
    more.setText("");
    actions.getChildren().clear();
  }

  /** What is shown, or nothing: for tests and for assistive technology. */
  public String shown() {
    return more.getText().isEmpty()
        ? headline.getText()
        : headline.getText() + " " + more.getText();
  }

  private void show(Tone tone, String text, String rest, Node... buttons) {
    for (Tone each : Tone.values()) {
      getStyleClass().remove(each.style);
    }
    this.tone = tone;
    getStyleClass().add(tone.style);
    icon.setIconCode(tone.icon);
    headline.setText(text);
    more.setText(rest);
    actions.getChildren().setAll(buttons);
    setAccessibleText(messages.text("kit", tone) + ": " + shown());
    setVisible(true);
  }
}
