package app.tarkka.command;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import app.tarkka.paper.Words;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction;
import app.tarkka.run.DefectCode;
import app.tarkka.run.EntryKey;
import app.tarkka.run.MeasuredText;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.NotPossible;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunView;
import app.tarkka.run.Sample;
import app.tarkka.run.Severity;
import app.tarkka.run.Telling;
import app.tarkka.run.TimerException;
import app.tarkka.run.VoidCause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One run in lines for a terminal; what the view withholds is named as hidden. */
final class RecordLines {
  private static final String HIDDEN = "hidden until checked";

  private final Words words;
  private final RunView view;
  private final Telling telling;
  private final Function<PersonId, String> names;
  private final Map<StepId, String> numbers;

  /**
   * @param words in which what has a token is said
   */
  RecordLines(RunView view, Function<PersonId, String> names, Words words) {
    this.words = words;
    this.view = view;
    telling = new Telling(view);
    this.names = names;
    numbers = Numbering.of(view.run().content());
  }

  List<String> lines() {
    Run run = view.run();
    List<String> lines = new ArrayList<>();
    lines.add(
        run.content().code() + " Rev " + run.start().revision() + "  " + run.content().title());
    lines.add("subject   " + run.subject());
    lines.add(
        "state     "
            + words.say("run." + (run.awaitsRelease() ? "notReleased" : run.state().token())));
    lines.add("started   " + who(run.started()));
    run.samples().forEach(sample -> lines.add(sample(sample)));
    Map<EntryKey, List<TimerException>> timers = timers();
    for (RunView.Seen seen : view.entries()) {
      entry(seen, lines);
      Optional.ofNullable(timers.remove(first(seen.entry().key())))
          .ifPresent(told -> told.forEach(timer -> lines.add("      " + timer(timer))));
    }
    for (Nonconformance n : run.nonconformances()) {
      lines.add(nonconformance(n));
      n.actions().forEach(action -> lines.add(action(action, telling.what(n, action))));
    }
    if (!run.missingChecks().isEmpty()) {
      lines.add("NOT SECOND-CHECKED: " + run.missingChecks().size() + " checks are missing");
    }
    return lines;
  }

  private void entry(RunView.Seen seen, List<String> lines) {
    var entry = seen.entry();
    String result = seen.result().map(RecordLines::text).orElse(HIDDEN);
    String judged =
        seen.judgement()
            .filter(j -> j.bad())
            .map(j -> "  [" + words.say("judgement." + j.token()) + "]")
            .orElse("");
    String stands =
        entry.withdrawn() ? "  (withdrawn)" : entry.replacedBy() != null ? "  (corrected)" : "";
    int unit = entry.key().unit();
    String piece = unit == 0 ? "" : "  piece " + view.run().piece(unit);
    lines.add(
        number(entry.key().step())
            + piece
            + "  "
            + result
            + judged
            + stands
            + "  "
            + who(entry.by()));
    for (NotPossible one : NotPossible.of(view.run(), entry.key())) {
      lines.add("      could not be checked: " + one.reason() + "  " + who(one.by()));
    }
    for (RunCheck check : view.run().checksOf(entry.key())) {
      lines.add("      " + check(check));
    }
  }

  private Map<EntryKey, List<TimerException>> timers() {
    Map<EntryKey, List<TimerException>> timers = new HashMap<>();
    view.run()
        .content()
        .stepsAsWritten()
        .flatMap(step -> TimerException.of(view.run(), step.id()).stream())
        .forEach(timer -> timers.computeIfAbsent(timer.key(), _ -> new ArrayList<>()).add(timer));
    return timers;
  }

  private static EntryKey first(EntryKey key) {
    return new EntryKey(key.step(), key.unit(), key.attempt(), 1);
  }

