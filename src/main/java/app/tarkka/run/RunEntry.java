package app.tarkka.run;

import app.tarkka.person.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a run and what became of it.
 *
 * @param content hash of what was in front of the person and what they answered
 * @param withdrawn taken back within ten seconds, or because both measure again
 * @param replacedBy the later entry that corrects it, null when none
 * @param reason of the correction that made this entry, empty otherwise
 * @param handed whether its doer signed it for checking
 */
public record RunEntry(
    EntryKey key,
    Result result,
    Judgement judgement,
    String content,
    Attribution by,
    long sequence,
    boolean withdrawn,
    @Nullable EntryKey replacedBy,
    String reason,
    boolean handed) {

  /** Whether it stands: neither withdrawn nor replaced. */
  public boolean stands() {
    return !withdrawn && replacedBy == null;
  }

  RunEntry asWithdrawn() {
    return new RunEntry(
        key, result, judgement, content, by, sequence, true, replacedBy, reason, handed);
  }

  RunEntry replaced(EntryKey later) {
    return new RunEntry(
        key, result, judgement, content, by, sequence, withdrawn, later, reason, handed);
  }

  RunEntry asHanded() {
    return new RunEntry(
        key, result, judgement, content, by, sequence, withdrawn, replacedBy, reason, true);
  }
}
