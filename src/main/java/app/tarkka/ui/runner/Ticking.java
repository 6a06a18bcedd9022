package app.tarkka.ui.runner;

/** What on the screen follows the clock. */
interface Ticking {
  /** Shows what holds now; called every second, and moves no focus. */
  void tick();
}
