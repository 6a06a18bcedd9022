package app.tarkka.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Room at the foot of a window or dialog. At a kiosk letters stand there while the focus is in a
 * field that takes them, and what is typed into is scrolled into sight above them. Nothing moves
 * under a finger: they come and go once it was lifted.
 */
public final class LetterPadSlot extends StackPane {
  private final Messages messages;
  private final LetterPad pad;
  private final EventHandler<MouseEvent> finger = this::finger;
  private Subscription following = Subscription.EMPTY;
  private @Nullable TextInputControl field;
  private @Nullable Node hiddenFor;
  private boolean down;

  public LetterPadSlot(Messages messages) {
    this.messages = messages;
    pad = new LetterPad(messages, new Fingers());
    getStyleClass().add("letter-pad-slot");
    getChildren().add(pad);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    sceneProperty().subscribe(this::follow);
  }

  /** The language that somebody types in below {@code view}, where it is not the window's. */
  public static void language(Node view, Locale language) {
    view.getProperties().put(Locale.class, language);
  }

  private void follow(@Nullable Scene before, @Nullable Scene now) {
    following.unsubscribe();
    following = Subscription.EMPTY;
    if (before != null) {
      before.removeEventFilter(MouseEvent.ANY, finger);
    }
    down = false;
    if (now != null) {
      now.addEventFilter(MouseEvent.ANY, finger);
      following = now.focusOwnerProperty().subscribe(_ -> settle());
    }
  }

  private void finger(MouseEvent event) {
    EventType<? extends MouseEvent> what = event.getEventType();
    if (what == MouseEvent.MOUSE_PRESSED) {
      down = true;
      if (hiddenFor != null && within(event.getTarget(), hiddenFor)) {
        hiddenFor = null;
      }
    } else if (down && (what == MouseEvent.MOUSE_RELEASED || what == MouseEvent.MOUSE_MOVED)) {
      down = false;
      // Whatever was pressed has to hear of it first, where it still stands.
      Platform.runLater(this::settle);
    }
  }

  private static boolean within(@Nullable EventTarget target, Node around) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at == around) {
        return true;
      }
    }
    return false;
  }

  private void settle() {
    if (down || getScene() == null) {
      return;
    }
    @Nullable Node focus = getScene().getFocusOwner();
    if (focus != hiddenFor) {
      hiddenFor = null;
    }
    @Nullable TextInputControl now = typedInto(focus).orElse(null);
    if (now != null && now != field) {
      pad.show(FieldKeys.in(now), language(now));
    }
    field = now;
    boolean shown = now != null && now != hiddenFor && atKiosk();
    if (shown != isVisible()) {
      setVisible(shown);
    }
    if (now != null && shown) {
      Platform.runLater(() -> scroll(now));
    }
  }

  private static Optional<TextInputControl> typedInto(@Nullable Node focus) {
    return focus instanceof TextInputControl field
            && field.isEditable()
            && FieldKeys.in(field) != FieldKeys.OWN
        ? Optional.of(field)
        : Optional.empty();
  }

  private boolean atKiosk() {
    for (Parent at = this; at != null; at = at.getParent()) {
      if (Appearance.kiosk(at)) {
        return true;
      }
    }
    return false;
  }

  private Locale language(Node from) {
    for (Node at = from; at != null; at = at.getParent()) {
      if (at.getProperties().get(Locale.class) instanceof Locale said) {
        return said;
      }
    }
    return messages.locale();
  }

  private void scroll(Node typed) {
    if (getScene() == null || typed.getScene() != getScene()) {
      return;
    }
    getScene().getRoot().applyCss();
    getScene().getRoot().layout();
    for (Node at = typed.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        InSight.scroll(pane, named(typed, pane), typed);
      }
    }
  }

  /** What asks stands above the field in one box with it; it is in sight too where it fits. */
  private static Node named(Node typed, ScrollPane pane) {
    Parent box = typed.getParent();
    double high = typed.getBoundsInParent().getMaxY() + InSight.SPACE * 2;
    boolean fits = high <= pane.getViewportBounds().getHeight();
    return box != null && box != pane.getContent() && fits ? box : typed;
  }

  /** Types into the field as a keyboard does; it keeps the focus. */
  private final class Fingers implements LetterPad.Typist {
    @Override
    public void type(String text) {
      if (field != null) {
        field.replaceSelection(text);
      }
    }

    @Override
    public void deletePrevious() {
      if (field != null) {
        field.deletePreviousChar();
      }
    }

    /** The key itself: what Enter does in a field is the business of the screen around it. */
    @Override
    public void enter() {
      for (EventType<KeyEvent> each :
          List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
        fire(each);
      }
    }

    private void fire(EventType<KeyEvent> type) {
      if (getScene() == null) {
        return;
      }
      boolean typed = type == KeyEvent.KEY_TYPED;
      KeyCode code = typed ? KeyCode.UNDEFINED : KeyCode.ENTER;
      @Nullable Node focus = getScene().getFocusOwner();
      Event.fireEvent(
          focus == null ? getScene() : focus,
          new KeyEvent(type, typed ? "\r" : "", "", code, false, false, false, false));
    }

    @Override
    public void hide() {
      hiddenFor = field;
      settle();
    }
  }
}
