package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.TypingError;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.action.ActionDraft;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.HoldDraft;
import app.tarkka.ui.runner.entry.RefusalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

/** What is decided about a nonconformance, by whom, and what is done so that it stays away. */
public final class HoldDecision {
  private final OpenRun open;
  private final Nonconformance hold;
  private final HoldLines lines;
  private final HoldDraft draft;
  private final ReworkExtent rework;

  /**
   * @param lines what the signature states
   */
  HoldDecision(OpenRun open, Nonconformance hold, HoldLines lines, HoldDraft draft) {
    this.open = open;
    this.hold = hold;
    this.lines = lines;
    this.draft = draft;
    rework = new ReworkExtent(open, hold);
  }

  public ObjectProperty<Optional<Disposition>> dispositionProperty() {
    return draft.disposition();
  }

  /** Where the work is done again from; only for a rework. */
  public ObjectProperty<StepId> fromProperty() {
    return draft.from();
  }

  /** Where work can be done again from, and what that does again. */
  public ReworkExtent rework() {
    return rework;
  }

  /** What is typed answers what was asked for. */
  public void typed() {
    open.said().heeded();
  }

  /** What can be decided: work that was abandoned is not done again. */
  public List<Disposition> dispositions() {
    List<Disposition> all = new ArrayList<>(List.of(Disposition.values()));
    // That both measure again is offered beside the difference.
    all.remove(Disposition.MEASURE_AGAIN);
    if (open.now().run().state().ended()) {
      all.remove(Disposition.REWORK);
    }
    if (!typing().ofEntry()) {
      all.remove(Disposition.ENTERED_WRONGLY);
    }
    return all;
  }

  /** Why it cannot be decided yet, and what to do first; empty when it can, or anything else. */
  public String notYet(Disposition chosen) {
    RefusalWords words = new RefusalWords(open.desk().workbench().messages());
    return chosen == Disposition.ENTERED_WRONGLY
        ? typing().whyNot(open.now().view().viewer()).map(Refusal::of).map(words::of).orElse("")
        : "";
  }

  /** Whether it is among what can be decided, and nothing comes before it. */
  boolean canBe(Disposition chosen) {
    return dispositions().contains(chosen) && notYet(chosen).isEmpty();
  }

  private TypingError typing() {
    return new TypingError(open.now().run(), hold);
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

  public ActionDraft action() {
    return draft.action();
  }

  /** Who is active: a corrective action can be assigned to any of them. */
  public List<Person> activePeople() {
    return open.now().people().values().stream().filter(Person::active).toList();
  }

  /**
   * Asks for the signature of somebody who may decide this, and decides. What was written about it
   * and not kept yet is kept first.
   */
  public void decide() {
    Optional<Disposition> chosen = draft.disposition().get();
    if (chosen.isEmpty()) {
      open.say(RunMessage.Kind.REFUSED, open.text("runner.hold.choose"));
    } else if (!notYet(chosen.get()).isEmpty()) {
      open.say(RunMessage.Kind.REFUSED, notYet(chosen.get()));
    } else if (HoldDraft.typed(draft.reason()).isEmpty()) {
      open.refused(Refusal.of(Refusal.Reason.REASON_MISSING));
    } else if (draft.action().begun() && draft.action().assignment().isEmpty()) {
      open.say(RunMessage.Kind.REFUSED, open.text("action.missing"));
    } else if (deciders(chosen.get()).isEmpty()) {
      open.say(RunMessage.Kind.REFUSED, open.text("runner.hold.nobody"));
    } else {
      new FaultModel(open, hold, draft)
          .unkept()
          .ifPresentOrElse(
              fault ->
                  open.perform(
                      new RunCommand.Describe(hold.id(), fault),
                      run -> {
                        open.changed(run);
                        sign(chosen.get());
                      }),
              () -> sign(chosen.get()));
    }
  }

  /** Both measure again: asks why, and for the signature of somebody who may decide it. */
  public void measureAgain() {
    open.desk()
        .workbench()
        .dialogs()
        .askReason(
            new Dialogs.Question(
                open.text("runner.hold.again.title"),
                open.text("runner.hold.again.text"),
                open.text("runner.hold.again.action")))
        .ifPresent(this::signAgain);
  }

  private void signAgain(String reason) {
    Disposition again = Disposition.MEASURE_AGAIN;
    List<Person> signers = deciders(again);
    ask(
        lines.of(line(again), reason, signers),
        signers,
        new RunCommand.Decide(hold.id(), again, hold.step(), reason, "", "", ""),
        this::decided);
  }

  /** Asks who decides; that they saw what the screen shows is recorded before it. */
  private void ask(
      List<String> signed, List<Person> signers, RunCommand.Decide decide, Consumer<Run> then) {
    open.sign(
        new SignatureForm(
            SignedAct.DECIDE,
            Meaning.DECIDED,
            open.text("runner.hold.statement"),
            signed,
            signers,
            open.person()),
        by -> {
          EntryKey key = hold.key();
          if (key != null && lines.sight().tells(decide.disposition(), by.person())) {
            open.performAs(
                new RunCommand.ShowResults(key), by, _ -> open.performAs(decide, by, then));
          } else {
            open.performAs(decide, by, then);
          }
        });
  }

  private void sign(Disposition chosen) {
    List<Person> signers = deciders(chosen);
    List<String> signed =
        new ArrayList<>(lines.of(line(chosen), HoldDraft.typed(draft.reason()), signers));
    draft
        .action()
        .assignment()
        .ifPresent(
            action ->
                signed.add(
                    open.text(
                        "runner.hold.action.signed",
                        action.what(),
                        open.now().name(action.owner()),
                        open.now().words().of(new Result.Dated(action.due())))));
    ask(
        signed,
        signers,
        new RunCommand.Decide(
            hold.id(),
            chosen,
            draft.from().get(),
            draft.reason().get(),
            HoldDraft.typed(draft.minutes()),
            HoldDraft.typed(draft.material()),
            HoldDraft.typed(draft.refund()),
            draft.action().assignment()),
        run -> {
          open.skipped().clear();
          decided(run);
        });
  }

  private void decided(Run run) {
    open.drafts().forget(hold);
    open.changed(run);
  }

  /**
   * Who may decide it, whoever is at the seat first; nobody concedes their own work or says that it
   * was only typed wrongly, and nobody who may not be shown the results that stand on the screen
   * decides in front of it.
   */
  public List<Person> deciders(Disposition chosen) {
    boolean others =
        chosen == Disposition.ENTERED_WRONGLY
            || (chosen == Disposition.USE_AS_IS && activePeople().size() > 1);
    Set<PersonId> makers = others ? hold.makers(open.now().run()) : Set.of();
    List<Person> deciders = new ArrayList<>();
    open.person().ifPresent(deciders::add);
    activePeople().stream().filter(person -> !deciders.contains(person)).forEach(deciders::add);
    deciders.removeIf(
        person ->
            !chosen.mayBeDecidedBy(person)
                || makers.contains(person.id())
                || !lines.sight().mayDecide(chosen, person));
    return deciders;
  }

  private String line(Disposition chosen) {
    String word = open.desk().workbench().messages().text("runner", chosen);
    return chosen == Disposition.REWORK
        ? open.text("runner.hold.rework.from", word, rework.extent(draft.from().get()))
        : word;
  }
}
