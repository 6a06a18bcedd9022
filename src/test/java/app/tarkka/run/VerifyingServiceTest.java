package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checklist and the procedure that it verifies, taken through the rules on a real library. */
class VerifyingServiceTest {
  @TempDir Path folder;
  private TestLibrary shop;
  private DocumentId procedure;
  private DocumentId checklist;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    procedure = shop.effective(TestContents.simple("SOP-001", "Ham sandwich")).document();
    checklist = shop.effective(TestContents.finalCheck()).document();
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void asksForTheProcedureBeforeTheChecklist() {
    Refusal refused = refused(shop.runService().start(checklist, "Order 1", shop.signIn("ben")));

    assertEquals("verified-run-missing", refused.reason().token());
    assertEquals(List.of("SOP-001"), refused.details());
    Run done = started(procedure, "Order 1", "cho");
    assertEquals(done.id(), started(checklist, "order 1", "ben").start().verifies());
  }

  @Test
  void refusesTheChecklistToWhoeverDidAnyRunOfTheSubject() {
    answered(started(procedure, "Order 1", "cho"), "only", "cho");
    answered(started(procedure, "order 1", "ana"), "only", "ana");

    assertEquals(
        "contributed-to-verified",
        token(shop.runService().start(checklist, "Order 1", shop.signIn("cho"))));
    Run check = started(checklist, "Order 1", "ben");
    assertEquals("contributed-to-verified", token(answer(check, "wrapped", shop.signIn("ana"))));
  }

  @Test
  void refusesTheProcedureToWhoeverWorkedOnTheChecklist() {
    Run run = started(procedure, "Order 1", "cho");
    answered(started(checklist, "Order 1", "ana"), "wrapped", "ana");

    assertEquals("verifies-it", token(answer(run, "only", shop.signIn("ana"))));
    answered(run, "only", "cho");
  }

  @Test
  void refusesAPersonMadeUpDuringTheProcedure() {
    answered(started(procedure, "Order 1", "ana"), "only", "ana");
    shop.clock().advance(java.time.Duration.ofMinutes(1));
    shop.add("eve", "391746", Set.of(Role.CHECKER), shop.by(shop.sign("ana", Meaning.DECIDED)));
    Run check = started(checklist, "Order 1", "ben");

    assertEquals("added-during-run", token(answer(check, "wrapped", shop.signIn("eve"))));
  }

  @Test
  void keepsSamplePeopleToTheSample() {
    shop.add(
        "sample-ben",
        "618402",
        Set.of(Role.AUTHOR, Role.WORKER, Role.CHECKER),
        shop.by(shop.sign("ana", Meaning.DECIDED)));
    assertEquals(
        "sample-person",
        token(shop.runService().start(procedure, "Order 1", shop.signIn("sample-ben"))));
    Run run = started(procedure, "Order 1", "cho");
    assertEquals("sample-person", token(answer(run, "only", shop.signIn("sample-ben"))));

    Run own = started(sampleDocument(), "Order 1", "sample-ben");
    assertTrue(own.id().value().startsWith("sample-"));
    answered(own, "only", "sample-ben");
    Run real = started(sampleDocument(), "Order 2", "cho");
    assertFalse(real.id().value().startsWith("sample-"));
    assertEquals("sample-person", token(answer(real, "only", shop.signIn("sample-ben"))));
  }

  private DocumentId sampleDocument() {
    DocumentId id = new DocumentId("sample-SOP-7");
    if (shop.documents().find(id).isEmpty()) {
      Content content = TestContents.simple("SOP-7", "Try it");
      shop.documents()
          .create(id, content, "", shop.signIn("dia").person().id(), shop.clock().instant());
      shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
      shop.documentControl().approve(id, shop.sign("ana", Meaning.APPROVED));
    }
    return id;
  }

  private Run started(DocumentId document, String subject, String who) {
    RunOutcome outcome = shop.runService().start(document, subject, shop.signIn(who));
    return assertInstanceOf(RunOutcome.Done.class, outcome, outcome::toString).run();
  }

  private void answered(Run run, String step, String who) {
    RunOutcome outcome = answer(run, step, shop.signIn(who));
    assertInstanceOf(RunOutcome.Done.class, outcome, outcome::toString);
  }

  private RunOutcome answer(Run run, String step, Authentication by) {
    return shop.runService()
        .perform(
            run.id(),
            new RunCommand.Answer(
                Place.of(new StepId(step)), new Result.Acknowledged(), RunCommand.Care.AS_TYPED),
            by);
  }

  private static String token(RunOutcome outcome) {
    return refused(outcome).reason().token();
  }

  private static Refusal refused(RunOutcome outcome) {
    return assertInstanceOf(RunOutcome.Refused.class, outcome, outcome::toString).refusal();
  }
}
