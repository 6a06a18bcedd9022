package app.tarkka.run;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written for one step again and again, from the newest runs of the document. It reads
 * them as the viewer may, so that nothing that is withheld is offered to anybody.
 */
public final class UsedPhrases {
  /** Beside the field, on one or two lines. */
  public static final int MOST = 6;

  /** Once is no habit. */
  private static final int OFTEN = 2;

  /** Folding a run takes about a millisecond. */
  private static final int RUNS = 60;

  private final Runs runs;

  public UsedPhrases(Runs runs) {
    this.runs = runs;
  }

  /**
   * The most frequent first, the newer first among equals.
   *
   * @param code of the document, by which its runs are found
   * @param viewer null when nobody is signed in
   */
  public List<String> of(
      DocumentId document, Content code, StepId step, @Nullable PersonId viewer) {
    Map<String, Integer> times = new LinkedHashMap<>();
    runs.summaries(new RunFilter(Set.of(), code.code(), RUNS)).stream()
        .filter(run -> run.document().equals(document))
        .flatMap(run -> runs.find(run.id()).stream())
        .flatMap(run -> written(new RunView(run, viewer), step))
        .filter(text -> text.length() <= Phrases.LONGEST && text.lines().count() == 1)
        .forEach(text -> times.merge(text, 1, Integer::sum));
    return times.entrySet().stream()
        .filter(one -> one.getValue() >= OFTEN)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Stream<String> written(RunView view, StepId step) {
    return view.entries().stream()
        .filter(seen -> seen.entry().stands() && seen.entry().key().step().equals(step))
        .flatMap(seen -> seen.result().stream())
        .flatMap(
            result ->
                result instanceof Result.Written written
                    ? Stream.of(written.text().strip())
                    : Stream.empty());
  }
}
