package app.tarkka.ui.runner.start;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a subject before a run of it starts.
 *
 * @param open other runs of it that are not ended
 * @param verified what is verified: empty when the document verifies nothing
 */
public record SubjectFacts(List<OpenRunOfSubject> open, Optional<Verified> verified) {
  /** Nothing typed yet. */
  public static final SubjectFacts NOTHING = new SubjectFacts(List.of(), Optional.empty());

  public SubjectFacts {
    open = List.copyOf(open);
  }

  /** Another run of the same subject. */
  public record OpenRunOfSubject(String run, String words) {}

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
