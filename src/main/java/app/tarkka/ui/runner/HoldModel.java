package app.tarkka.ui.runner;

import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunCheck;
import app.tarkka.run.RunCommand;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.runner.entry.HoldDraft;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/**
 * A run on hold: what happened, what was said about it, and the decision. Both values of a
 * difference are here only when the viewer may see them.
 */
public final class HoldModel {
  private final OpenRun open;
  private final Nonconformance hold;
  private final Optional<Stop> stop;
  private final HoldDraft draft;

  HoldModel(OpenRun open, Nonconformance hold) {
    this.open = open;
    this.hold = hold;
    this.stop = open.now().outline().stop(hold.step());
    this.draft = open.draft(hold);
  }

  /** A measured or judged value, and whose it is. */
  public record Value(String name, String when, String words, String judged, String note) {}

  public HoldCause cause() {
    return hold.cause();
  }

  /** The step that it happened at. */
  public String where() {
    return stop.map(open.now()::named).orElse("");
  }

  /** What the step asks, when it is a number with limits. */
  public String asked() {
    return stop.map(Stop::step).map(Step::specification).map(this::asked).orElse("");
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
    return values;
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
    boolean own =
        key != null
            && !withheld()
            && run().standing(key.place()).filter(e -> e.key().equals(key)).isPresent();
    return own ? Optional.of(hold.step()) : Optional.empty();
  }

  /** What went wrong, in words; kept as written so far. */
  public StringProperty descriptionProperty() {
    return draft.description();
  }

  /** Whether it was said in words what went wrong. */
  public boolean described() {
    return !hold.description().isBlank();
  }

  public void describe() {
    open.perform(
        new RunCommand.Describe(hold.id(), HoldDraft.typed(draft.description())), open::changed);
  }

  public ObjectProperty<Optional<Disposition>> dispositionProperty() {
    return draft.disposition();
  }

  /** Where the work is done again from; only for a rework. */
  public ObjectProperty<StepId> fromProperty() {
    return draft.from();
  }

  /** The steps that work can be done again from: up to the one that failed. */
  public List<StepId> starts() {
    int last = Math.max(0, open.now().outline().position(hold.step()));
    return open.now().outline().stops().subList(0, last + 1).stream()
        .map(s -> s.step().id())
        .toList()
        .reversed();
  }

  public String start(StepId id) {
    return open.now().outline().stop(id).map(open.now()::named).orElse(id.value());
  }

  /** How many steps a rework from there does again: it and all that follow. */
  public int again(StepId id) {
    Outline outline = open.now().outline();
    return outline.stops().size() - Math.max(0, outline.position(id));
  }

  public StringProperty reasonProperty() {
    return draft.reason();
  }

  public StringProperty minutesProperty() {
    return draft.minutes();
  }

  public StringProperty materialProperty() {
    return draft.material();
  }

  public StringProperty refundProperty() {
    return draft.refund();
  }

  /**
   * Asks for the signature of somebody who may decide this, and decides. What was written about it
   * and not kept yet is kept first.
   */
  public void decide() {
    Optional<Disposition> chosen = draft.disposition().get();
    if (chosen.isEmpty()) {
      open.say(RunMessage.Kind.REFUSED, open.text("runner.hold.choose"));
      return;
    }
    if (HoldDraft.typed(draft.reason()).isEmpty()) {
      open.refused(Refusal.of(Refusal.Reason.REASON_MISSING));
      return;
    }
    String words = HoldDraft.typed(draft.description());
    if (words.isEmpty() || words.equals(hold.description())) {
      sign(chosen.get(), words);
    } else {
      open.perform(
          new RunCommand.Describe(hold.id(), words),
          run -> {
            open.changed(run);
            sign(chosen.get(), words);
          });
    }
  }

  private void sign(Disposition chosen, String words) {
    List<String> signed = new ArrayList<>(List.of(where()));
    if (!words.isEmpty()) {
      signed.add(words);
    }
    signed.addAll(List.of(line(chosen), HoldDraft.typed(draft.reason())));
    open.sign(
        new SignatureForm(
            Meaning.DECIDED, open.text("runner.hold.statement"), signed, deciders(chosen)),
        new RunCommand.Decide(
            hold.id(),
            chosen,
            draft.from().get(),
            draft.reason().get(),
            HoldDraft.typed(draft.minutes()),
            HoldDraft.typed(draft.material()),
            HoldDraft.typed(draft.refund())),
        run -> {
          open.skipped().clear();
          open.changed(run);
        });
  }

  /** Who may decide it, whoever is at the seat first. */
  public List<Person> deciders(Disposition chosen) {
    Role role = chosen == Disposition.REWORK ? Role.WORKER : Role.AUTHOR;
    List<Person> deciders = new ArrayList<>();
    open.person().filter(person -> person.may(role)).ifPresent(deciders::add);
    open.now().people().values().stream()
        .filter(person -> person.may(role) && !deciders.contains(person))
        .forEach(deciders::add);
    return deciders;
  }

  private String line(Disposition chosen) {
    String word = open.desk().workbench().messages().text("runner", chosen);
    return chosen == Disposition.REWORK
        ? open.text(
            "runner.hold.rework.from", word, start(draft.from().get()), again(draft.from().get()))
        : word;
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
