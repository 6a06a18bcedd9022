package app.tarkka.exchange;

import java.util.List;

/**
 * What an import kept, changed, did not understand and dropped, for a person to review.
 *
 * @param source the file's name
 * @param format such as {@code markdown} or {@code tarkka-document/1}
 * @param findings in the order of the file
 * @param kept how many steps, notices and so on came over
 * @param dropped what did not, by kind
 */
public record ImportReport(
    String source, String format, List<Finding> findings, List<Tally> kept, List<Tally> dropped) {

  public ImportReport {
    findings = List.copyOf(findings);
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  /** How many of something. */
  public record Tally(Counted what, int count) {}

  /** A finding that a person must look at, in English, as document JSON lists it. */
  public record Warning(int line, String message) {}

  /** Every finding that is not merely {@link Finding.Kind#KEPT}. */
  public List<Warning> warnings() {
    return findings.stream()
        .filter(finding -> finding.kind() != Finding.Kind.KEPT)
        .map(finding -> new Warning(finding.line(), finding.message()))
        .toList();
  }

  public List<Finding> findings(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).toList();
  }
}
