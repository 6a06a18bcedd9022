import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestLibrary;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A library of 100,000 runs of 20 entries each, made once and used again: target/bench/many-runs. A
 * hundred runs are written through the store, some corrected, some on hold and some blind; the rest
 * are copies of their rows under other ids, subjects and days, written past the program with the
 * triggers taken out and put back. The copies' hashes are random: it opens and reads like any
 * other, and would not verify. Remove the folder after a change of the tables.
 */
@SuppressWarnings("DefaultPackage")
final class ManyRuns {
  private static final int STEPS = 20;
  private static final int WRITTEN = 100;

  private ManyRuns() {}

  /** The file, made when it is not there. */
  static Path file(int runs) throws Exception {
    Path folder = Path.of("target", "bench", "many-runs");
    Path done = folder.resolve("done-" + runs);
    Path file = folder.resolve("shop.tarkka");
    if (Files.exists(done)) {
      return file;
    }
    Files.createDirectories(folder);
    // One that was not finished may have left its journal, which is of another file.
    for (String part : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(folder.resolve("shop.tarkka" + part));
    }
    try (TestLibrary shop = TestLibrary.in(folder)) {
      write(shop);
    }
    RunCopies.make(file, runs / WRITTEN);
    Files.createFile(done);
    return file;
  }

  private static void write(TestLibrary shop) {
    List<Revision> documents = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      documents.add(shop.effective(content(i)));
    }
    for (int i = 0; i < WRITTEN; i++) {
      new Writing(shop, documents.get(i % documents.size()), i).all();
    }
  }

  private static Content content(int number) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      StepBuilder step = new StepBuilder(new StepId("s" + i), "Do what step " + i + " says.");
      if (i % 4 == 1) {
        step.number(Specification.between(new BigDecimal("75"), new BigDecimal("85"), "g"));
      } else if (i % 4 == 2) {
        step.answer(new Answer.PassFail());
      }
      steps.add(step.signOff(i == 5 ? SignOff.BLIND : SignOff.PERFORMED).build());
    }
    return Content.of(
        Kind.PROCEDURE,
        String.format(Locale.ROOT, "SOP-%03d", number),
        "Often run " + number,
        List.of(Section.of("Do", steps)));
  }

  /** One run, as many events in few transactions. */
  private record Writing(TestLibrary shop, Revision revision, int number) {
    void all() {
      RunId id = new RunId(String.format(Locale.ROOT, "bench-0000-%02d", number));
      String subject = String.format(Locale.ROOT, "Order 0000-%02d", number);
      EntryKey blind = key(5, 1);
      append(
          id,
          "cho",
          null,
          new RunEvent.Started(
              revision.document(),
              revision.number(),
              revision.hash(),
              subject,
              List.of(new RequiredCheck(Place.of(blind.step()), SignOff.BLIND, 5)),
              null));
      for (int i = 0; i < STEPS; i++) {
        append(id, "cho", null, entry(i));
      }
      if (number % 10 == 3) {
        append(
            id,
            "cho",
            Meaning.PERFORMED,
            new RunEvent.EntryCorrected(
                key(1, 1), key(1, 2), grams("79"), Judgement.IN_LIMITS, "c1b", "misread"));
      }
      if (number % 10 == 7) {
        String hold = "nc-" + id;
        append(
            id,
            "cho",
            null,
            new RunEvent.Held(hold, HoldCause.FAILED, key(2, 1).step(), key(2, 1)));
        append(
            id,
            "dia",
            Meaning.DECIDED,
            new RunEvent.DispositionDecided(
                hold, Disposition.USE_AS_IS, "Good enough", "5", "", ""),
            new RunEvent.HoldReleased(hold));
      }
      append(id, "cho", Meaning.PERFORMED, new RunEvent.HandedToCheck(List.of(blind), true));
      append(
          id,
          "ben",
          Meaning.CHECKED,
          new RunEvent.CheckCommitted(
              blind,
              TestLibrary.id("cho"),
              "content 5",
              grams("80"),
              Judgement.IN_LIMITS,
              CheckOutcome.AGREES,
              true,
              "own"),
          new RunEvent.Completed());
    }

    private RunEvent entry(int step) {
      boolean out = number % 25 == 4 && step == 9;
      Result result =
          step % 4 == 1
              ? grams(out ? "90" : "80")
              : step % 4 == 2 ? new Result.PassFail(true) : new Result.Acknowledged();
      Judgement judgement =
          out
              ? Judgement.OUT_OF_LIMITS
              : step % 4 == 1
                  ? Judgement.IN_LIMITS
                  : step % 4 == 2 ? Judgement.PASSED : Judgement.NOT_JUDGED;
      return new RunEvent.EntryRecorded(key(step, 1), result, judgement, "content " + step);
    }

    private void append(RunId id, String who, Meaning meaning, RunEvent... events) {
      long after = shop.runs().find(id).map(Run::lastSequence).orElse(0L);
      shop.runs()
          .append(
              id,
              after,
              List.of(events),
              shop.by(meaning == null ? shop.signIn(who) : shop.sign(who, meaning)),
              shop.ids().get());
    }

    private static EntryKey key(int step, int entry) {
      return new EntryKey(new StepId("s" + step), 0, 1, entry);
    }

    private static Result grams(String typed) {
      return new Result.Measured(typed, List.of(new BigDecimal(typed)), "g");
    }
  }
}
