package app.tarkka.ui.runner.entry;

import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import java.util.HashMap;
import java.util.Map;

/**
 * What was typed into runs and not recorded yet: looking at another screen, a lock, or the end of
 * the program loses none of its words and numbers. Each person finds their own, so that nobody
 * records another's value, and no checker reads what the doer was about to enter.
 */
public final class TypedText {
  private final Map<RunId, Map<PersonId, Typed>> typed = new HashMap<>();
  private final TypedKeeper keeper;

  /** Kept while the window is open. */
  public TypedText() {
    this(TypedKeeper.NONE);
  }

  public TypedText(TypedKeeper keeper) {
    this.keeper = keeper;
  }

  public Typed of(RunId run, PersonId person) {
    return typed
        .computeIfAbsent(run, _ -> new HashMap<>())
        .computeIfAbsent(person, _ -> new Typed(keeper, key(run) + person.value() + "/"));
  }

  /** The run has ended. */
  public void forget(RunId run) {
    typed.remove(run);
    keeper.forget(key(run));
  }

  private static String key(RunId run) {
    return run.value() + "/";
  }
}
