package app.tarkka.exchange.markdown;

import app.tarkka.exchange.FindingCode;
import java.util.Set;
import java.util.TreeSet;

/** What the rows of one table had that a person should know; said once a table, not once a row. */
final class RowNotes {
  /** Headings of values that rows ask for beside a tick or a pass. */
  final Set<String> values = new TreeSet<>();

  int ticked;
  int dimensions;
  int strict;
  int unjudged;

  void tell(int line, Findings findings) {
    if (!values.isEmpty()) {
      findings.tell(FindingCode.VALUES_BESIDE_RESULT, line, String.join(", ", values));
    }
    tell(FindingCode.NOTHING_JUDGES, unjudged, line, findings);
    tell(FindingCode.DIMENSIONS, dimensions, line, findings);
    tell(FindingCode.LIMITS_INCLUSIVE, strict, line, findings);
    tell(FindingCode.TICKED_ROWS, ticked, line, findings);
  }

  private static void tell(FindingCode code, int count, int line, Findings findings) {
    if (count > 0) {
      findings.tell(code, line, count);
    }
  }
}
