package app.tarkka.ui.runner.start;

import app.tarkka.ui.kit.SubjectRuns;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a subject before a run of it starts.
 *
 * @param others runs of it, of whichever document, newest first
 * @param verified what is verified: empty when the document verifies nothing
 */
public record SubjectFacts(List<SubjectRuns.Other> others, Optional<Verified> verified) {
  /** Nothing typed yet. */
  public static final SubjectFacts NOTHING = new SubjectFacts(List.of(), Optional.empty());

  public SubjectFacts {
    others = List.copyOf(others);
  }

  /**
   * @param code of the procedure that is verified
   * @param found whether there is a run of it for this subject
   * @param excluded names of those who worked on it, and so cannot verify it
   */
  public record Verified(String code, boolean found, List<String> excluded) {
    public Verified {
      excluded = List.copyOf(excluded);
    }
  }
}
