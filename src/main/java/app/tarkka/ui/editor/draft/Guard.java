package app.tarkka.ui.editor.draft;

/** Tells a change by the person from a change that shows the model. */
public final class Guard {
  private boolean showing;

  /** Shows the model; {@link #byPerson} does nothing meanwhile. */
  public void show(Runnable update) {
    showing = true;
    try {
      update.run();
    } finally {
      showing = false;
    }
  }

  public void byPerson(Runnable change) {
    if (!showing) {
      change.run();
    }
  }
}
