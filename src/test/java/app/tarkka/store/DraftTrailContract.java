package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Splice;
import app.tarkka.document.outline.Spot;
import app.tarkka.document.outline.Trail;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a draft came about is kept with it, and goes with it. */
abstract class DraftTrailContract extends PortContract {
  private static final Content HAM = TestContents.sandwich();
  private static final Trail.Turn ONE =
      new Trail.Turn(new Splice(3, "", "ä\uD83D\uDE00"), Spot.ofSection(0), step("wash"));
  private static final Trail.Turn TWO =
      new Trail.Turn(new Splice(9, "off", ""), step("wash"), Spot.ofSection(2));

  @Test
  void isReadAsItWasKept() {
    DocumentId id = shop.draft(HAM).document();
    assertEquals(Trail.NONE, shop.library().drafts().trail(id));
    for (Trail trail :
        List.of(
            new Trail(0, List.of(ONE), 1),
            new Trail(0, List.of(ONE, TWO, ONE), 3),
            new Trail(0, List.of(ONE, TWO, ONE), 1),
            new Trail(0, List.of(ONE, ONE), 2),
            new Trail(1, List.of(ONE, TWO), 2),
            new Trail(7, List.of(TWO), 0))) {
      save(id, HAM, trail);
      assertEquals(trail, shop.library().drafts().trail(id));
    }
  }

  @Test
  void isNoneWhenTheDraftWasSavedWithoutItSince() {
    DocumentId id = shop.draft(HAM).document();
    save(id, HAM, new Trail(0, List.of(ONE), 1));
    shop.documents()
        .saveDraft(
            id,
            HAM.toBuilder().title("Other").build(),
            TestLibrary.id("dia"),
            shop.clock().instant());
    assertEquals(Trail.NONE, shop.library().drafts().trail(id));
  }

  @Test
  void neitherIsKeptWhenTheDraftIsRefused() {
    DocumentId id = shop.draft(HAM).document();
    shop.draft(TestContents.simple("SOP-009", "Other"));
    Trail trail = new Trail(0, List.of(ONE), 1);
    assertThrows(
        Documents.CodeTaken.class, () -> save(id, HAM.toBuilder().code("SOP-009").build(), trail));
    assertEquals(Trail.NONE, shop.library().drafts().trail(id));
  }

  @Test
  void goesWithTheDraft() {
    DocumentId id = shop.effective(HAM).document();
    save(id, HAM.toBuilder().title("Other").build(), new Trail(0, List.of(ONE), 1));
    shop.revised(id, HAM.toBuilder().title("Another").build());
    assertEquals(Trail.NONE, shop.library().drafts().trail(id));

    DocumentId never = shop.draft(TestContents.simple("SOP-009", "Never")).document();
    save(never, TestContents.simple("SOP-009", "Never"), new Trail(0, List.of(ONE), 1));
    shop.documents().deleteDraft(never);
    assertEquals(Trail.NONE, shop.library().drafts().trail(never));
  }

  private void save(DocumentId id, Content content, Trail trail) {
    shop.library().drafts().save(id, content, trail, TestLibrary.id("dia"), shop.clock().instant());
  }

  private static Spot step(String id) {
    return Spot.of(new StepId(id));
  }
}
