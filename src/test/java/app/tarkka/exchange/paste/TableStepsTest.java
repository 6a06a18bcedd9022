package app.tarkka.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.tarkka.document.Answer;
import app.tarkka.document.Notice;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rows of a spreadsheet become steps by what their columns are. */
class TableStepsTest {
  @Test
  void columnsAreGuessedByTheirHeadings() {
    Pasted.Table table =
        table("No\tCheck\tLimits\tUnit\tRemarks\tOwner", "1\tBore\t10-12\tmm\ttwice\tAna");

    assertEquals(
        List.of(Column.NOTHING, Column.TITLE, Column.LIMITS, Column.UNIT, Column.NOTE, Column.NOTE),
        Column.guess(table));
  }

  @Test
  void withoutHeadingsTheLongestTextIsTheStepAndTheRestAreNotes() {
    Pasted.Table table = table("1\tClean the bench well\tsoap", "2\tPut on gloves\tblue");

    assertEquals(List.of(Column.NOTHING, Column.TITLE, Column.NOTE), Column.guess(table));
    assertEquals(
        2, new TableSteps(table, Column.guess(table), Column.hasHeader(table)).lines().size());
  }

  @Test
  void finnishAndIndonesianHeadingsAreKnown() {
    assertEquals(
        List.of(Column.TITLE, Column.LIMITS, Column.UNIT, Column.NOTE),
        Column.guess(table("Vaihe\tRajat\tYksikkö\tHuom.", "a\t1\tmm\tb")));
    assertEquals(
        List.of(Column.TITLE, Column.LIMITS, Column.UNIT, Column.NOTE),
        Column.guess(table("Langkah\tBatas\tSatuan\tCatatan", "a\t1\tmm\tb")));
  }

  @Test
  void limitsAndUnitBecomeANumberToMeasure() {
    assertEquals(
        Specification.between(new BigDecimal("10"), new BigDecimal("12.5"), "mm"),
        limits("10–12,5", "mm"));
    assertEquals(Specification.between(null, new BigDecimal("5"), "turns"), limits("≤ 5", "turns"));
    assertEquals(
        Specification.around(new BigDecimal("12"), new BigDecimal("0.5"), "N·m"),
        limits("12 ±0.5 N·m", ""));
    assertEquals(new BigDecimal("7"), limits("7", "bar").nominal());
    assertEquals(Specification.open("°C"), limits("", "°C"));
  }

  @Test
  void limitsThatAreNoFiguresStayAsANote() {
    Step step = only(table("Check\tLimits", "Surface\tno scratches"));

    assertEquals(new Answer.Acknowledge(), step.answer());
    assertEquals(List.of(new Notice(Notice.Level.NOTE, "no scratches")), step.notices());
  }

  @Test
  void aRowAcrossAllColumnsIsAHeading() {
    Pasted.Table table = table("Step\tNote\tUnit", "Prepare\t\t", "Clean\tb\t");
    List<TableSteps.Line> lines = new TableSteps(table, Column.guess(table), true).lines();

    assertEquals(List.of(0, 1), lines.stream().map(TableSteps.Line::level).toList());
  }

  @Test
  void aColumnOfHeadingsStartsASectionWhereItChanges() {
    Pasted.Table table = table("Phase\tTask", "Open\ta", "Open\tb", "Close\tc");
    List<TableSteps.Line> lines = new TableSteps(table, Column.guess(table), true).lines();

    assertEquals(List.of(0, 1, 1, 0, 1), lines.stream().map(TableSteps.Line::level).toList());
  }

  private static Specification limits(String limits, String unit) {
    return Objects.requireNonNull(
        only(
                table("Check\tLimits\tUnit", "Bore\t" + limits + "\t" + unit),
                Column.TITLE,
                Column.LIMITS,
                Column.UNIT)
            .specification());
  }

  private static Step only(Pasted.Table table, Column... columns) {
    List<Column> used = columns.length == 0 ? Column.guess(table) : List.of(columns);
    return new TableSteps(table, used, true).lines().getFirst().step();
  }

  private static Pasted.Table table(String... rows) {
    return assertInstanceOf(Pasted.Table.class, Pasted.of("", String.join("\n", rows)));
  }
}
