package app.tarkka.store.sqlite;

import app.tarkka.document.DocumentId;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.StepMark;
import app.tarkka.run.SubjectKey;
import app.tarkka.run.search.SearchQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A filter as a condition on {@code run r}, {@code run_state s} and {@code frozen f}, with its
 * values. Where few runs of many fit, they are looked up and not searched for.
 */
final class RunQuery {
  /** The runs about which a word was written. */
  private static final String WRITTEN =
      "SELECT rowid FROM record_search WHERE record_search MATCH ?";

  private static final String LIKE_FOLDED = "folded LIKE ? ESCAPE '\\'";

  /** Of whoever has more entries than these, a page is soon found by going through the runs. */
  private static final int FEW = 20_000;

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private RunQuery() {}

  static RunQuery of(RunFilter filter, Database database, StepNames names) {
    RunQuery query = new RunQuery();
    query.run(filter);
    query.time(filter);
    query.person(filter, database);
    query.step(filter, names);
    filter.marks().stream().sorted().map(RunQuery::mark).forEach(query.conditions::add);
    query.conditions.add(Settings.notRemoved("r"));
    return query;
  }

  String where() {
    return " WHERE " + String.join(" AND ", conditions);
  }

  List<Object> values() {
    return values;
  }

  private void run(RunFilter filter) {
    if (!filter.states().isEmpty()) {
      conditions.add(
          (most(filter.states()) ? "+" : "")
              + "s.state IN ("
              + places(filter.states().size())
              + ")");
      filter.states().stream().sorted().map(RunState::token).forEach(values::add);
    }
    for (String word : SearchQuery.of(filter.text()).folded()) {
      List<String> words = SearchText.words(word);
      // The title is kept as words: "alat-alat" is two of them, and punctuation alone is none.
      String title =
          words.isEmpty()
              ? ""
              // The few wordings are gone through once, and not again for each of their runs.
              : " OR r.hash IN (SELECT hash FROM frozen WHERE "
                  + String.join(" AND ", Collections.nCopies(words.size(), LIKE_FOLDED))
                  + ")";
      String written = words.isEmpty() ? "" : " OR r.seq IN (" + WRITTEN + ")";
      conditions.add("(r.subject_folded LIKE ? ESCAPE '\\'" + title + written + ")");
      values.add(pattern(word));
      words.stream().map(part -> pattern(" " + part)).forEach(values::add);
      if (!words.isEmpty()) {
        values.add(new Match(words).written());
      }
    }
    if (!filter.subject().isBlank()) {
      is("r.subject_key = ?", SubjectKey.of(filter.subject()));
    }
    DocumentId document = filter.document();
    if (document != null) {
      is("r.document = ?", document.value());
    }
  }

  /** Anywhere in a text, for LIKE with the escape of a backslash. */
  static String pattern(String word) {
    return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /** Most runs are done: they are gone through by time, not collected by state and then sorted. */
  private static boolean most(Set<RunState> states) {
    return states.contains(RunState.COMPLETED) || states.contains(RunState.RELEASED);
  }

  private void time(RunFilter filter) {
    Instant from = filter.from();
    if (from != null) {
      is("r.started >= ?", Instants.nanos(from));
    }
    Instant until = filter.until();
    if (until != null) {
      is("r.started < ?", Instants.nanos(until));
    }
  }

  private void person(RunFilter filter, Database database) {
    PersonId person = filter.person();
    if (person != null) {
      String id = person.value();
      conditions.add(
          few(database, "performed", id) && few(database, "checked", id)
              ? "(r.person = ? OR r.id IN (SELECT run FROM performed WHERE person = ?"
                  + " UNION SELECT run FROM checked WHERE person = ?))"
              : "(r.person = ? OR EXISTS (SELECT 1 FROM performed p WHERE p.person = ?"
                  + " AND p.run = r.id)"
                  + " OR EXISTS (SELECT 1 FROM checked c WHERE c.person = ? AND c.run = r.id))");
      values.addAll(List.of(id, id, id));
    }
  }

  private static boolean few(Database database, String table, String person) {
    return database.number(
            "SELECT count(*) FROM (SELECT 1 FROM " + table + " WHERE person = ? LIMIT ?)",
            person,
            FEW)
        < FEW;
  }

  private void step(RunFilter filter, StepNames names) {
    StepMark mark = filter.stepMark();
    String said = filter.step().strip();
    if (said.isEmpty() && mark != null) {
      is("r.id IN (SELECT run FROM run_mark WHERE mark = ?)", mark.token());
    } else if (!said.isEmpty()) {
      String steps = names.like(said);
      String fits =
          " (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))";
      if (mark == null) {
        is(
            "EXISTS (SELECT 1 FROM performed p WHERE p.run = r.id AND (r.hash, p.step) IN"
                + fits
                + ")",
            steps);
      } else {
        conditions.add(
            "r.id IN (SELECT m.run FROM run_mark m JOIN run q ON q.id = m.run WHERE m.mark = ?"
                + " AND (q.hash, m.step) IN"
                + fits
                + ")");
        values.addAll(List.of(mark.token(), steps));
      }
    }
  }

  private void is(String condition, Object value) {
    conditions.add(condition);
    values.add(value);
  }

  private static String mark(RunFilter.Mark mark) {
    return switch (mark) {
      case HELD -> "EXISTS (SELECT 1 FROM hold h WHERE h.run = r.id)";
      case CORRECTED -> "r.id IN (SELECT run FROM run_mark WHERE mark = 'corrected')";
      case UNCLOSED ->
          "r.id IN (SELECT h.run FROM hold h WHERE NOT EXISTS (SELECT 1 FROM hold_closed c"
              + " WHERE c.run = h.run AND c.nonconformance = h.nonconformance))";
      case TO_RELEASE -> "s.to_release = 1";
      case FIRST_TIME ->
          "+s.state IN ('completed', 'released') AND +s.attempts = 1"
              // What was only typed wrongly was no fault of the product.
              + " AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.run = r.id AND NOT EXISTS (SELECT 1"
              + " FROM hold_decided d WHERE d.run = h.run AND d.nonconformance = h.nonconformance"
              + " AND d.disposition = 'enteredWrongly'))";
      case REWORKED -> "r.id IN (SELECT run FROM run_state WHERE attempts > 1)";
      case UNCHECKED -> "s.unchecked = 1";
    };
  }

  private static String places(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
