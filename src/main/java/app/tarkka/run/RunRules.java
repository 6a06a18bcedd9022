package app.tarkka.run;

import app.tarkka.person.Authentication;
import app.tarkka.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rules of a run (domain.md §2): accepts a command as events, or refuses it with the reason.
 */
public final class RunRules {
  private RunRules() {}

  /**
   * What a decision looks at besides the run.
   *
   * @param verifiedContributors everyone with an entry in the run that this one verifies
   * @param ids makes the ids of new nonconformances
   */
  public record Circumstances(
      Authentication by, Instant now, Set<PersonId> verifiedContributors, Supplier<String> ids) {}

  public sealed interface Decision {
    record Accepted(List<RunEvent> events) implements Decision {}

    record Refused(Refusal refusal) implements Decision {}
  }

  public static Decision decide(Run run, RunCommand command, Circumstances circumstances) {
    throw new UnsupportedOperationException("being written");
  }
}
