package app.tarkka.ui.runner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a checker is offered on the bar, the main action last. */
final class CheckOffered {
  private CheckOffered() {}

  /** The same at a seat that shows no records. */
  static List<CheckAction> withoutRecords(CheckStage stage, Optional<CheckPage> page) {
    List<CheckAction> actions = at(stage, page);
    actions.remove(CheckAction.OPEN_RECORD);
    return actions;
  }

  static List<CheckAction> at(CheckStage stage, Optional<CheckPage> page) {
    List<CheckAction> actions = new ArrayList<>();
    switch (stage) {
      case CheckStage.Loading _ -> {}
      case CheckStage.Nothing _ -> actions.add(CheckAction.DONE);
      case CheckStage.Blocked _ -> actions.add(CheckAction.TO_RUN);
      case CheckStage.Choose _ -> {
        actions.add(CheckAction.TO_RUN);
        actions.add(CheckAction.BEGIN);
      }
      case CheckStage.Sitting _ -> {
        actions.add(CheckAction.BACK);
        actions.add(CheckAction.NOT_NOW);
        actions.add(CheckAction.CANNOT);
        if (page.orElse(null) instanceof CheckPage.Inspect) {
          actions.add(CheckAction.REJECT);
          actions.add(CheckAction.ACCEPT);
        } else {
          actions.add(CheckAction.COMMIT);
        }
      }
      case CheckStage.Review _ -> {
        actions.add(CheckAction.BACK);
        actions.add(CheckAction.SIGN);
      }
      case CheckStage.Committed(_, CheckResults results) -> {
        switch (results.verdict()) {
          case AGREED, ACCEPTED, WAITS -> {
            actions.add(results.complete() ? CheckAction.OPEN_RECORD : CheckAction.TO_RUN);
            // Whoever stands there goes on with it.
            actions.add(results.goesOn() ? 0 : 1, CheckAction.DONE);
          }
          case DIFFER -> {
            actions.add(CheckAction.DECIDE);
            actions.add(CheckAction.THIRD_PERSON);
          }
          case HELD, STILL_HELD -> {
            actions.add(CheckAction.TO_RUN);
            actions.add(CheckAction.DECIDE);
          }
        }
      }
    }
    return actions;
  }
}
