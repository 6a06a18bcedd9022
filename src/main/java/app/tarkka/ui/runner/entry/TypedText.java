package app.tarkka.ui.runner.entry;

import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import java.util.HashMap;
import java.util.Map;

/**
 * What was typed into runs and not recorded yet, kept while the window is open: looking at another
 * screen, or a lock, loses nothing. Each person finds their own, so that nobody records another's
 * value, and no checker reads what the doer was about to enter.
 */
public final class TypedText {
  private final Map<RunId, Map<PersonId, Typed>> typed = new HashMap<>();

  public Typed of(RunId run, PersonId person) {
    return typed
        .computeIfAbsent(run, _ -> new HashMap<>())
        .computeIfAbsent(person, _ -> new Typed());
  }

  /** The run has ended. */
  public void forget(RunId run) {
    typed.remove(run);
  }
}
