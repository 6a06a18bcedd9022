package app.tarkka.exchange.markdown;

import app.tarkka.exchange.Finding;
import app.tarkka.exchange.ImportReport.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a person should know of an import. */
final class Findings {
  private final List<Finding> all = new ArrayList<>();
  private final Map<String, Integer> dropped = new LinkedHashMap<>();

  void kept(int line, String message) {
    all.add(new Finding(Finding.Kind.KEPT, line, message));
  }

  void changed(int line, String message) {
    all.add(new Finding(Finding.Kind.CHANGED, line, message));
  }

  void notUnderstood(int line, String message) {
    all.add(new Finding(Finding.Kind.NOT_UNDERSTOOD, line, message));
  }

  void missing(int line, String message) {
    all.add(new Finding(Finding.Kind.MISSING, line, message));
  }

  void dropped(String what) {
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
