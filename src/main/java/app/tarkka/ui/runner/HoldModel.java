package app.tarkka.ui.runner;

import app.tarkka.document.Escalation;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Role;
import app.tarkka.run.DifferingResults;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEntry;
import app.tarkka.run.SampleSize;
import app.tarkka.ui.runner.entry.HoldDraft;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run on hold: what happened, what is said about it, and the decision. Both values of a
 * difference are here only when the viewer may see them.
 */
public final class HoldModel {
  private final OpenRun open;
  private final Nonconformance hold;
  private final Optional<Stop> stop;
  private final FaultModel fault;
  private final HoldDecision decision;

  HoldModel(OpenRun open, Nonconformance hold) {
    this.open = open;
    this.hold = hold;
    EntryKey key = hold.key();
    this.stop = open.now().stop(key == null ? app.tarkka.run.Place.of(hold.step()) : key.place());
    HoldDraft draft = open.drafts().hold(hold);
    fault = new FaultModel(open, hold, draft);
    HoldSight sight = new HoldSight(open, hold);
    HoldLines lines = new HoldLines(open, draft, sight, this::about);
    decision = new HoldDecision(open, hold, lines, draft);
  }

  /** A measured or judged value, and whose it is. */
  public record Value(String name, String when, String words, String judged, String note) {
    /** All of it in one line. */
    String line() {
      return Stream.of(name + ": " + words, judged, note)
          .filter(part -> !part.isBlank())
          .collect(Collectors.joining(" · "));
    }
  }

  public HoldCause cause() {
    return hold.cause();
  }

  /** The step that it happened at, or how many pieces of a lot failed. */
  public String where() {
    return lot().orElseGet(() -> stop.map(open.now()::named).orElse(""));
  }

  /** What is decided about, one line each, as whoever signs the decision reads it. */
  private List<String> about(boolean measured) {
    List<String> lines = new ArrayList<>(List.of(where()));
    if (!asked().isEmpty()) {
      lines.add(open.text("runner.hold.asked", asked()));
    }
    if (measured) {
      values().stream().map(Value::line).forEach(lines::add);
    }
    return lines;
  }

  /** A lot fails by its count, not by the piece that was inspected last. */
  private Optional<String> lot() {
    return hold.cause() == HoldCause.LOT_NOT_ACCEPTED
        ? run()
            .sample(run().section(hold.step()))
            .flatMap(sample -> sample.verdict().map(verdict -> lot(sample.size(), verdict)))
        : Optional.empty();
  }

  private String lot(SampleSize size, LotVerdict verdict) {
    return open.text("runner.hold.lot", verdict.nonconforming(), size.size(), size.acceptance());
  }

  /** What the step asks, when it is a number with limits. */
  public String asked() {
    return lot().isPresent()
        ? ""
        : stop.map(Stop::step).map(Step::specification).map(this::asked).orElse("");
  }

  private String asked(Specification specification) {
    return hold.cause() == HoldCause.RESULTS_DIFFER
        ? open.now().words().compared(specification)
        : open.now().words().specification(specification);
  }

  public String raised() {
    return open.text(
        "runner.hold.raised",
        open.now().name(hold.raised().person()),
        open.now().dateTime(hold.raised()),
        hold.called());
  }

  /** The values side by side, doer's first; empty when the viewer may not see them. */
  public List<Value> values() {
    EntryKey key = hold.key();
    if (key == null || stop.isEmpty() || open.now().view().withheld(key)) {
      return List.of();
    }
    Step step = stop.get().step();
    List<Value> values = new ArrayList<>();
    run()
        .entry(key)
        .map(entry -> open.now().answered(step, open.now().view().see(entry)))
        .ifPresent(a -> values.add(new Value(a.name(), a.when(), a.words(), a.judged(), "")));
    run().checksOf(key).forEach(check -> values.add(value(step, check)));
    corrected(step, key).ifPresent(values::add);
    return values;
  }

