package app.tarkka.exchange.record;

import app.tarkka.document.Numbering;
import app.tarkka.document.StepId;
import app.tarkka.person.PersonId;
import app.tarkka.run.Judgement;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunView;
import app.tarkka.run.Standing;
import app.tarkka.run.Telling;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Records as rows, one for each entry, the earlier ones that were corrected, undone or reworked
 * among them; a run without entries has one row with empty cells. Instants are in UTC, quantities
 * are decimals with a point, {@code typed} is what was typed, and {@code reason} is that of a
 * correction, a fail or an answer that was not given, and of a rework that struck the entry. Of
 * several checks the newest is told.
 */
final class RecordCsv {
  /** The columns, in their order; later versions only add some at the end. */
  static final List<String> COLUMNS =
      List.of(
          "run",
          "code",
          "revision",
          "title",
          "subject",
          "state",
          "started",
          "started_by",
          "step",
          "number",
          "text",
          "unit",
          "attempt",
          "entry",
          "standing",
          "withheld",
          "type",
          "typed",
          "value",
          "value_unit",
          "judgement",
          "reason",
          "done_at",
          "done_by",
          "done_by_id",
          "checks",
          "check",
          "check_typed",
          "check_judgement",
          "independent",
          "checked_at",
          "checked_by",
          "checked_by_id",
          "seconds_after_entry",
          "sequence");

  private final Function<PersonId, String> names;

  RecordCsv(Function<PersonId, String> names) {
    this.names = names;
  }

  List<List<String>> rows(RunView view) {
    Run run = view.run();
    List<String> head = head(run);
    Map<StepId, String> numbers = Numbering.of(run.content());
    List<List<String>> rows = new ArrayList<>();
    for (RunView.Seen seen : view.entries()) {
      List<String> row = new ArrayList<>(head);
      step(run, numbers, seen.entry(), row);
      result(view, seen, row);
      check(view, seen.entry(), row);
      row.add(Long.toString(seen.entry().sequence()));
      rows.add(row);
    }
    if (rows.isEmpty()) {
      List<String> row = new ArrayList<>(head);
      while (row.size() < COLUMNS.size()) {
        row.add("");
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> head(Run run) {
    return List.of(
        run.id().value(),
        run.content().code(),
        Integer.toString(run.start().revision()),
        run.content().title(),
        run.subject(),
        run.awaitsRelease() ? "completedNotReleased" : run.state().token(),
        run.started().at().toString(),
        names.apply(run.started().person()));
  }

  private static void step(Run run, Map<StepId, String> numbers, RunEntry entry, List<String> row) {
    StepId step = entry.key().step();
    row.add(step.value());
    row.add(numbers.getOrDefault(step, ""));
    row.add(run.content().step(step).map(s -> s.text()).orElse(""));
    row.add(Integer.toString(entry.key().unit()));
    row.add(Integer.toString(entry.key().attempt()));
    row.add(Integer.toString(entry.key().entry()));
    row.add(Standing.of(run, entry).token());
  }

  private void result(RunView view, RunView.Seen seen, List<String> row) {
    RunEntry entry = seen.entry();
    row.add(Boolean.toString(seen.withheld()));
    row.add(seen.result().map(RecordCsv::type).orElse(""));
    row.add(seen.result().map(RecordCsv::typed).orElse(""));
    row.add(seen.result().map(RecordCsv::value).orElse(""));
    row.add(seen.result().map(RecordCsv::unit).orElse(""));
    row.add(seen.judgement().map(Judgement::token).orElse(""));
    row.add(reason(view, seen));
    row.add(entry.by().at().toString());
    row.add(names.apply(entry.by().person()));
    row.add(entry.by().person().value());
  }

  private void check(RunView view, RunEntry entry, List<String> row) {
    List<RunCheck> checks = view.run().checksOf(entry.key());
    row.add(Integer.toString(checks.size()));
    if (checks.isEmpty()) {
      row.addAll(List.of("", "", "", "", "", "", "", ""));
      return;
    }
    RunCheck check = checks.getLast();
    Judgement judgement = check.judgement();
    boolean seen = view.resultOf(check).isPresent();
    row.add(check.outcome().token());
    row.add(view.resultOf(check).map(RecordCsv::typed).orElse(""));
    row.add(seen && judgement != null ? judgement.token() : "");
    row.add(Boolean.toString(check.independent()));
    row.add(check.by().at().toString());
    row.add(names.apply(check.by().person()));
    row.add(check.by().person().value());
    row.add(Long.toString(Duration.between(entry.by().at(), check.by().at()).toSeconds()));
  }

  /** The reason of the entry itself, and the one for which it was done again. */
  private static String reason(RunView view, RunView.Seen seen) {
    RunEntry entry = seen.entry();
    // The reason of a correction may tell what was measured, and so may that of a rework.
    String own = seen.result().map(result -> reason(entry, result)).orElse("");
    String again =
        Standing.reworkedFor(view.run(), entry)
            .filter(n -> !new Telling(view).reason(n))
            .map(Nonconformance::disposition)
            .map(RunEvent.DispositionDecided::reason)
            .orElse("");
    return Stream.of(own, again)
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String reason(RunEntry entry, Result result) {
    if (!entry.reason().isEmpty()) {
      return entry.reason();
    }
    return switch (result) {
      case Result.PassFail answer -> answer.why();
      case Result.NotApplicable not -> not.reason();
      case Result.Signed signed -> signed.reason();
      case Result _ -> "";
    };
  }

  private static String type(Result result) {
    return app.tarkka.run.ResultJson.write(result).fields().text("type");
  }

  private static String typed(Result result) {
    return switch (result) {
      case Result.Acknowledged _ -> "done";
      case Result.PassFail r -> r.passed() ? "pass" : "fail";
      case Result.YesNo r -> r.yes() ? "yes" : "no";
      case Result.Chosen r -> String.join("; ", r.options());
      case Result.Measured r -> r.typed();
      case Result.Written r -> r.text();
      case Result.Dated r -> r.date().toString();
      case Result.Timed r -> r.time().toString();
      case Result.Photographed r -> r.name();
      case Result.Signed r -> r.picture().isEmpty() ? r.reason() : r.name();
      case Result.Scanned r -> r.code();
      case Result.NotApplicable r -> r.reason();
    };
  }

  /** What can be reckoned with: the readings of a number. */
  private static String value(Result result) {
    return result instanceof Result.Measured measured
        ? measured.values().stream()
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining("; "))
        : "";
  }

  private static String unit(Result result) {
    return result instanceof Result.Measured measured ? measured.unit() : "";
  }
}