  private String timer(TimerException timer) {
    return timer.due().map(due -> "TOO EARLY, not before " + due).orElse("TIMER NEVER STARTED")
        + ": "
        + (telling.event(timer.said()) ? HIDDEN : timer.reason())
        + "  "
        + who(timer.said().by());
  }

  private static String sample(Sample sample) {
    String plan =
        "sample    section "
            + sample.section()
            + ", n = "
            + sample.size().size()
            + (sample.lot() == 0 ? "" : ", lot of " + sample.lot())
            + (sample.policy().judgesLot() ? ", Ac " + sample.size().acceptance() : "");
    return plan
        + sample
            .verdict()
            .map(
                verdict ->
                    (verdict.accepted() ? ", accepted with " : ", NOT ACCEPTED with ")
                        + verdict.nonconforming()
                        + " nonconforming")
            .orElse("");
  }

  private String check(RunCheck check) {
    String own =
        check.result() == null
            ? ""
            : "  " + view.resultOf(check).map(RecordLines::text).orElse(HIDDEN);
    String voided =
        VoidCause.of(view.run(), check)
            .map(cause -> "  (" + words.say("check.void." + cause.token()) + ")")
            .orElse("");
    String repeated =
        check.policy() == SignOff.BLIND && !check.independent() ? ", not independent" : "";
    return words.say("check." + check.policy().token())
        + ": "
        + words.say("outcome." + check.outcome().token())
        + repeated
        + own
        + voided
        + "  "
        + who(check.by());
  }

  private String nonconformance(Nonconformance n) {
    var decided = n.disposition();
    return n.called()
        + " at "
        + number(n.step())
        + ": "
        + (telling.words(n) ? HIDDEN : said(n))
        + (decided == null
            ? "  (open)"
            : "  → "
                + (telling.decision(n)
                    ? HIDDEN
                    : words.say("disposition." + decided.disposition().token())))
        + (decided == null || telling.reason(n) ? "" : ", " + decided.reason())
        + (n.closed() == null ? "" : "  (closed" + closing(n) + ")");
  }

  private String closing(Nonconformance n) {
    return telling.closing(n) || n.closing().isEmpty() ? "" : ": " + n.closing();
  }

  private String said(Nonconformance n) {
    DefectCode defect = n.fault().defect();
    Severity severity = n.fault().severity();
    return Stream.of(
            words.say("cause." + n.cause().token()),
            defect == null ? "" : defect.line(),
            severity == null ? "" : words.say("severity." + severity.token()),
            n.description())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String action(CorrectiveAction action, boolean hidden) {
    return "      action: "
        + (hidden ? HIDDEN : action.what())
        + "  "
        + names.apply(action.owner())
        + ", due "
        + action.due()
        + (action.open() ? "  (open)" : "  (done)");
  }

  private String number(StepId step) {
    return step.equals(Content.FINAL_CHECK) ? "final" : numbers.getOrDefault(step, step.value());
  }

  private String who(Attribution by) {
    return names.apply(by.person()) + ", " + by.at();
  }

  private static String text(Result result) {
    return switch (result) {
      case Result.Acknowledged _ -> "done";
      case Result.PassFail answer when !answer.why().isEmpty() -> "fail: " + answer.why();
      case Result.PassFail answer -> answer.passed() ? "pass" : "fail";
      case Result.YesNo answer -> answer.yes() ? "yes" : "no";
      case Result.Chosen chosen -> String.join("; ", chosen.options());
      case Result.Measured measured -> MeasuredText.asTyped(measured);
      case Result.Written written -> written.text();
      case Result.Dated dated -> dated.date().toString();
      case Result.Timed timed -> timed.time().toString();
      case Result.Photographed photo -> "photo " + photo.name();
      case Result.Signed signed ->
          signed.picture().isEmpty()
              ? (signed.name() + " not signed: " + signed.reason()).strip()
              : "signed by " + signed.name();
      case Result.Scanned scanned -> scanned.code();
      case Result.NotApplicable not -> "not applicable: " + not.reason();
    };
  }
}