  /** What the entry was corrected to since: whoever decides must know that it was a slip. */
  private Optional<Value> corrected(Step step, EntryKey key) {
    return run()
        .standing(key.place())
        .filter(entry -> !entry.key().equals(key) && !entry.reason().isEmpty())
        .filter(entry -> !open.now().view().withheld(entry.key()))
        .map(
            entry -> {
              Answered now = open.now().answered(step, open.now().view().see(entry));
              String why = open.text("runner.hold.corrected", entry.reason());
              return new Value(now.name(), now.when(), now.words(), now.judged(), why);
            });
  }

  /** Whether there are values that the viewer may not see yet. */
  public boolean withheld() {
    EntryKey key = hold.key();
    return key != null && open.now().view().withheld(key);
  }

  /** Two people measured and differ: a third may measure, blind. */
  public boolean third() {
    return hold.cause() == HoldCause.RESULTS_DIFFER;
  }

  /**
   * Whether both may measure again: nobody measured so that it counts. Whether a correction differs
   * still is not for everybody to know.
   */
  public boolean again() {
    return !run().state().ended()
        && new DifferingResults(run(), hold)
            .entry()
            .filter(entry -> entry.key().equals(hold.key()) || !withheld())
            .isPresent();
  }

  /** Whether two results agree since the doer's was corrected: only the typing was wrong. */
  public boolean agrees() {
    return third() && !ended() && decision.canBe(Disposition.ENTERED_WRONGLY);
  }

  /** Why both do not measure again, though two results differed; empty where they may. */
  public String notAgain() {
    EntryKey key = hold.key();
    if (!third() || again() || ended() || key == null || withheld()) {
      return "";
    }
    return open.text(
        run().checked(key) ? "runner.hold.again.third" : "runner.hold.again.corrected");
  }

  /** Whether a third person may measure now: what was corrected is handed over again first. */
  public boolean thirdNow() {
    EntryKey key = hold.key();
    return again() && key != null && run().entry(key).filter(RunEntry::stands).isPresent();
  }

  /** Whether the viewer may have both values shown, giving up a blind check of their own. */
  public boolean mayBeShown() {
    return third() && withheld() && open.person().filter(p -> p.may(Role.AUTHOR)).isPresent();
  }

  public void show() {
    EntryKey key = hold.key();
    if (key != null) {
      open.perform(new RunCommand.ShowResults(key), open::changed);
    }
  }

  /** The entry that can be corrected when it was only typed wrong. */
  public Optional<StepId> correctable() {
    EntryKey key = hold.key();
    boolean stands =
        key != null
            && !withheld()
            && run()
                .standing(key.place())
                .filter(e -> e.key().attempt() == key.attempt())
                .isPresent();
    return stands ? Optional.of(hold.step()) : Optional.empty();
  }

  /** What may be decided alone about this step; empty when nothing is said. */
  public String authority() {
    Escalation own = stop.map(s -> s.step().escalation()).orElse(Escalation.NONE);
    return own.or(run().content().escalation()).authority();
  }

  /** Whether the run was abandoned with this left to decide. */
  public boolean ended() {
    return run().state().ended();
  }

  /** Whether it was said in words what went wrong. */
  public boolean described() {
    return !hold.description().isBlank();
  }

  /** What is said about it. */
  public FaultModel fault() {
    return fault;
  }

  /** What is decided about it. */
  public HoldDecision decision() {
    return decision;
  }

  private Value value(Step step, RunCheck check) {
    return new Value(
        open.now().name(check.by().person()),
        open.now().time(check.by()),
        open.now().view().resultOf(check).map(open.now().words()::of).orElse(""),
        check.result() == null || check.judgement() == null
            ? open.desk().workbench().messages().text("runner", check.outcome())
            : open.now().words().of(step, check.result(), check.judgement()),
        check.note());
  }

  private Run run() {
    return open.now().run();
  }

  /** Where a place is checked, so that the view need not know runs. */
  public Optional<Place> place() {
    EntryKey key = hold.key();
    return Optional.ofNullable(key).map(EntryKey::place);
  }
}
