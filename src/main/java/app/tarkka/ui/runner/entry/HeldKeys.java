package app.tarkka.ui.runner.entry;

import java.util.EnumMap;
import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Tells a key that is held down from one that is pressed again: one press is one act, so that
 * nobody runs through the steps with a thumb on Enter.
 */
public final class HeldKeys {
  /** A release can go to a dialog's window; a press this much later is a new one in any case. */
  private static final long LONGEST_REPEAT_NANOS = 1_000_000_000L;

  private final Map<KeyCode, Long> down = new EnumMap<>(KeyCode.class);

  /** Listens on the scene of this view: between two screens no node has the focus. */
  public HeldKeys(Node view) {
    EventHandler<KeyEvent> released = event -> down.remove(event.getCode());
    view.sceneProperty()
        .subscribe(
            (before, now) -> {
              if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_RELEASED, released);
              }
              if (now != null) {
                now.addEventFilter(KeyEvent.KEY_RELEASED, released);
              }
            });
  }

  /** Whether this press only repeats one that is still going on. */
  public boolean repeats(KeyEvent pressed) {
    long now = System.nanoTime();
    Long before = down.put(pressed.getCode(), now);
    return before != null && now - before < LONGEST_REPEAT_NANOS;
  }
}
