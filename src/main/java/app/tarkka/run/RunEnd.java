package app.tarkka.run;

import app.tarkka.person.Attribution;
import org.jspecify.annotations.Nullable;

/** Which event ended a run: its history goes on, with what is closed or assigned later. */
final class RunEnd {
  private RunEnd() {}

  /** The newest that ended it; null while it is open. */
  static @Nullable Attribution of(Run run) {
    if (!run.state().ended()) {
      return null;
    }
    for (Recorded recorded : run.history().reversed()) {
      if (ends(recorded.event())) {
        return recorded.by();
      }
    }
    throw new IllegalStateException(run.id() + " is " + run.state() + " though nothing ended it");
  }

  private static boolean ends(RunEvent event) {
    return event instanceof RunEvent.Completed
        || event instanceof RunEvent.Released
        || event instanceof RunEvent.Abandoned;
  }
}
