package app.tarkka.ui.runner.check;

import app.tarkka.ui.kit.signing.Session;
import org.jspecify.annotations.Nullable;

/**
 * Whoever came to check goes away, and a blind check still waits: what the doer may see, who is
 * signed in here, is not for them. Whoever goes on shows who they are.
 */
final class LeftBehindCheck {
  private LeftBehindCheck() {}

  static void at(CheckStage stage, CheckDesk.@Nullable Waiting waiting, Session session) {
    boolean waits =
        switch (stage) {
          case CheckStage.Committed(_, CheckResults results) ->
              switch (results.verdict()) {
                case AGREED, ACCEPTED, WAITS -> results.missing() > 0;
                // Both results lie open, and somebody decides.
                case DIFFER, HELD, STILL_HELD -> false;
              };
          default -> true;
        };
    if (waits
        && waiting != null
        && session.person().filter(waiting::mayNotCheckBlind).isPresent()) {
      session.lock();
    }
  }
}
