package app.tarkka.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Today says of documents in review, and of those that come into force. */
class TodayControlTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private final TestWorkbench bench = new TestWorkbench();
  private Optional<PersonId> viewer = Optional.empty();
  private TodayModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model =
        new TodayModel(
            bench.get(),
            shop.documents(),
            shop.runs(),
            shop.people(),
            () -> viewer,
            new Signing(shop.newSignIn(), bench.get()),
            new NoSample(),
            shop.clock(),
            ZoneOffset.UTC,
            "Corner Shop");
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void draftInReviewAsksForApproval() {
    DocumentId id = shop.draft(TestContents.simple("SOP-009", "Clean the scoop")).document();
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));

    TodayItem item = page().needsYou().getFirst();

    assertEquals(new Place.Editor(id), item.place());
    assertTrue(item.detail().contains("Dia"), item.detail());
  }

  @Test
  void namesWhoIsStillAwaitedToApprove() {
    DocumentId id = shop.draft(TestContents.simple("SOP-009", "Clean the scoop")).document();
    shop.documentControl().requireApprovals(id, 2, shop.sign("ana", Meaning.DECIDED));
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));

    assertEquals(
        "Revision 1 by Dia, who cannot approve it · 0 of 2 have approved it; it waits for Ana",
        page().needsYou().getFirst().detail());
  }

  @Test
  void saysWhatComesIntoForceAndWhen() {
    DocumentId id = shop.draft(TestContents.simple("SOP-009", "Clean the scoop")).document();
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
    Instant due = shop.clock().instant().plus(Duration.ofDays(3));
    shop.documentControl().approve(id, Optional.of(due), shop.sign("ana", Meaning.APPROVED));

    TodayItem item = page().coming().getFirst();

    assertEquals("Revision 1, by itself: 5 Mar 2026, 08:00", item.detail());
    assertTrue(page().needsYou().isEmpty());
    assertTrue(page().start().isEmpty());
    shop.clock().set(due);
    assertTrue(page().coming().isEmpty());
    assertEquals("SOP-009", page().start().getFirst().code());
  }

  @Test
  void asksWhoeverIsSignedInOnlyForWhatTheyCanApprove() {
    DocumentId id = shop.draft(TestContents.simple("SOP-009", "Clean the scoop")).document();
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));

    for (String who : List.of("dia", "ben", "cho")) {
      viewer = Optional.of(TestLibrary.id(who));
      assertTrue(page().needsYou().isEmpty(), who);
    }
    viewer = Optional.of(TestLibrary.id("ana"));
    assertEquals(new Place.Editor(id), page().needsYou().getFirst().place());
  }

  @Test
  void whoeverWroteWhatWasSentBackIsToldUntilItIsSentAgain() {
    DocumentId id = shop.draft(TestContents.simple("SOP-009", "Clean the scoop")).document();
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
    shop.documentControl().requestChanges(id, "Say which soap", shop.sign("ana", Meaning.DECIDED));

    viewer = Optional.of(TestLibrary.id("dia"));
    TodayItem item = page().needsYou().getFirst();
    assertEquals("sent-back-" + id.value(), item.id());
    assertTrue(item.detail().endsWith("Say which soap"), item.detail());
    assertEquals("1 sent back", page().summary());
    viewer = Optional.of(TestLibrary.id("ben"));
    assertTrue(page().needsYou().isEmpty());

    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
    viewer = Optional.of(TestLibrary.id("dia"));
    assertTrue(page().needsYou().isEmpty());
  }

  @Test
  void whoeverIsWritingADraftGoesOnFromHere() {
    viewer = Optional.of(TestLibrary.id("dia"));
    DocumentId id = shop.draft(TestContents.simple("SOP-009", "Clean the scoop")).document();
    assertEquals(
        List.of(new Place.Editor(id)), page().drafts().stream().map(TodayItem::place).toList());
    assertTrue(page().needsYou().isEmpty());
    viewer = Optional.of(TestLibrary.id("cho"));
    assertTrue(page().drafts().isEmpty());
    viewer = Optional.empty();
    assertTrue(page().drafts().isEmpty());

    viewer = Optional.of(TestLibrary.id("dia"));
    shop.documentControl().submit(id, "", true, shop.sign("dia", Meaning.AUTHORED));
    assertTrue(page().drafts().isEmpty());
    shop.documentControl().requestChanges(id, "Say which soap", shop.sign("ana", Meaning.DECIDED));
    assertTrue(page().drafts().isEmpty(), "it is said above that it was sent back");
  }

  private TodayPage page() {
    model.refresh();
    return model.pageProperty().get().orElseThrow();
  }
}
