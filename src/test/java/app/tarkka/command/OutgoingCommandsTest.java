package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Digest;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.paper.Pdf;
import app.tarkka.run.RunId;
import app.tarkka.store.OpenMode;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What leaves by a command is in the ledger, or says that it is not. */
class OutgoingCommandsTest {
  @TempDir Path folder;

  @Test
  void entersWhatItPrintsAndExports() throws Exception {
    Path library;
    RunId run;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      library = shop.file();
      run = new ShopDay(shop).completed("Order 7");
    }
    int before = rows(library).size();
    Path pdf = folder.resolve("record.pdf");
    Path out = folder.resolve("out");

    CommandRun printed = CommandRun.on(library, "print", "record", run, "--out", pdf);
    CommandRun exported = CommandRun.on(library, "export", "SOP-001", "--out", out);

    assertEquals(0, printed.exit() + exported.exit(), printed.all() + exported.all());
    List<LedgerEntry> rows = rows(library);
    assertEquals(before + 2, rows.size());
    JsonFields print = event(rows.get(before), "printed");
    assertEquals("record", print.text("what"));
    JsonFields sheet = print.object("as");
    assertEquals(run.value(), sheet.text("run"));
    assertEquals("file", sheet.text("outlet"));
    assertEquals(Digest.sha256(Files.readAllBytes(pdf)), sheet.text("sha256"));
    assertTrue(printed.out().contains("sheet " + print.text("sheet")), printed.out());
    assertTrue(Pdf.flat(Files.readAllBytes(pdf)).contains("Sheet " + print.text("sheet")));
    JsonFields export = event(rows.get(before + 1), "exported");
    assertEquals("SOP-001", export.text("which"));
    JsonFields file = export.list("files", fields -> fields).getFirst();
    assertEquals("SOP-001 rev 1", file.text("of"));
    assertEquals(
        Digest.sha256(Files.readAllBytes(out.resolve("SOP-001.json"))), file.text("sha256"));
    agree(library);
  }

  @Test
  void printsBesideAnOpenWindowAndSaysOnTheSheetThatItIsNotEntered() throws Exception {
    try (TestLibrary open = TestLibrary.in(folder)) {
      RunId run = new ShopDay(open).completed("Order 7");
      long head = open.ledger().head().sequence();
      Path pdf = folder.resolve("record.pdf");

      ProgramRun printed =
          ProgramRun.of("print", "record", run, "--library", open.file(), "--out", pdf);
      CommandRun exported = CommandRun.on(open.file(), "export", "--out", folder.resolve("out"));

      assertEquals(0, printed.exit() + exported.exit(), printed.err() + exported.err());
      assertTrue(printed.err().contains("not entered in the ledger"), printed.err());
      assertTrue(printed.err().contains("process " + ProcessHandle.current().pid()), printed.err());
      assertTrue(exported.err().contains("not entered in the ledger"), exported.err());
      assertTrue(Pdf.flat(Files.readAllBytes(pdf)).contains("Not entered in the ledger"));
      assertEquals(head, open.ledger().head().sequence());
    }
  }

  @Test
  void entersNothingThatWasNotWritten() throws Exception {
    Path library;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      library = shop.file();
      new ShopDay(shop);
    }
    int before = rows(library).size();
    Path blocked = Files.writeString(folder.resolve("file"), "in the way");

    CommandRun printed =
        CommandRun.on(library, "print", "checklist", "SOP-001", "--out", blocked.resolve("a.pdf"));
    CommandRun unknown =
        CommandRun.on(library, "print", "checklist", "SOP-9", "--out", folder.resolve("a.pdf"));

    assertEquals(2, printed.exit(), printed.all());
    assertEquals(1, unknown.exit(), unknown.all());
    assertFalse(Files.exists(folder.resolve("a.pdf")));
    assertEquals(before, rows(library).size());
  }

  /** The program and the verifier in Python, on a library with both events. */
  private static void agree(Path library) throws Exception {
    JsonNode own = CommandRun.on(library, "verify", "--json").json();
    assertTrue(own.get("sound").asBoolean(), own.toString());
    OtherVerifier.of(library, "--json")
        .ifPresent(
            other -> {
              assertEquals(0, other.exit(), other.out());
              assertEquals(own.get("digest"), other.json().get("digest"));
              assertEquals(own.get("sequence"), other.json().get("sequence"));
            });
  }

  private static JsonFields event(LedgerEntry row, String type) throws IOException {
    JsonFields body = JsonText.object(row.body()).fields();
    assertEquals(type, body.text("type"));
    assertEquals("tarkka", body.text("person"));
    return body.object("event");
  }

  private static List<LedgerEntry> rows(Path library) throws Exception {
    List<LedgerEntry> rows = new ArrayList<>();
    try (SqliteLibrary open = SqliteLibrary.open(library, OpenMode.READ_ONLY)) {
      open.ledger().forEach(rows::add);
    }
    return rows;
  }
}
