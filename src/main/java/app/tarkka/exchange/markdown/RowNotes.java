package app.tarkka.exchange.markdown;

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
      findings.notUnderstood(
          line,
          "Rows ask for %s beside a tick or a result; their steps ask for the tick or result, and a value can go in a note."
              .formatted(String.join(", ", values)));
    }
    if (unjudged > 0) {
      findings.notUnderstood(
          line,
          "%d numbers have an expected value and no tolerance, so nothing judges them; add limits."
              .formatted(unjudged));
    }
    if (dimensions > 0) {
      findings.changed(
          line,
          "Dimensions with one tolerance became a number each, under their step (%d)."
              .formatted(dimensions));
    }
    if (strict > 0) {
      findings.changed(
          line, "Limits are inclusive here: < became ≤ and > became ≥ (%d).".formatted(strict));
    }
    if (ticked > 0) {
      findings.changed(
          line,
          "%d rows are ticked in the source; every entry of a run starts unanswered."
              .formatted(ticked));
    }
  }
}
