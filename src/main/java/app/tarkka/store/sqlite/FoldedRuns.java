package app.tarkka.store.sqlite;

import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The runs that were used last, each good only as long as it ends at the run's newest row. */
final class FoldedRuns {
  private static final int MOST = 64;

  private final Map<RunId, Run> runs =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunId, Run> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Run> at(RunId id, long lastSequence) {
    return Optional.ofNullable(runs.get(id)).filter(run -> run.lastSequence() == lastSequence);
  }

  synchronized void keep(Run run) {
    runs.put(run.id(), run);
  }
}
