package app.tarkka.ui.runner;

import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.EntryKey;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunRules;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.SecondPeople;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What happens to a whole run: pauses, hand-over, witnesses, hand to check, the end. */
final class LifeActs {
  private final OpenRun open;

  LifeActs(OpenRun open) {
    this.open = open;
  }

  void pause() {
    open.perform(new RunCommand.Pause(), open::changed);
  }

  void resume() {
    open.perform(new RunCommand.Resume(), open::changed);
  }

  /** What is decided about a hold. */
  void decide(RunScreen at) {
    if (at instanceof RunScreen.OnHold(HoldModel hold)) {
      hold.decision().decide();
    }
  }

  /** Everybody who could go on with the run. */
  List<PersonTile> successors() {
    PersonId doer = open.now().run().doer();
    return open.now().people().values().stream()
        .filter(person -> person.active() && !person.id().equals(doer))
        .map(
            person ->
                new PersonTile(
                    person, person.may(Role.WORKER) ? "" : open.text("runner.handOver.notWorker")))
        .toList();
  }

  /** Whoever works on the run signs it over; then the taker signs at the same screen. */
  void handOver(Person to, Runnable onDone) {
    open.sign(
        new SignatureForm(
            SignedAct.HAND_OVER,
            Meaning.PERFORMED,
            open.text(
                open.now().several() ? "runner.handOver.several" : "runner.handOver.statement",
                to.name()),
            open.now().lines(),
            open.person().stream().toList()),
        new RunCommand.HandOver(to.id()),
        run -> {
          onDone.run();
          open.changed(run);
          takeOver();
        });
  }

  /** The taker signs, and is at the seat from then on. */
  void takeOver() {
    Optional<Person> taker = open.now().run().handedTo().map(id -> open.now().people().get(id));
    if (taker.isEmpty()) {
      return;
    }
    open.desk()
        .signing()
        .ask(
            new SignatureForm(
                SignedAct.TAKE_OVER,
                Meaning.PERFORMED,
                open.text("runner.takeOver.statement", open.now().name(open.now().run().doer())),
                open.now().lines(taker.get().id()),
                List.of(taker.get())),
            by ->
                open.performAs(
                    new RunCommand.TakeOver(),
                    by,
                    run -> {
                      open.changed(run);
                      open.desk().session().signIn(by);
                    }));
  }

  /** The key step is as its entry says. */
  void stillSo(StepModel at) {
    at.answered()
        .ifPresent(
            answered ->
                open.perform(
                    new RunCommand.Reaffirm(answered.key()),
                    run -> {
                      open.changed(run);
                      open.say(
                          RunMessage.Kind.SAVED,
                          open.text("runner.stillSo.saved", open.now().mentioned(at.stop())));
                    }));
  }

  void abandon() {
    Optional<String> reason =
        open.desk()
            .workbench()
            .dialogs()
            .askReason(
                new Dialogs.Question(
                    open.text("runner.abandon.title"),
                    open.text("runner.abandon.text"),
                    open.text("runner.abandon.action")));
    reason.ifPresent(
        why ->
            open.sign(
                new SignatureForm(
                    SignedAct.ABANDON,
                    Meaning.DECIDED,
                    open.text("runner.abandon.statement"),
                    List.of(why),
                    open.person().stream().toList()),
                new RunCommand.Abandon(why),
                open::changed));
  }

  /** Signs everything that was performed; completes the run or hands it to check. */
  void finish() {
    open.sign(
        new SignatureForm(
            SignedAct.FINISH,
            Meaning.PERFORMED,
            open.text(open.now().several() ? "runner.finish.several" : "runner.finish.statement"),
            open.now().lines(),
            finishers()),
        new RunCommand.Finish(),
        open::changed);
  }

  /**
   * Whose signature is missing: of each doer whose entries need a check, or else of whoever is here
   * and worked on it, or of those who did.
   */
  List<Person> finishers() {
    List<Person> missing =
        open.now().people().values().stream()
            .filter(person -> !open.now().unsigned(person.id()).isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      return missing;
    }
    List<Person> workers =
        open.now().people().values().stream()
            .filter(person -> RunRules.worksOn(open.now().run(), person.id()))
            .toList();
    return open.person().filter(workers::contains).map(List::of).orElse(workers);
  }

  /**
   * Signs what needs a second person before the run can go on.
   *
   * @param statement the text that says what is signed
   */
  void handToCheck(SignedAct act, String statement) {
    Optional<Person> doer =
        open.now().people().values().stream()
            .filter(person -> !open.now().unsigned(person.id()).isEmpty())
            .findFirst();
    if (doer.isEmpty()) {
      return;
    }
    List<EntryKey> keys = open.now().unsigned(doer.get().id());
    open.sign(
        new SignatureForm(
            act, Meaning.PERFORMED, open.text(statement), lines(keys), List.of(doer.get())),
        new RunCommand.HandToCheck(keys),
        open::changed);
  }

  /** Who was present signs that they saw it. */
  void witness(StepModel at, Person person) {
    Answered answered = at.answered().orElseThrow();
    open.sign(
        new SignatureForm(
            SignedAct.WITNESS,
            Meaning.WITNESSED,
            open.text("runner.witness.statement"),
            List.of(open.now().line(at.stop(), answered)),
            List.of(person)),
        new RunCommand.Witness(answered.key()),
        open::changed);
  }

  /** Everybody, with the reason why somebody cannot be the second person. */
  void witnesses(EntryKey key, Consumer<List<PersonTile>> onFound) {
    RunId id = open.now().run().id();
    open.desk()
        .workbench()
        .background()
        .read(
            open.text("runner.opening"),
            () ->
                new SecondPeople(open.desk())
                    .of(id, List.of(key)).stream().map(SecondPeople.Candidate::tile).toList(),
            onFound);
  }

  List<String> lines(List<EntryKey> keys) {
    return keys.stream()
        .flatMap(key -> open.now().stop(key.place()).stream())
        .flatMap(
            stop ->
                open.now().answered(stop).map(answered -> open.now().line(stop, answered)).stream())
        .toList();
  }
}
