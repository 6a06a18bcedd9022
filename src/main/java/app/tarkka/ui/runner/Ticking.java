package app.tarkka.ui.runner;

import java.util.stream.Stream;
import javafx.scene.Node;

/** What on the screen follows the clock. */
interface Ticking {
  /** Shows what holds now; called every second, and moves no focus. */
  void tick();

  /** Ticks everything below a node that follows the clock. */
  static void below(Node node) {
    // One selector each: a list of selectors finds nothing.
    Stream.of(".button", ".timer-box")
        .flatMap(style -> node.lookupAll(style).stream())
        .filter(Ticking.class::isInstance)
        .map(Ticking.class::cast)
        .forEach(Ticking::tick);
  }
}
