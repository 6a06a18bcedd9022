package app.tarkka.run;

import app.tarkka.person.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the events about corrective actions make of a nonconformance. */
final class ActionFold {
  private ActionFold() {}

  static Nonconformance assigned(Nonconformance n, RunEvent.ActionAssigned e, Attribution by) {
    List<CorrectiveAction> actions = new ArrayList<>(n.actions());
    actions.add(new CorrectiveAction(e.action(), e.assignment(), by, null, ""));
    return n.with(actions);
  }

  /** Empty when it has no such action that is open. */
  static Optional<Nonconformance> closed(
      Nonconformance n, RunEvent.ActionClosed e, Attribution by) {
    if (n.actions().stream().noneMatch(a -> a.id().equals(e.action()) && a.open())) {
      return Optional.empty();
    }
    return Optional.of(
        n.with(
            n.actions().stream()
                .map(a -> a.id().equals(e.action()) ? a.closedBy(by, e.note()) : a)
                .toList()));
  }
}
