package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.Mode;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;

/**
 * A document that one person reads aloud and another answers, at one screen (domain.md,
 * <i>mode</i>). It is made of what every run has, so that the rules and constraints of the second
 * person hold unchanged:
 *
 * <ul>
 *   <li>Each answer is an entry of whoever answers: the person who is signed in to the run. The
 *       reader only marks what was heard, and has no entry in the run.
 *   <li>Whoever reads is the witness of every answer. Each step that must be answered and needs no
 *       check of its own pins a witnessed one at the start; so nobody reads to themselves, and no
 *       run is completed without the reader's signature over every entry that stands.
 *   <li>The witness signs at the pause at the end of a section and not before the next entry: first
 *       whoever answered signs their entries, then the reader signs all that they read and heard.
 *       Nothing of a later section is entered before both have signed.
 * </ul>
 */
public final class CallResponse {
  private CallResponse() {}

  public static boolean is(Content content) {
    return content.mode() == Mode.CALL_RESPONSE;
  }

  /** How a step of such a document is checked when the author asks for no more. */
  static SignOff policy(Content content, Step step) {
    boolean read =
        is(content)
            && !step.signOff().needsSecondPerson()
            && RunSteps.mandatory(step)
            && RunSteps.answerable(content).contains(step);
    return read ? SignOff.WITNESSED : step.signOff();
  }

  /** Whether both are signed at the same pause. */
  static boolean together(Run run, StepId one, StepId other) {
    return run.section(one) == run.section(other);
  }

  /**
   * Entries that the reader is to sign before anything else is entered; empty before the end of the
   * section.
   *
   * @param next the step that would be answered next, empty when none is left
   */
  public static List<RunEntry> due(Run run, Optional<StepId> next) {
    if (!is(run.content())) {
      return List.of();
    }
    return run.missingChecks().stream()
        .map(RequiredCheck::place)
        .filter(run::awaitsWitness)
        .filter(place -> next.filter(id -> together(run, place.step(), id)).isEmpty())
        .flatMap(place -> run.standing(place).stream())
        .toList();
  }
}
