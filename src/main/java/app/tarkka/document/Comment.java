package app.tarkka.document;

import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a revision while it was reviewed, with all that was said to it. It
 * belongs to the wording that it speaks of and follows its step by the step's id into the author's
 * next draft. It is no part of the document: no print and no export has it.
 *
 * @param revision that it was written on, and {@code hash} its wording then
 * @param step null when it is about the whole document
 * @param thread the first is the comment itself
 */
public record Comment(
    String id,
    DocumentId document,
    int revision,
    ContentHash hash,
    @Nullable StepId step,
    List<Said> thread) {

  public Comment {
    thread = List.copyOf(thread);
  }

  /** What somebody did with a comment. */
  public enum Act {
    WRITTEN("written"),
    ANSWERED("answered"),
    RESOLVED("resolved"),
    REOPENED("reopened");

    private final String token;

    Act(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /**
   * @param text empty of what resolves it or opens it again, and of what was erased
   */
  public record Said(Act act, PersonId by, Instant at, String text) {}

  public PersonId writer() {
    return thread.getFirst().by();
  }

  /** Whether it was resolved and not opened again since. */
  public boolean resolved() {
    return thread.reversed().stream()
        .map(Said::act)
        .filter(act -> act == Act.RESOLVED || act == Act.REOPENED)
        .findFirst()
        .filter(act -> act == Act.RESOLVED)
        .isPresent();
  }

  /** Whether it is shown beside that revision: its own, and what earlier ones left unresolved. */
  public boolean concerns(int number) {
    return revision == number || (revision < number && !resolved());
  }
}
