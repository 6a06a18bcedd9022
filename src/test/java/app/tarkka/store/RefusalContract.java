package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person is told when the rules or the store refuse: a reason that has words everywhere. */
abstract class RefusalContract extends PortContract {

  @Test
  void aPinThatAContributorSetIsRefusedAfterItWasChanged() {
    TestRun run = sandwich();
    EntryKey close = run.enter("ana", "close");
    run.hand("ana", close);
    pin(new PersonEvent.CredentialIssued(TestLibrary.id("ben"), "from-ana", true), "ana");
    pin(new PersonEvent.CredentialChanged(TestLibrary.id("ben"), "own"), "ben");

    assertEquals(Set.of(new PersonId("ana")), shop.runs().pinIssuers(id("ben"), run.id()));
    assertEquals(
        Optional.of(Refusal.of(Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR)),
        shop.runService()
            .refusalToCheck(run.id(), close, shop.people().find(id("ben")).orElseThrow()));
    refused(
        Refusal.Reason.CREDENTIAL_FROM_CONTRIBUTOR,
        run,
        new RunCommand.Check(List.of(new CheckAnswer.Accept(close))),
        shop.sign("ben", Meaning.CHECKED));
    refused("credential-from-contributor", () -> run.check("ben", "ana", close));
  }

  @Test
  void aPinSetBeforeTheRunIsNobodysBusiness() {
    pin(new PersonEvent.CredentialIssued(TestLibrary.id("ben"), "from-ana", true), "ana");
    pin(new PersonEvent.CredentialChanged(TestLibrary.id("ben"), "own"), "ben");
    TestRun run = sandwich();
    EntryKey close = run.enter("ana", "close");

    assertEquals(Set.of(), shop.runs().pinIssuers(id("ben"), run.id()));
    run.check("ben", "ana", close);
  }

  @Test
  void whatOnlyTheStoreRefusesComesAsAReasonToo() {
    TestRun run = sandwich();
    Authentication before = shop.signIn("cho");
    shop.people()
        .record(
            List.of(new PersonEvent.PersonDeactivated(id("cho"))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));

    refused(
        Refusal.Reason.NOT_ACTIVE,
        run,
        new RunCommand.Answer(
            Place.of(new StepId("wash")), new Result.Acknowledged(), RunCommand.Care.AS_TYPED),
        before);
  }

  @Test
  void aWordWithoutAReasonIsNamed() {
    assertEquals(Refusal.of(Refusal.Reason.STORE_REFUSED, "sequence"), Refusal.byStore("sequence"));
    assertEquals(Refusal.of(Refusal.Reason.RUN_ON_HOLD), Refusal.byStore("on-hold"));
  }

  private void refused(Refusal.Reason reason, TestRun run, RunCommand command, Authentication by) {
    RunOutcome outcome = shop.runService().perform(run.id(), command, by);
    assertEquals(reason, assertInstanceOf(RunOutcome.Refused.class, outcome).refusal().reason());
  }

  private void pin(PersonEvent event, String by) {
    shop.people()
        .record(
            List.of(event),
            shop.hashing().hash(TestLibrary.pin("ben")),
            Attribution.without(id(by), "program", shop.clock().instant(), shop.seat()));
  }

  private static PersonId id(String name) {
    return TestLibrary.id(name);
  }

  private TestRun sandwich() {
    return TestRun.start(shop, shop.effective(TestContents.sandwich()), "Order 1", "cho");
  }
}
