package app.tarkka.ui.scan;

import app.tarkka.ui.kit.Delay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A keyboard wedge, wherever a code has somewhere to go. There each key waits until it is known
 * whether it is a scanner's, at most the pace's pause; a hand's key then goes where it was going.
 * So no letter of a code is taken for a shortcut. Elsewhere keys pass untouched. Feed it every
 * event before anything else sees it.
 */
public final class Scanner {
  private final Supplier<Pace> pace;
  private final LongSupplier nanos;
  private final Delay delay;
  private final ScanTarget target;
  private final Wedge wedge = new Wedge();
  private final List<KeyEvent> held = new ArrayList<>();
  private final Set<KeyCode> down = new HashSet<>();
  private Subscription wait = Subscription.EMPTY;
  private @Nullable KeyCode end;
  private OptionalLong taken = OptionalLong.empty();
  private boolean passing;

  /**
   * @param nanos a clock that nobody can set
   */
  public Scanner(Supplier<Pace> pace, LongSupplier nanos, Delay delay, ScanTarget target) {
    this.pace = pace;
    this.nanos = nanos;
    this.delay = delay;
    this.target = target;
  }

  /** Consumes what waits, and what was scanned. */
  public void input(InputEvent event) {
    if (event.getSource() instanceof PopupWindow) {
      // A menu's window passes its keys on; the window below hears them too.
      return;
    }
    if (event instanceof KeyEvent key && !pace.get().none()) {
      if (passing) {
        // The first to see a key that was let go is this scanner itself.
        passing = false;
        return;
      }
      if (key.getEventType() == KeyEvent.KEY_PRESSED) {
        pressed(key);
      } else if (key.getEventType() == KeyEvent.KEY_TYPED) {
        typed(key);
      } else {
        released(key);
      }
    } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      letGo();
    }
  }

  private void pressed(KeyEvent key) {
    long now = nanos.getAsLong();
    end = null;
    boolean ends = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB;
    if (ends && endsAgain(now)) {
      swallow(key);
      return;
    }
    taken = OptionalLong.empty();
    if (!target.listens(focus(key))) {
      letGo();
    } else if (ends) {
      ended(key, now);
    } else if (key.getCode() == KeyCode.SHIFT) {
      if (!held.isEmpty()) {
        hold(key);
      }
    } else if (!types(key) || !down.add(key.getCode())) {
      // A shortcut, or a key that is held down: no scanner does either.
      letGo();
    } else {
      if (!wedge.goesOn(pace.get(), now)) {
        letGo();
      }
      wedge.key(now);
      hold(key);
      wait.unsubscribe();
      wait = delay.after(pace.get().longestPause(), this::letGo);
    }
  }

  /** What takes the code can open a dialog: the rest of the scan then comes before that ends. */
  private void ended(KeyEvent key, long now) {
    Optional<String> code = wedge.ended(pace.get(), now);
    if (code.isEmpty()) {
      letGo();
      return;
    }
    List<KeyEvent> burst = List.copyOf(held);
    forget();
    swallow(key);
    taken = OptionalLong.of(now);
    if (target.takes(code.get(), focus(key))) {
      taken = OptionalLong.of(nanos.getAsLong());
    } else {
      taken = OptionalLong.empty();
      end = null;
      held.addAll(burst);
      held.add(key);
      letGo();
    }
  }

  /** Some scanners end with a carriage return and a line feed, each as a key (R12). */
  private boolean endsAgain(long now) {
    return taken.isPresent() && now - taken.getAsLong() <= pace.get().longestPause().toNanos();
  }

  private void swallow(KeyEvent key) {
    end = key.getCode();
    key.consume();
  }

  private void typed(KeyEvent key) {
    if (end != null && key.getCharacter().isBlank()) {
      key.consume();
    } else if (!held.isEmpty()) {
      wedge.typed(key.getCharacter());
      hold(key);
    }
  }

  private void released(KeyEvent key) {
    down.remove(key.getCode());
    if (key.getCode() == end) {
      end = null;
      key.consume();
    } else if (!held.isEmpty()) {
      hold(key);
    }
  }

  private void hold(KeyEvent key) {
    held.add(key);
    key.consume();
  }

  /**
   * A hand typed it. Once a key has opened a dialog, those behind it are dropped: the window that
   * they were typed into hears no keys then, and they must not act when the dialog is closed.
   */
  private void letGo() {
    wait.unsubscribe();
    wedge.begin();
    List<KeyEvent> going = List.copyOf(held);
    held.clear();
    if (going.isEmpty()) {
      return;
    }
    AtomicBoolean dialog = new AtomicBoolean();
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            dialog.compareAndSet(
                false, change.getAddedSubList().stream().anyMatch(Stage.class::isInstance));
          }
        };
    Window.getWindows().addListener(opened);
    try {
      for (KeyEvent key : going) {
        if (!dialog.get()) {
          pass(key);
        }
      }
    } finally {
      Window.getWindows().removeListener(opened);
    }
  }

  private void pass(KeyEvent key) {
    Optional<EventTarget> to = goal(key);
    if (to.isPresent()) {
      passing = true;
      try {
        Event.fireEvent(to.get(), key.copyFor(key.getSource(), to.get()));
      } finally {
        passing = false;
      }
    }
  }

  private void forget() {
    wait.unsubscribe();
    wedge.begin();
    held.clear();
  }

  /** Where the cursor is by now: a key that was let go before can have moved it. */
  private static Optional<EventTarget> goal(KeyEvent key) {
    Optional<Scene> scene = scene(key);
    return focus(key).<EventTarget>map(node -> node).or(() -> scene);
  }

  private static Optional<Node> focus(KeyEvent key) {
    return scene(key).map(Scene::getFocusOwner);
  }

  private static Optional<Scene> scene(KeyEvent key) {
    if (key.getTarget() instanceof Node node) {
      return Optional.ofNullable(node.getScene());
    }
    return key.getTarget() instanceof Scene whole ? Optional.of(whole) : Optional.empty();
  }

  private static boolean types(KeyEvent key) {
    boolean combined = key.isControlDown() || key.isMetaDown() || key.isAltDown();
    KeyCode code = key.getCode();
    return !combined
        && !code.isFunctionKey()
        && !code.isNavigationKey()
        && !code.isModifierKey()
        && code != KeyCode.ESCAPE
        && code != KeyCode.BACK_SPACE
        && code != KeyCode.DELETE;
  }
}
