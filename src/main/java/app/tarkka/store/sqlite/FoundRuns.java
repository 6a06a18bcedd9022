package app.tarkka.store.sqlite;

import app.tarkka.document.Kind;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunSummary;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.Marked;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Subjects and records, found as {@link RunFilter} finds them: by nothing that is withheld. */
record FoundRuns(Database database, SqliteSearch.Asked asked, StepNames names) {
  List<Found> subjects() {
    List<String> words = asked.query().folded();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(Settings.notRemoved("r"));
    for (String word : words) {
      where.append(" AND r.subject_folded LIKE ? ESCAPE '\\'");
      values.add(RunQuery.pattern(word));
    }
    values.add(asked.most());
    return database.list(
        // Beside max() SQLite takes the other columns from the row that has it.
        "SELECT r.subject, count(*), max(r.started) FROM run r WHERE"
            + where
            + " GROUP BY r.subject_key ORDER BY max(r.started) DESC LIMIT ?",
        row ->
            new Found.OfSubject(
                row.getString(1),
                Marked.anywhere(row.getString(1), words),
                row.getInt(2),
                Instants.read(row, 3)),
        values.toArray());
  }

  List<Found> records() {
    SearchQuery query = asked.query();
    List<String> words = query.folded();
    List<RunSummary> found = summaries(query);
    Map<String, String> written = written(found, words);
    return found.stream()
        .<Found>map(
            run ->
                new Found.OfRecord(
                    run,
                    Marked.anywhere(run.subject(), words),
                    Marked.beginnings(run.code() + "  " + run.title(), words),
                    written.getOrDefault(run.id().value(), "")))
        .toList();
  }

  /** What was written about these runs around any of the words. */
  private Map<String, String> written(List<RunSummary> runs, List<String> words) {
    Match match = new Match(words.stream().flatMap(it -> SearchText.words(it).stream()).toList());
    Map<String, String> written = new LinkedHashMap<>();
    if (!match.words().isEmpty()) {
      for (RunSummary run : runs) {
        database
            .first(
                "SELECT snippet(record_search, 0, char(2), char(3), '…', 16) FROM record_search"
                    + " WHERE record_search MATCH ? AND rowid ="
                    + " (SELECT seq FROM run WHERE id = ?)",
                row -> SearchText.shown(row.getString(1)),
                match.anyWritten(),
                run.id().value())
            .ifPresent(where -> written.put(run.id().value(), where));
      }
    }
    return written;
  }

  /** A run filter asks for one person and for every mark; of several any may fit here. */
  private List<RunSummary> summaries(SearchQuery query) {
    int most = asked.most();
    RunFilter filter =
        new RunFilter(
                query.all(SearchFilter.RunIs.class, SearchFilter.RunIs::state), query.words(), most)
            .between(
                query.from(asked.today(), asked.zone()).orElse(null),
                query.until(asked.zone()).orElse(null));
    Set<PersonId> people = query.all(SearchFilter.By.class, SearchFilter.By::person);
    Set<RunFilter.Mark> marks = query.all(SearchFilter.Came.class, SearchFilter.Came::mark);
    Set<Kind> kinds = query.all(SearchFilter.OfKind.class, SearchFilter.OfKind::kind);
    Map<String, RunSummary> found = new LinkedHashMap<>();
    for (RunFilter one : withMarks(by(filter, people), marks)) {
      RunLists.summaries(database, one, kinds, names, asked.now())
          .forEach(run -> found.put(run.id().value(), run));
    }
    return found.values().stream()
        .sorted(Comparator.comparing(RunSummary::started).reversed())
        .limit(most)
        .toList();
  }

  private static List<RunFilter> by(RunFilter filter, Set<PersonId> people) {
    return people.isEmpty() ? List.of(filter) : people.stream().map(filter::by).toList();
  }

  private static List<RunFilter> withMarks(List<RunFilter> filters, Set<RunFilter.Mark> marks) {
    return marks.isEmpty()
        ? filters
        : filters.stream()
            .flatMap(filter -> marks.stream().map(mark -> filter.with(Set.of(mark))))
            .toList();
  }
}
