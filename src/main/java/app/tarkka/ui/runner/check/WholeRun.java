package app.tarkka.ui.runner.check;

import app.tarkka.run.EntryKey;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunUnit;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Remarks;
import app.tarkka.ui.runner.entry.StepTitle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What deserves a look anywhere in a run, pieces that were taken out of it among them: every
 * nonconformance once, at its step, or at its piece when one answer caused it. What the view
 * withholds is not among it.
 */
final class WholeRun {
  private final RunView view;
  private final Run run;
  private final CheckWords read;
  private final Remarks remarks;

  WholeRun(RunView view, CheckWords read) {
    this.view = view;
    this.run = view.run();
    this.read = read;
    remarks = new Remarks(view, read.messages());
  }

  /** In the order of the steps, a line for each place. */
  List<String> lines() {
    Map<Place, List<String>> said = new TreeMap<>(order());
    Stream.concat(run.places().stream(), gone().flatMap(this::answered))
        .forEach(at -> add(said, at, remarks.answer(run.step(at), at)));
    for (Nonconformance n : run.nonconformances()) {
      EntryKey key = n.key();
      Place at = key == null ? Place.of(n.step()) : key.place();
      add(said, at, remarks.trouble(n).stream().toList());
    }
    gone()
        .forEach(
            piece ->
                said.forEach(
                    (at, words) -> {
                      if (at.unit() == piece.number()) {
                        words.add(takenOut(piece));
                      }
                    }));
    return said.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).toList();
  }

  private static void add(Map<Place, List<String>> said, Place at, List<String> remarks) {
    if (!remarks.isEmpty()) {
      said.computeIfAbsent(at, _ -> new ArrayList<>()).addAll(remarks);
    }
  }

  private Stream<RunUnit> gone() {
    return run.samples().stream()
        .flatMap(sample -> sample.units().stream())
        .filter(piece -> !piece.stands());
  }

  private Stream<Place> answered(RunUnit piece) {
    return run.entriesOf(piece.number()).stream().map(entry -> entry.key().place()).distinct();
  }

  private String takenOut(RunUnit piece) {
    Messages messages = read.messages();
    return piece.reason().isEmpty() || new Telling(view).removal(piece)
        ? messages.text("runner.trouble.takenOut")
        : messages.text("runner.trouble.takenOut.why", piece.reason());
  }

  private String line(Place at, List<String> words) {
    String said = String.join(" · ", words);
    return Optional.of(at)
        .flatMap(read.outline()::stop)
        .map(stop -> StepTitle.numbered(stop, read.messages()) + " — " + said)
        .orElse(said);
  }

  private Comparator<Place> order() {
    return Comparator.comparingInt((Place at) -> read.outline().position(at.step()))
        .thenComparingInt(Place::unit)
        .thenComparing(at -> at.step().value());
  }
}
