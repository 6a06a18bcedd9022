package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.DocumentId;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.person.Meaning;
import app.tarkka.store.OpenMode;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with plain SQL changes manuals past the ledger: the store refuses it. */
class ManualAttackTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void keepTwo() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      DocumentId ham = shop.effective(TestContents.sandwich()).document();
      DocumentId other = shop.effective(TestContents.simple("SOP-9", "Once")).document();
      keep(shop, "book", "First book", ham);
      keep(shop, "book", "Second edition", other);
      keep(shop, "leaflet", "Leaflet", ham);
      keep(shop, "gone", "Gone", ham);
      shop.library().manuals().remove("gone", shop.by(shop.sign("dia", Meaning.DECIDED)));
      file = shop.file();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not-recorded|UPDATE manual SET title = 'Mine' WHERE id = 'book'",
        "not-recorded|UPDATE manual SET removed = 0, title = 'Back' WHERE id = 'gone'",
        "not-recorded|DELETE FROM manual WHERE id = 'book'",
        "exists|INSERT OR REPLACE INTO manual SELECT id, 'Mine', introduction, removed, person,"
            + " sample, seq FROM manual WHERE id = 'book'",
        "exists|INSERT INTO manual SELECT id, 'Mine', introduction, removed, person, sample, seq"
            + " FROM manual WHERE id = 'book' ON CONFLICT (id) DO UPDATE SET title = 'Mine'",
        "not-recorded|INSERT INTO manual SELECT 'new', title, introduction, removed, person,"
            + " sample, seq FROM manual WHERE id = 'book'",
        "not-recorded|INSERT INTO manual SELECT 'new', 'New', '', 0, person, sample,"
            + " (SELECT max(seq) FROM ledger) FROM manual WHERE id = 'book'",
        "not-recorded|UPDATE manual_part SET position = 7 WHERE manual = 'book'",
        "not-recorded|UPDATE manual_part SET heading = 'Mine' WHERE heading IS NOT NULL",
        "not-recorded|DELETE FROM manual_part WHERE manual = 'book'",
        "not-recorded|INSERT INTO manual_part VALUES ('book', 3, 'Mine', NULL)",
        "not-recorded|INSERT INTO manual_part SELECT 'book', 3, NULL, document FROM manual_part"
            + " WHERE manual = 'leaflet' AND document IS NOT NULL",
        "exists|INSERT OR REPLACE INTO manual_part VALUES ('book', 1, 'Mine', NULL)",
      })
  void refusesWhatNoEventSays(String attack) throws Exception {
    int bar = attack.indexOf('|');
    try (RawSql attacker = new RawSql(file)) {
      assertEquals(attack.substring(0, bar), attacker.refusal(attack.substring(bar + 1)));
    }
  }

  @Test
  void staysAsItsNewestEventSaysAndVerifies() throws Exception {
    try (SqliteLibrary library = SqliteLibrary.open(file, OpenMode.READ_WRITE)) {
      assertEquals("Second edition", library.manuals().find("book").orElseThrow().title());
      assertTrue(library.manuals().find("gone").isEmpty());
      var found = library.ledger().verify(sequence -> {});
      assertTrue(found.sound(), found::toString);
    }
  }

  private static void keep(TestLibrary shop, String id, String title, DocumentId document) {
    shop.library()
        .manuals()
        .keep(
            new Manual(
                id,
                title,
                "What it is for.",
                List.of(new ManualPart.Heading("Part"), new ManualPart.Entry(document))),
            shop.by(shop.sign("dia", Meaning.DECIDED)));
  }
}
