package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.run.CallResponse;
import app.tarkka.run.EntryKey;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.RefusalWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Two people at one screen: one reads aloud, the other, who is signed in, answers. Who reads is
 * named here, and is recorded by their signature at each pause.
 */
public final class CallActs {
  private final OpenRun open;
  private final LifeActs life;
  private final Runnable refresh;
  private @Nullable Person reader;

  CallActs(OpenRun open, LifeActs life, Runnable refresh) {
    this.open = open;
    this.life = life;
    this.refresh = refresh;
  }

  /** Who reads, and who answers. */
  public record Voices(String reads, String answers) {}

  boolean needsReader() {
    return CallResponse.is(open.now().run().content()) && reader().isEmpty();
  }

  /** Nobody reads to themselves: whoever signs in to answer is no longer the reader. */
  Optional<Person> reader() {
    return Optional.ofNullable(reader)
        .filter(person -> open.person().filter(person::equals).isEmpty());
  }

  /** Empty when the document is not read aloud, or nobody was named. */
  public Optional<Voices> voices() {
    return reader().map(one -> new Voices(one.name(), open.person().map(Person::name).orElse("")));
  }

  /** Names who reads from now on. */
  public void choose(Person person) {
    reader = person;
    refresh.run();
  }

  /** Asks again who reads. */
  public void change() {
    reader = null;
    refresh.run();
  }

  /** Everybody, with the reason why somebody cannot read to the person who is signed in. */
  void readers(Consumer<List<PersonTile>> onFound) {
    RunId id = open.now().run().id();
    Optional<Person> answers = open.person();
    open.desk()
        .workbench()
        .background()
        .read(open.text("runner.opening"), () -> tiles(id, answers), onFound);
  }

  private List<PersonTile> tiles(RunId id, Optional<Person> answers) {
    RefusalWords words = new RefusalWords(open.desk().workbench().messages());
    List<PersonTile> can = new ArrayList<>();
    List<PersonTile> cannot = new ArrayList<>();
    for (Person person : open.desk().people().all()) {
      if (person.active()) {
        boolean signs = open.desk().people().credential(person.id()).isPresent();
        String why =
            signs
                ? answers
                    .flatMap(one -> open.desk().service().refusalToRead(id, one.id(), person))
                    .map(words::of)
                    .orElse("")
                : open.text("signing.notPossible");
        (why.isEmpty() ? can : cannot).add(new PersonTile(person, why));
      }
    }
    can.addAll(cannot);
    return can;
  }

  /** The pause that is due before the step, empty when none is. */
  Optional<RunScreen> pause(Optional<StepId> next) {
    List<RunEntry> due = CallResponse.due(open.now().run(), next);
    if (due.isEmpty() || reader().isEmpty()) {
      return Optional.empty();
    }
    List<EntryKey> keys = due.stream().map(RunEntry::key).toList();
    boolean signed = due.stream().allMatch(RunEntry::handed);
    return Optional.of(
        new RunScreen.CallPause(keys, life.lines(keys), voices().orElseThrow(), signed));
  }

  /** Whoever answered signs what they said. */
  void signAnswers() {
    life.handToCheck(SignedAct.SIGN_ANSWERS, "runner.call.answered");
  }

  /** Whoever read signs what they read and heard, all of it listed above the PIN. */
  void signHeard(RunScreen at) {
    if (at instanceof RunScreen.CallPause pause) {
      reader().ifPresent(person -> signHeard(pause, person));
    }
  }

  private void signHeard(RunScreen.CallPause pause, Person person) {
    open.sign(
        new SignatureForm(
            SignedAct.SIGN_HEARD,
            Meaning.WITNESSED,
            open.text("runner.call.heard"),
            pause.lines(),
            List.of(person)),
        new RunCommand.Witness(pause.keys()),
        open::changed);
  }
}
