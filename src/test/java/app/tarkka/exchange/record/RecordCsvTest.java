package app.tarkka.exchange.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.Csv;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** trust.md 24: no cell is a formula, and every cell can be read back. */
final class RecordCsvTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+cmd",
        "-1+2",
        "@SUM(A1)",
        "\tx",
        "\0x",
        "\rx",
        "'quoted",
        "''",
        "a,b",
        "a\"b",
        "two\nlines",
        "two\r\nlines",
        "=a,\"b\"\n",
        "",
        "plain",
        "-18.5",
        "-",
        "näyte 5 °C"
      })
  void aCellIsNeverAFormulaAndReadsBack(String cell) {
    String row = Csv.row(List.of("first", cell, "last"));
    List<List<String>> read = read(row);
    assertEquals(
        List.of(List.of("first", restored(read.getFirst().get(1)), "last")),
        List.of(List.of("first", cell, "last")));
    String shown = read.getFirst().get(1);
    boolean formula = !shown.isEmpty() && "=+-@\t\r\0".indexOf(shown.charAt(0)) >= 0;
    assertTrue(!formula || shown.equals("-18.5"), shown);
  }

  @Test
  void hasARowForEachEntryTheCorrectedOnesToo() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      RunId run = new ShopDay(shop).completed("=HYPERLINK(1)");
      List<List<String>> rows = rows(shop, run);

      assertEquals(4, rows.size());
      assertEquals(List.of("stands", "corrected", "stands", "stands"), column(rows, "standing"));
      assertEquals(List.of("", "82", "80", ""), column(rows, "value"));
      assertEquals(List.of("", "", "agrees", "passed"), column(rows, "check"));
      assertEquals("misread the scale", column(rows, "reason").get(2));
      assertEquals(List.of("1.1", "1.2", "1.2", "1.3"), column(rows, "number"));
    }
  }

  @Test
  void saysWhatAReworkStruckAndWhy() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      ShopDay day = new ShopDay(shop);
      RunId run = day.held("Order 1");
      day.rework(run, "The bread fell");
      day.weigh(run, "79");
      List<List<String>> rows = rows(shop, run);

      assertEquals(List.of("stands", "reworked", "toRework", "stands"), column(rows, "standing"));
      assertEquals(List.of("", "The bread fell", "The bread fell", ""), column(rows, "reason"));
    }
  }

  @Test
  void keepsABlindResultFromWhoeverMayNotSeeIt() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      RunId run = new ShopDay(shop).waiting("Order 1", "61.7");
      List<List<String>> rows = rows(shop, run);
      assertEquals(List.of("false", "true"), column(rows, "withheld"));
      assertFalse(rows.toString().contains("61.7"), rows.toString());
      assertFalse(rows.toString().contains("outOfLimits"), rows.toString());
    }
  }

  @Test
  void aRunWithoutEntriesIsNotLost() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      ShopDay day = new ShopDay(shop);
      var started = shop.runService().start(day.sandwich(), "Order 9", shop.signIn("cho"));
      RunId run = ((app.tarkka.run.RunOutcome.Done) started).run().id();
      assertEquals(List.of(""), column(rows(shop, run), "step"));
    }
  }

  @Test
  void whatIsStoppedLeavesNoFileAndNothingInTheLedger() throws Exception {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      RunId run = new ShopDay(shop).completed("Order 1");
      Path file = folder.resolve("records.csv");
      List<Object> entered = new ArrayList<>();
      try {
        new RecordsFile(shop.runs(), shop.ledger(), _ -> "", Optional.empty())
            .write(
                file,
                RecordsFile.Form.CSV,
                List.of(run),
                _ -> {
                  throw new CancellationException();
                },
                entered::add);
      } catch (CancellationException expected) {
        entered.add("stopped");
      }
      assertEquals(List.of("stopped"), entered);
      assertFalse(Files.exists(file));
      try (var left = Files.list(folder)) {
        assertTrue(left.noneMatch(path -> path.toString().endsWith(".new")));
      }
    }
  }

  private List<List<String>> rows(TestLibrary shop, RunId run) {
    return new RecordCsv(id -> id.value())
        .rows(new RunView(shop.runs().find(run).orElseThrow(), null));
  }

  private static List<String> column(List<List<String>> rows, String name) {
    int at = RecordCsv.COLUMNS.indexOf(name);
    rows.forEach(row -> assertEquals(RecordCsv.COLUMNS.size(), row.size()));
    return rows.stream().map(row -> row.get(at)).toList();
  }

  private static String restored(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  /** As RFC 4180 says, written for this test. */
  private static List<List<String>> read(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && c == '\r' && text.charAt(i + 1) == '\n') {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(List.copyOf(row));
        row.clear();
        i++;
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
