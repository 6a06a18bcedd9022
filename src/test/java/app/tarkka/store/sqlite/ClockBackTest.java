package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Media;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that was ahead brought a waiting revision into force; originals that are gone. */
class ClockBackTest {
  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void isFoundForTheInstantThatTheClockWentBackPast() {
    Instant due = shop.clock().instant().plus(Duration.ofDays(2));
    DocumentId waiting = shop.draft(TestContents.sandwich()).document();
    shop.documentControl().submit(waiting, "", true, shop.sign("dia", Meaning.AUTHORED));
    shop.documentControl().approve(waiting, Optional.of(due), shop.sign("ana", Meaning.APPROVED));
    assertEquals(Optional.empty(), shop.documents().wentBackPast(due));

    shop.clock().advance(Duration.ofDays(3));
    shop.effective(TestContents.simple("SOP-8", "Ahead"));
    assertEquals(Optional.empty(), shop.documents().wentBackPast(due));
    shop.clock().advance(Duration.ofDays(-3));
    shop.effective(TestContents.simple("SOP-9", "Right again"));

    Revision inForce = shop.documents().revision(waiting, 1).orElseThrow();
    assertEquals(RevisionState.EFFECTIVE, inForce.state());
    assertEquals(due, inForce.effective());
    assertTrue(shop.documents().wentBackPast(due).orElseThrow().isBefore(due));
    assertEquals(Optional.empty(), shop.documents().wentBackPast(due.plus(Duration.ofDays(30))));
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
  }

  @Test
  void findsAnOriginalThatIsGone() {
    String small = shop.documents().keepMedia(new byte[] {1});
    String large = shop.documents().keepMedia(new byte[] {2, 2});
    shop.effective(pictured("SOP-8", new Media("kept.png", small).withOriginal(large)));
    assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());

    shop.effective(pictured("SOP-9", new Media("lost.png", small).withOriginal("00".repeat(32))));

    assertEquals(
        List.of("The larger picture that lost.png was made of is missing."),
        shop.ledger().verify(sequence -> {}).found());
  }

  private static Content pictured(String code, Media media) {
    return TestContents.simple(code, "Look").toBuilder()
        .sections(
            List.of(
                Section.of(
                    "Look",
                    List.of(
                        new StepBuilder(new StepId("look"), "Look at it.")
                            .media(List.of(media))
                            .build()))))
        .build();
  }
}
