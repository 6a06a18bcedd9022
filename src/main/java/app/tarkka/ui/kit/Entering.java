package app.tarkka.ui.kit;

/**
 * A view that says where the work begins. Whoever shows it calls this once it is in the scene: a
 * focus asked for earlier goes nowhere, and one asked for later can overtake a key.
 */
public interface Entering {
  /** Puts the focus where the person begins. */
  void enter();
}
