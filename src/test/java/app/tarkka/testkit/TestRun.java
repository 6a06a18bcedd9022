package app.tarkka.testkit;

import app.tarkka.document.Branches;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judge;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a run's events straight to the store, past the rules, so that a test sees what the store
 * itself takes and refuses.
 */
public final class TestRun {
  private final TestLibrary shop;
  private final RunId id;

  private TestRun(TestLibrary shop, RunId id) {
    this.shop = shop;
    this.id = id;
  }

  public static TestRun start(TestLibrary shop, Revision revision, String subject, String who) {
    return start(shop, revision, subject, who, null);
  }

  public static TestRun start(
      TestLibrary shop, Revision revision, String subject, String who, @Nullable RunId verifies) {
    return start(shop, revision, subject, who, verifies, required(revision));
  }

  /** With other checks than the wording requires. */
  public static TestRun pinned(
      TestLibrary shop,
      Revision revision,
      String subject,
      String who,
      List<RequiredCheck> required) {
    return start(shop, revision, subject, who, null, required);
  }

  /** With these checks pinned at the start, and no others. */
  public static TestRun start(
      TestLibrary shop,
      Revision revision,
      String subject,
      String who,
      @Nullable RunId verifies,
      List<RequiredCheck> required) {
    TestRun run = new TestRun(shop, new RunId(shop.ids().get()));
    run.append(
        shop.signIn(who),
        new RunEvent.Started(
            revision.document(), revision.number(), revision.hash(), subject, required, verifies));
    return run;
  }

  public TestLibrary shop() {
    return shop;
  }

  public RunId id() {
    return id;
  }

  public Run now() {
    return shop.runs().find(id).orElseThrow();
  }

  public Run append(Authentication by, RunEvent... events) {
    long after = shop.runs().find(id).map(Run::lastSequence).orElse(0L);
    return shop.runs().append(id, after, List.of(events), shop.by(by), shop.ids().get());
  }

  /** The same by somebody who reads a translation. */
  public Run append(Authentication by, LanguageRead read, RunEvent... events) {
    return shop.runs()
        .append(
            id,
            now().lastSequence(),
            List.of(events),
            shop.by(by).reading(Optional.of(read)),
            shop.ids().get());
  }

  /** The first entry of the step in the attempt. */
  public static EntryKey key(String step, int attempt) {
    return new EntryKey(new StepId(step), 0, attempt, 1);
  }

  public EntryKey enter(String who, String step) {
    return enter(who, key(step, 1), new Result.Acknowledged());
  }

  public EntryKey enter(String who, EntryKey key, Result result) {
    Judgement judgement = Judge.of(now().step(key.place()), result);
    append(shop.signIn(who), new RunEvent.EntryRecorded(key, result, judgement, content(key)));
    return key;
  }

  public Run hand(String who, EntryKey... keys) {
    return append(
        shop.sign(who, Meaning.PERFORMED), new RunEvent.HandedToCheck(List.of(keys), true));
  }

  /** Inspected and found good. */
  public Run check(String who, String doer, EntryKey key) {
    return check(who, doer, key, CheckOutcome.PASSED);
  }

  public Run check(String who, String doer, EntryKey key, CheckOutcome outcome) {
    return append(
        shop.sign(who, Meaning.CHECKED),
        new RunEvent.CheckInspected(key, new PersonId(doer), content(key), outcome, ""));
  }

  public Run complete(String who) {
    return append(shop.sign(who, Meaning.PERFORMED), new RunEvent.Completed());
  }

  /** Stands for the hash of what was in front of the person. */
  public static String content(EntryKey key) {
    return "content of " + key.step() + " " + key.attempt() + "." + key.entry();
  }

  private static List<RequiredCheck> required(Revision revision) {
    List<RequiredCheck> checks = new ArrayList<>();
    List<Step> steps = revision.content().stepsInOrder();
    for (int i = 0; i < steps.size(); i++) {
      SignOff policy = steps.get(i).signOff();
      if (policy.needsSecondPerson()) {
        boolean conditional = Branches.of(revision.content()).conditional(steps.get(i).id());
        checks.add(new RequiredCheck(Place.of(steps.get(i).id()), policy, i, conditional));
      }
    }
    return checks;
  }
}
