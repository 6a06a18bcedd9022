package app.tarkka.ui.rehearsal;

import app.tarkka.run.RunSummary;
import java.util.Optional;

/** The library of one rehearsal. Everything here takes time: call it in the background. */
public interface RehearsalRoom {

  /** Makes the library anew and starts a run in it; what was there before is thrown away. */
  Outcome begin() throws Exception;

  /** Where the run stands; empty while there is none. */
  Optional<RunSummary> run();

  /** Throws the library away; nothing happens when there is none. */
  void end() throws Exception;

  /** What came of beginning. */
  sealed interface Outcome {
    /**
     * @param run its id, for the runner's places
     */
    record Begun(String run) implements Outcome {}

    /**
     * @param why for the person, in whole sentences
     */
    record Refused(String why) implements Outcome {}
  }
}
