package app.tarkka.ui.kit;

/** A view that must do something when the window shows another place: close what it listens to. */
public interface Leaving {
  void leave();

  /** Asks the person when something would be lost; false stays. */
  default boolean mayLeave() {
    return true;
  }
}
