package app.tarkka.ui.tabs;

import app.tarkka.run.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The runs that were opened at this seat. They outlive the window, which is made anew for another
 * language or a kiosk.
 */
public final class OpenedRuns {
  /** More than these find no room beside one another; the longest unused one gives way. */
  static final int MOST = 6;

  private final List<RunId> used = new ArrayList<>();
  private List<RunId> order = List.of();

  /** The last one that was used is the last. */
  List<RunId> all() {
    return List.copyOf(used);
  }

  /** As they stood beside one another, so that they keep their places. */
  List<RunId> order() {
    return order;
  }

  void stand(List<RunId> newOrder) {
    order = List.copyOf(newOrder);
  }

  void use(Optional<RunId> run) {
    run.ifPresent(
        one -> {
          used.remove(one);
          used.add(one);
          if (used.size() > MOST) {
            used.removeFirst();
          }
        });
  }

  void forget(Predicate<RunId> which) {
    used.removeIf(which);
  }
}
