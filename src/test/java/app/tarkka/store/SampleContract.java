package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.DocumentEvent;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.run.EntryKey;
import app.tarkka.run.RunEvent;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestRun;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sample's people, whose PINs are published, sign nothing of a shop that has its own. */
abstract class SampleContract extends PortContract {
  private static final String BEN = "sample-ben";
  private static final String DITA = "sample-dita";

  @BeforeEach
  void sampleMoves() {
    Attribution owner = shop.by(shop.sign("ana", Meaning.DECIDED));
    shop.add(BEN, "618402", Set.of(Role.AUTHOR, Role.WORKER, Role.CHECKER), owner);
    shop.add(DITA, "450283", Set.of(Role.AUTHOR, Role.WORKER), owner);
  }

  @Test
  void refusesSamplePeopleOnTheShopsOwnRuns() {
    Revision own = shop.effective(TestContents.sandwich());
    TestRun run = TestRun.start(shop, own, "Order 1", "cho");
    EntryKey close = run.enter("cho", "close");

    refused("sample-person", () -> TestRun.start(shop, own, "Order 2", BEN));
    refused("sample-person", () -> run.enter(BEN, "wash"));
    refused("sample-person", () -> run.check(BEN, "cho", close));
    refused("sample-person", () -> run.append(shop.signIn(BEN), new RunEvent.Paused()));
    refused("sample-person", () -> run.complete(BEN));
    run.check("ben", "cho", close);
  }

  @Test
  void refusesSamplePeopleOnTheShopsOwnDocuments() {
    Revision draft = shop.draft(TestContents.simple("SOP-9", "Own"));
    refusedDocument(
        () -> shop.documents().record(List.of(submission(draft)), signed(BEN, Meaning.AUTHORED)));
    DocumentControl control = shop.documentControl();
    assertEquals(
        Optional.empty(),
        control.submit(draft.document(), "", true, shop.sign("dia", Meaning.AUTHORED)));

    refusedDocument(
        () ->
            shop.documents()
                .record(
                    List.of(
                        new DocumentEvent.Approved(
                            draft.document(), draft.number(), draft.hash(), false)),
                    signed(BEN, Meaning.APPROVED)));
    assertEquals(
        "sample-person",
        control.approve(draft.document(), shop.sign(BEN, Meaning.APPROVED)).orElseThrow().token());
    assertEquals(
        "sample-person",
        control.requestChanges(draft.document(), "No", shop.signIn(BEN)).orElseThrow().token());
  }

  @Test
  void letsSamplePeopleWorkOnTheSample() {
    Content content = TestContents.sandwich();
    DocumentId id = new DocumentId("sample-SOP-001");
    shop.documents()
        .create(id, content, "", shop.signIn(DITA).person().id(), shop.clock().instant());
    DocumentControl control = shop.documentControl();
    assertEquals(Optional.empty(), control.submit(id, "", true, shop.sign(DITA, Meaning.AUTHORED)));
    assertEquals(Optional.empty(), control.approve(id, shop.sign(BEN, Meaning.APPROVED)));
  }

  private static DocumentEvent submission(Revision draft) {
    return new DocumentEvent.DraftSubmitted(
        draft.document(),
        draft.number(),
        draft.hash(),
        draft.content().code(),
        draft.content().title(),
        "",
        true,
        draft.authors());
  }

  private Attribution signed(String who, Meaning meaning) {
    return shop.by(shop.sign(who, meaning));
  }

  private static void refusedDocument(org.junit.jupiter.api.function.Executable act) {
    assertEquals(
        "sample-person",
        assertInstanceOf(RefusedByConstraint.class, assertThrows(RefusedByConstraint.class, act))
            .token());
  }
}
