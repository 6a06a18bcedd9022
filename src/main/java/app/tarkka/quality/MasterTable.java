package app.tarkka.quality;

import app.tarkka.document.Aql;
import app.tarkka.run.Inspection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tables 2-A, 2-B and 2-C of ISO 2859-1:1999: single sampling for normal, tightened and reduced
 * inspection. A row has the code letter, the sample size, and for each AQL from 0.010 to 1000 the
 * acceptance number, or an arrow: {@code v} sends to the first plan below, {@code ^} to the first
 * above; a number after an arrow says over how many columns it stands. The rejection number is the
 * acceptance number and one everywhere: the edition of 1999 closed the gap that reduced inspection
 * had.
 *
 * <p>The text of the standard is not free. The figures were compared, cell by cell, between public
 * transcriptions of editions that are identical to it: all of GB/T 2828.1-2012, and the columns
 * 1.0, 4.0 and 10 of NTE INEN-ISO 2859-1; normal and tightened inspection also with MIL-STD-105E,
 * which is public domain and differs in one cell: tightened, letter A at AQL 10, where it has an
 * arrow. A third transcription has 4 in place of 5 as the fifth acceptance number of reduced
 * inspection and that arrow as well; both of the above contradict it.
 */
final class MasterTable {
  private static final String NORMAL =
      """
      A 2 v14 0 v2 1 2 3 5 7 10 14 21 30
      B 3 v13 0 ^ v 1 2 3 5 7 10 14 21 30 44
      C 5 v12 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^
      D 8 v11 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^2
      E 13 v10 0 ^ v 1 2 3 5 7 10 14 21 30 44 ^3
      F 20 v9 0 ^ v 1 2 3 5 7 10 14 21 ^6
      G 32 v8 0 ^ v 1 2 3 5 7 10 14 21 ^7
      H 50 v7 0 ^ v 1 2 3 5 7 10 14 21 ^8
      J 80 v6 0 ^ v 1 2 3 5 7 10 14 21 ^9
      K 125 v5 0 ^ v 1 2 3 5 7 10 14 21 ^10
      L 200 v4 0 ^ v 1 2 3 5 7 10 14 21 ^11
      M 315 v3 0 ^ v 1 2 3 5 7 10 14 21 ^12
      N 500 v2 0 ^ v 1 2 3 5 7 10 14 21 ^13
      P 800 v 0 ^ v 1 2 3 5 7 10 14 21 ^14
      Q 1250 0 ^ v 1 2 3 5 7 10 14 21 ^15
      R 2000 ^2 1 2 3 5 7 10 14 21 ^16
      """;

  private static final String TIGHTENED =
      """
      A 2 v15 0 v2 1 2 3 5 8 12 18 27
      B 3 v14 0 v2 1 2 3 5 8 12 18 27 41
      C 5 v13 0 v2 1 2 3 5 8 12 18 27 41 ^
      D 8 v12 0 v2 1 2 3 5 8 12 18 27 41 ^2
      E 13 v11 0 v2 1 2 3 5 8 12 18 27 41 ^3
      F 20 v10 0 v2 1 2 3 5 8 12 18 ^6
      G 32 v9 0 v2 1 2 3 5 8 12 18 ^7
      H 50 v8 0 v2 1 2 3 5 8 12 18 ^8
      J 80 v7 0 v2 1 2 3 5 8 12 18 ^9
      K 125 v6 0 v2 1 2 3 5 8 12 18 ^10
      L 200 v5 0 v2 1 2 3 5 8 12 18 ^11
      M 315 v4 0 v2 1 2 3 5 8 12 18 ^12
      N 500 v3 0 v2 1 2 3 5 8 12 18 ^13
      P 800 v2 0 v2 1 2 3 5 8 12 18 ^14
      Q 1250 v 0 v2 1 2 3 5 8 12 18 ^15
      R 2000 0 ^ v 1 2 3 5 8 12 18 ^16
      S 3150 ^2 1 ^23
      """;

  private static final String REDUCED =
      """
      A 2 v14 0 v2 1 2 3 5 7 10 14 21 30
      B 2 v13 0 ^ v2 1 2 3 5 7 10 14 21 30
      C 2 v12 0 ^ v2 1 2 3 5 6 8 10 14 21 ^
      D 3 v11 0 ^ v2 1 2 3 5 6 8 10 14 21 ^2
      E 5 v10 0 ^ v2 1 2 3 5 6 8 10 14 21 ^3
      F 8 v9 0 ^ v2 1 2 3 5 6 8 10 ^6
      G 13 v8 0 ^ v2 1 2 3 5 6 8 10 ^7
      H 20 v7 0 ^ v2 1 2 3 5 6 8 10 ^8
      J 32 v6 0 ^ v2 1 2 3 5 6 8 10 ^9
      K 50 v5 0 ^ v2 1 2 3 5 6 8 10 ^10
      L 80 v4 0 ^ v2 1 2 3 5 6 8 10 ^11
      M 125 v3 0 ^ v2 1 2 3 5 6 8 10 ^12
      N 200 v2 0 ^ v2 1 2 3 5 6 8 10 ^13
      P 315 v 0 ^ v2 1 2 3 5 6 8 10 ^14
      Q 500 0 ^2 v 1 2 3 5 6 8 10 ^15
      R 800 ^3 1 2 3 5 6 8 10 ^16
      """;

  private static final List<CodeLetter> LETTERS = List.of(CodeLetter.values());
  private static final List<Aql> AQLS = List.of(Aql.values());
  private static final Map<Inspection, MasterTable> TABLES = new EnumMap<>(Inspection.class);

  static {
    TABLES.put(Inspection.NORMAL, new MasterTable(NORMAL));
    TABLES.put(Inspection.TIGHTENED, new MasterTable(TIGHTENED));
    TABLES.put(Inspection.REDUCED, new MasterTable(REDUCED));
  }

  private record Row(int size, List<String> cells) {}

  /** What the table gives where no arrow is left to follow. */
  record Plan(CodeLetter letter, int size, int acceptance) {}

  private final List<Row> rows;

  private MasterTable(String text) {
    rows = text.lines().map(MasterTable::row).toList();
  }

  static MasterTable of(Inspection inspection) {
    MasterTable table = TABLES.get(inspection);
    if (table == null) {
      throw new IllegalArgumentException("no table for " + inspection);
    }
    return table;
  }

  Plan plan(CodeLetter letter, Aql aql) {
    int row = LETTERS.indexOf(letter);
    int column = AQLS.indexOf(aql);
    String cell = rows.get(row).cells().get(column);
    while (cell.equals("v") || cell.equals("^")) {
      row += cell.equals("v") ? 1 : -1;
      cell = rows.get(row).cells().get(column);
    }
    return new Plan(LETTERS.get(row), rows.get(row).size(), Integer.parseInt(cell));
  }

  private static Row row(String line) {
    List<String> parts = List.of(line.split(" "));
    List<String> cells = new ArrayList<>();
    for (String part : parts.subList(2, parts.size())) {
      boolean arrow = part.startsWith("v") || part.startsWith("^");
      int times = arrow && part.length() > 1 ? Integer.parseInt(part.substring(1)) : 1;
      for (int i = 0; i < times; i++) {
        cells.add(arrow ? part.substring(0, 1) : part);
      }
    }
    return new Row(Integer.parseInt(parts.get(1)), List.copyOf(cells));
  }
}
