package app.tarkka.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a section, with at most two further levels of sub-steps. A parent that asks for an
 * answer follows its sub-steps when it is run.
 *
 * @param number as the author wrote it, empty to be counted ({@link Numbering})
 * @param text what to do, in Markdown's inline marks
 * @param key a killer item: never skipped, batch-ticked or marked not applicable
 * @param required whether the run can end without it
 * @param specification only beside a number, null when nothing is asked of it
 * @param how the code of the document that says how it is done, empty when none does
 * @param escalation what may be decided alone here, and whom to call; empty as its document says
 * @param condition under which it and its sub-steps are asked, null for always
 */
public record Step(
    StepId id,
    String number,
    String text,
    boolean key,
    Answer answer,
    @Nullable Specification specification,
    List<Notice> notices,
    List<Timer> timers,
    List<Media> media,
    SignOff signOff,
    boolean required,
    HoldPoint hold,
    String how,
    Escalation escalation,
    List<Step> steps,
    @Nullable Condition condition) {

  public Step {
    notices = List.copyOf(notices);
    timers = List.copyOf(timers);
    media = List.copyOf(media);
    steps = List.copyOf(steps);
  }

  /** A step with the defaults of domain.md: acknowledge, required, performed, no check, not key. */
  public static Step of(StepId id, String text) {
    return new StepBuilder(id, text).build();
  }

  /** A copy to change. */
  public StepBuilder toBuilder() {
    return new StepBuilder(this);
  }
}
