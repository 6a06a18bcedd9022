package app.tarkka.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

/** Input anywhere in the program, dialogs and menus included. */
public final class EveryWindow {
  private EveryWindow() {}

  /** Tells {@code touched} of each event before anything else sees it. */
  public static Subscription input(Consumer<InputEvent> touched) {
    EventHandler<InputEvent> filter = touched::accept;
    ListChangeListener<Window> opened =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(w -> w.addEventFilter(InputEvent.ANY, filter));
            change.getRemoved().forEach(w -> w.removeEventFilter(InputEvent.ANY, filter));
          }
        };
    List.copyOf(Window.getWindows())
        .forEach(window -> window.addEventFilter(InputEvent.ANY, filter));
    Window.getWindows().addListener(opened);
    return () -> {
      Window.getWindows().removeListener(opened);
      List.copyOf(Window.getWindows())
          .forEach(window -> window.removeEventFilter(InputEvent.ANY, filter));
    };
  }
}
