package app.tarkka.run;

import app.tarkka.person.PersonId;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Handing a run to another worker, with the signatures of both (domain.md §2.16). Until the taker
 * signs the run is the giver's; whoever goes on with it meanwhile takes the offer back.
 */
final class HandOver {
  private HandOver() {}

  static Decision give(Run run, RunCommand.HandOver over, Circumstances now) {
    if (!run.doer().equals(now.person())) {
      return Decision.refuse(Refusal.Reason.NOT_THEIR_ENTRY);
    }
    if (over.to().equals(now.person()) || !now.crew().active().contains(over.to())) {
      return Decision.refuse(Refusal.Reason.NOT_ACTIVE);
    }
    return Decision.accept(new RunEvent.HandedOver(over.to()));
  }

  static Decision take(Run run, Circumstances now) {
    if (!run.handedTo().equals(Optional.of(now.person()))) {
      return Decision.refuse(Refusal.Reason.NOT_HANDED_TO_THEM);
    }
    return EntryRules.role(now)
        .map(Decision::refuse)
        .orElseGet(() -> Decision.accept(new RunEvent.TakenOver()));
  }

  static Optional<PersonId> pending(List<Recorded> history) {
    @Nullable PersonId taker = null;
    for (Recorded recorded : history) {
      switch (recorded.event()) {
        case RunEvent.HandedOver e -> taker = e.to();
        case RunEvent.TakenOver _, RunEvent.EntryRecorded _, RunEvent.EntryCorrected _ ->
            taker = null;
        default -> {}
      }
    }
    return Optional.ofNullable(taker);
  }
}
