package app.tarkka.run;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.RunRules.Circumstances;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be the second person: somebody who had no hand in what they check, known before the run
 * began, whose PIN does not come from a contributor (domain.md rule 11). No exception for owners.
 * The store's constraints say the same.
 */
final class SecondPerson {
  private SecondPerson() {}

  static Optional<Refusal> refusal(Run run, RunEntry entry, Circumstances now) {
    return refusal(run, entry, now.by().person(), now.pinIssuers(), now.linked());
  }

  static Optional<Refusal> refusal(
      Run run, RunEntry entry, Person second, Set<PersonId> pinIssuers, LinkedRuns linked) {
    return refusal(run, entry.by().person(), entry.key().attempt(), second, pinIssuers, linked);
  }

  /**
   * The same before there is an entry.
   *
   * @param doer whose entries they will be
   */
  static Optional<Refusal> refusal(
      Run run,
      PersonId doer,
      int attempt,
      Person second,
      Set<PersonId> pinIssuers,
      LinkedRuns linked) {
    PersonId person = second.id();
    if (doer.equals(person)) {
      return refuse(Refusal.Reason.SAME_PERSON);
    }
    if (run.contributors(attempt).contains(person)) {
      return refuse(Refusal.Reason.CONTRIBUTED);
    }
    return stranger(run, second, pinIssuers, linked);
  }

  /** Whoever made an entry, in whichever attempt, releases nothing of the run; a checker may. */
  static Optional<Refusal> refusalToRelease(
      Run run, Person second, Set<PersonId> pinIssuers, LinkedRuns linked) {
    boolean own =
        run.entries().values().stream().anyMatch(e -> e.by().person().equals(second.id()));
    return own || run.saidDone(second.id())
        ? refuse(Refusal.Reason.CONTRIBUTED_RELEASE)
        : stranger(run, second, pinIssuers, linked);
  }

  /**
   * Whoever says that a fault was only typed wrongly vouches for the entry's makers, and is as far
   * from them as a checker is; other entries of the run may be theirs, and authors may, too.
   */
  static Optional<Refusal> refusalToConfirm(Run run, Set<PersonId> makers, Circumstances now) {
    return makers.contains(now.person())
        ? refuse(Refusal.Reason.OWN_CORRECTION)
        : unknown(run, now.by().person(), now.pinIssuers(), now.linked());
  }

  private static Optional<Refusal> stranger(
      Run run, Person second, Set<PersonId> pinIssuers, LinkedRuns linked) {
    return unknown(run, second, pinIssuers, linked)
        .or(
            () ->
                second.may(Role.CHECKER)
                    ? Optional.empty()
                    : Optional.of(Refusal.of(Refusal.Reason.ROLE_NEEDED, Role.CHECKER.token())));
  }

  /** Somebody whom the run or its makers brought in. */
  private static Optional<Refusal> unknown(
      Run run, Person second, Set<PersonId> pinIssuers, LinkedRuns linked) {
    Optional<Refusal> verifying = linked.refusal(second.id());
    if (verifying.isPresent()) {
      return verifying;
    }
    if (second.added().isAfter(run.started().at())) {
      return refuse(Refusal.Reason.ADDED_DURING_RUN);
    }
    return pinFromContributor(run, pinIssuers)
        ? refuse(Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR)
        : Optional.empty();
  }

  /** Changing such a PIN afterwards does not help: who set it has known it. */
  private static boolean pinFromContributor(Run run, Set<PersonId> issuers) {
    return run.entries().values().stream().anyMatch(entry -> issuers.contains(entry.by().person()));
  }

  private static Optional<Refusal> refuse(Refusal.Reason reason) {
    return Optional.of(Refusal.of(reason));
  }
}
