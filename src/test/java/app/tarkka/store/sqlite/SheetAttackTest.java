package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.document.Revision;
import app.tarkka.ledger.SheetCopy;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with plain SQL changes what became of sheets: refused, or found by both verifiers. */
class SheetAttackTest {
  private static final String BACK =
      "INSERT INTO sheet_end (sheet, state, note, person, at, seq) SELECT ";

  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void printThree() {
    shop = TestLibrary.in(folder);
    Revision ham = shop.effective(TestContents.sandwich());
    String of = ham.document().value();
    TestSheets.print(shop, ham, "AAAA-0001", new SheetCopy(of, 1, "Bench 1"));
    TestSheets.print(shop, ham, "AAAA-0002");
    TestSheets.printAndReturn(shop, ham, "AAAA-0003");
    shop.library().sheets().voided(List.of("AAAA-0002"), "Torn", shop.by(shop.signIn("cho")));
    TestSheets.printAndReturn(shop, ham, "AAAA-0004");
    shop.library().sheets().outAgain(List.of("AAAA-0004"), "Another", shop.by(shop.signIn("cho")));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "append-only|UPDATE sheet SET person = 'ben' WHERE id = 'AAAA-0001'",
        "append-only|UPDATE sheet SET holder = 'Mine' WHERE id = 'AAAA-0001'",
        "append-only|DELETE FROM sheet WHERE id = 'AAAA-0001'",
        "append-only|UPDATE sheet_of SET revision = 9",
        "append-only|DELETE FROM sheet_end",
        "append-only|UPDATE sheet_end SET state = 'returned' WHERE state = 'void'",
        "append-only|UPDATE sheet SET part = '1', part_of = 2 WHERE id = 'AAAA-0001'",
        "append-only|UPDATE layout SET bytes = x'00'",
        "exists|INSERT OR REPLACE INTO sheet SELECT * FROM sheet WHERE id = 'AAAA-0001'",
        "not-recorded|INSERT INTO sheet SELECT 'ZZZZ-0001', what, which, run, person, at, layout,"
            + " NULL, NULL, NULL, NULL, NULL, 1 FROM sheet WHERE id = 'AAAA-0001'",
        "not-recorded|INSERT INTO sheet_of SELECT 'AAAA-0001', document, 7 FROM sheet_of LIMIT 1",
        "unknown-sheet|" + BACK + "'ZZZZ-0001', 'returned', '', 'cho', 1, 1",
        "not-recorded|" + BACK + "'AAAA-0001', 'returned', '', 'cho', 1, 1",
        "sheet-void|" + BACK + "'AAAA-0002', 'returned', '', 'cho', 1, 1",
        "exists|" + BACK + "'AAAA-0003', 'returned', '', 'cho', 1, 1",
        "exists|" + BACK + "'AAAA-0001', 'out', 'why', 'cho', 1, 1",
        "not-recorded|" + BACK + "'AAAA-0003', 'out', 'why', 'cho', 1, 1",
        "exists|INSERT OR REPLACE INTO sheet_end SELECT * FROM sheet_end",
      })
  void refusesWhatNoEventSays(String attack) throws Exception {
    int bar = attack.indexOf('|');
    try (RawSql attacker = new RawSql(shop.file())) {
      assertEquals(attack.substring(0, bar), attacker.refusal(attack.substring(bar + 1)));
    }
  }

  @Test
  void aControlledCopyIsOfWhatIsInForce() {
    Revision old = shop.effective(TestContents.simple("SOP-007", "Count the till"));
    shop.revised(old.document(), TestContents.simple("SOP-007", "Count it twice"));
    SheetCopy copy = new SheetCopy(old.document().value(), 1, "Bench 1");

    RefusedByConstraint refused =
        assertThrows(
            RefusedByConstraint.class, () -> TestSheets.print(shop, old, "AAAA-0005", copy));

    assertEquals("copy-revision", refused.token());
    TestSheets.print(shop, old, "AAAA-0005");
  }

  @Test
  void bothVerifiersAgreeThatItIsSound() {
    Verdict.of(shop, true);
  }

  @Test
  void bothFindALayoutThatWasChanged() {
    behind("layout_update", "UPDATE layout SET bytes = CAST('{}' AS BLOB)");
    Verdict.finds(
        shop,
        "The layout " + TestSheets.hash(),
        "layout " + TestSheets.hash().substring(0, 12) + " was changed");
  }

  @Test
  void bothFindALayoutThatIsGone() {
    behind("layout_delete", "DELETE FROM layout");
    Verdict.finds(
        shop,
        "The layout of sheet AAAA-0001 is missing",
        "layout " + TestSheets.hash().substring(0, 12) + " is missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sheet|UPDATE sheet SET holder = 'Mine' WHERE id = 'AAAA-0001'",
        "sheet|UPDATE sheet SET person = 'ben' WHERE id = 'AAAA-0002'",
        "sheet_of|UPDATE sheet_of SET revision = 9 WHERE sheet = 'AAAA-0002'",
        "sheet_end|UPDATE sheet_end SET note = 'Lost' WHERE sheet = 'AAAA-0002'",
        "sheet_end|DELETE FROM sheet_end",
      })
  void bothFindRowsThatTheLedgerDoesNotMake(String attack) {
    int bar = attack.indexOf('|');
    String table = attack.substring(0, bar);
    String sql = attack.substring(bar + 1);
    behind(table + (sql.startsWith("DELETE") ? "_delete" : "_update"), sql);
    Verdict.finds(shop, "The table " + table + " differs", "the table " + table + " differs");
  }

  /** Past a trigger, which is put back so that only the rows tell. */
  private void behind(String trigger, String sql) {
    shop.whileClosed(
        () -> {
          try (RawSql attacker = new RawSql(shop.file())) {
            String rule =
                attacker.text("SELECT sql FROM sqlite_schema WHERE name = '" + trigger + "'");
            attacker.run("DROP TRIGGER " + trigger);
            attacker.run(sql);
            attacker.run(rule);
          } catch (SQLException e) {
            throw new AssertionError(e);
          }
        });
  }
}
