package app.tarkka.run;

import app.tarkka.document.DocumentId;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which runs a list shows, newest start first. Whatever it asks is answered from what everybody may
 * know: a filter tells nothing that a blind check withholds.
 *
 * @param states any of these; empty for all
 * @param text words, each of which is in the subject or begins a word of code or title or of what
 *     was written about the run ({@link RunWords}), in any case and with or without accents; empty
 *     for all
 * @param from started at this instant or later; null for any
 * @param until started before this instant; null for any
 * @param person who started it, made an entry in it or checked it; null for anybody
 * @param marks only runs with every one of these
 * @param document null for any
 * @param subject exactly this one, however it is spelt; empty for any
 * @param step number of a step, or words of its text; empty for any
 * @param stepMark what came of that step, or of any when none is named; null for any answer
 * @param skip leaves out so many of the first: for the next page of a list
 * @param limit at most so many
 */
public record RunFilter(
    Set<RunState> states,
    String text,
    @Nullable Instant from,
    @Nullable Instant until,
    @Nullable PersonId person,
    Set<Mark> marks,
    @Nullable DocumentId document,
    String subject,
    String step,
    @Nullable StepMark stepMark,
    int skip,
    int limit) {

  /** What a run may have had, whatever became of it since. */
  public enum Mark {
    /** It was on hold at least once. */
    HELD,
    /** An entry of it was corrected. */
    CORRECTED,
    /** A nonconformance of it is not closed. */
    UNCLOSED,
    /** It is completed, and may not leave before a second person releases it. */
    TO_RELEASE,
    /** Completed in its first attempt, and never on hold but for what was only typed wrongly. */
    FIRST_TIME,
    /** Something in it was done again in a later attempt. */
    REWORKED,
    /** The work is over, and a second person's check is missing. */
    UNCHECKED
  }

  public RunFilter {
    states = Set.copyOf(states);
    marks = Set.copyOf(marks);
  }

  public RunFilter(Set<RunState> states, String text, int limit) {
    this(states, text, null, null, null, Set.of(), null, "", "", null, 0, limit);
  }

  public static RunFilter open(int limit) {
    return new RunFilter(
        Set.of(RunState.OPEN, RunState.PAUSED, RunState.ON_HOLD, RunState.AWAITING_CHECK),
        "",
        limit);
  }

  public static RunFilter all(int limit) {
    return new RunFilter(Set.of(), "", limit);
  }

  public RunFilter between(@Nullable Instant newFrom, @Nullable Instant newUntil) {
    return new RunFilter(
        states, text, newFrom, newUntil, person, marks, document, subject, step, stepMark, skip,
        limit);
  }

  public RunFilter by(@Nullable PersonId newPerson) {
    return new RunFilter(
        states, text, from, until, newPerson, marks, document, subject, step, stepMark, skip,
        limit);
  }

  public RunFilter with(Set<Mark> newMarks) {
    return new RunFilter(
        states, text, from, until, person, newMarks, document, subject, step, stepMark, skip,
        limit);
  }

  public RunFilter in(@Nullable DocumentId newDocument) {
    return new RunFilter(
        states,
        text,
        from,
        until,
        person,
        marks,
        newDocument,
        subject,
        step,
        stepMark,
        skip,
        limit);
  }

  /** Only runs of this order, lot, batch or serial number, however it is spelt. */
  public RunFilter of(String newSubject) {
    return new RunFilter(
        states,
        text,
        from,
        until,
        person,
        marks,
        document,
        newSubject,
        step,
        stepMark,
        skip,
        limit);
  }

  public RunFilter at(String newStep, @Nullable StepMark newMark) {
    return new RunFilter(
        states, text, from, until, person, marks, document, subject, newStep, newMark, skip, limit);
  }

  public RunFilter skipping(int newSkip) {
    return new RunFilter(
        states, text, from, until, person, marks, document, subject, step, stepMark, newSkip,
        limit);
  }
}
