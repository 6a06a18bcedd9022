package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Counted;
import app.tarkka.exchange.Finding;
import app.tarkka.exchange.FindingCode;
import app.tarkka.exchange.ImportReport.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a person should know of an import. */
final class Findings {
  private final List<Finding> all = new ArrayList<>();
  private final Map<Counted, Integer> dropped = new LinkedHashMap<>();

  /**
   * @param arguments as the code lists them
   */
  void tell(FindingCode code, int line, Object... arguments) {
    all.add(Finding.of(code, line, arguments));
  }

  void dropped(Counted what) {
    dropped.merge(what, 1, Integer::sum);
  }

  List<Finding> inOrder() {
    return all.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
  }

  List<Tally> dropped() {
    return dropped.entrySet().stream()
        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
        .toList();
  }
}
