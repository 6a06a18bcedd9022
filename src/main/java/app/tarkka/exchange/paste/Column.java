package app.tarkka.exchange.paste;

import app.tarkka.exchange.paste.Pasted.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the column of a table is to a step. */
public enum Column {
  /** The words of the step. */
  TITLE(
      "step|task|action|check|item|what|description|instruction|procedure|vaihe|tehtävä|tarkastus|kuvaus|mitä|langkah|tugas|pemeriksaan|uraian|deskripsi"),
  NOTE("notes?|remarks?|comments?|hint|huom.*|lisätie.*|catatan|keterangan"),
  /** What a number must be, such as 10–12 or ≤ 5. */
  LIMITS(
      "limits?|spec.*|tolerance.*|range|requirement.*|target|nominal|raja.*|toleranss.*|vaatimu.*|tavoite|batas.*|toleransi|spesifikasi|syarat"),
  UNIT("units?|uom|yksikkö|yks\\.?|satuan"),
  /** A heading for this row and those after it. */
  SECTION("section|phase|stage|area|chapter|osio|osa|tahap|bagian|bab"),
  /** Not taken over. */
  NOTHING(
      "#|no\\.?|nr\\.?|n:o|nro|id|number|date|initials?|signature|pvm|allekirjoitus|tanggal|paraf");

  private static final Pattern FIGURES = Pattern.compile("[\\d.):/\\s#-]*");

  private final Pattern header;

  Column(String header) {
    this.header = Pattern.compile("(?iu)(" + header + ")");
  }

  private boolean isNamed(String cell) {
    return header.matcher(cell.strip()).matches();
  }

  /** Whether the first row says what the columns are. */
  public static boolean hasHeader(Table table) {
    return table.size() > 1
        && table.rows().getFirst().stream()
            .anyMatch(cell -> List.of(values()).stream().anyMatch(one -> one.isNamed(cell)));
  }

  /**
   * What each column probably is. Words that nobody named become notes, so that nothing is left out
   * unasked; exactly one column is the title.
   */
  public static List<Column> guess(Table table) {
    boolean named = hasHeader(table);
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < table.width(); column++) {
      int here = column;
      List<String> cells =
          table.rows().stream().skip(named ? 1 : 0).map(row -> row.get(here)).toList();
      String header = named ? table.rows().getFirst().get(column) : "";
      Column found =
          List.of(values()).stream().filter(one -> one.isNamed(header)).findFirst().orElse(NOTE);
      boolean figures = cells.stream().allMatch(cell -> FIGURES.matcher(cell).matches());
      boolean counted = figures && column == 0 && found != LIMITS;
      boolean blank = cells.stream().allMatch(String::isBlank);
      boolean taken = found == TITLE && columns.contains(TITLE);
      columns.add(counted || blank ? NOTHING : taken ? NOTE : found);
    }
    if (!columns.contains(TITLE)) {
      longest(table, columns);
    }
    return columns;
  }

  private static void longest(Table table, List<Column> columns) {
    IntStream.range(0, columns.size())
        .filter(column -> columns.get(column) == NOTE)
        .boxed()
        .max(Comparator.comparingInt(column -> letters(table, column)))
        .or(() -> columns.isEmpty() ? Optional.empty() : Optional.of(0))
        .ifPresent(column -> columns.set(column, TITLE));
  }

  private static int letters(Table table, int column) {
    return table.rows().stream().mapToInt(row -> row.get(column).length()).sum();
  }
}
