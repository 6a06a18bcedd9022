package app.tarkka.ui.editor;

/** Tells a change by the person from a change that shows the model. */
final class Guard {
  private boolean showing;

  /** Shows the model; {@link #byPerson} does nothing meanwhile. */
  void show(Runnable update) {
    showing = true;
    try {
      update.run();
    } finally {
      showing = false;
    }
  }

  void byPerson(Runnable change) {
    if (!showing) {
      change.run();
    }
  }
}
