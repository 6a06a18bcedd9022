package app.tarkka.paper.record;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.ledger.Head;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Sheets;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run told event by event, half a minute apart. */
final class RunStory {
  static final PersonId AINO = new PersonId("aino");
  static final PersonId MIKA = new PersonId("mika");
  static final PersonId OLLI = new PersonId("olli");
  private static final Instant BEGIN = Instant.parse("2026-11-20T07:00:00Z");

  private final Content content;
  private Run run;
  private long sequence = 41;

  RunStory(Content content, String subject) {
    this.content = content;
    List<RequiredCheck> required = new ArrayList<>();
    for (int i = 0; i < content.stepsInOrder().size(); i++) {
      var step = content.stepsInOrder().get(i);
      if (step.signOff().needsSecondPerson()) {
        required.add(new RequiredCheck(Place.of(step.id()), step.signOff(), i));
      }
    }
    Revision revision = Sheets.effective(content);
    RunEvent.Started started =
        new RunEvent.Started(
            revision.document(), revision.number(), revision.hash(), subject, required, null);
    run = Run.begin(new RunId("R-0417"), content, recorded(started, AINO, null));
  }

  RunStory then(PersonId who, RunEvent event) {
    run = run.after(recorded(event, who, null));
    return this;
  }

  RunStory signed(PersonId who, Meaning meaning, RunEvent event) {
    run = run.after(recorded(event, who, meaning));
    return this;
  }

  RunStory entry(PersonId who, String step, int number, Result result, Judgement judgement) {
    EntryKey key = new EntryKey(new StepId(step), 0, run.attempt(), number);
    return then(who, new RunEvent.EntryRecorded(key, result, judgement, "hash"));
  }

  EntryKey key(String step, int attempt, int number) {
    return new EntryKey(new StepId(step), 0, attempt, number);
  }

  static Result grams(String typed) {
    return measured(typed, "g");
  }

  static Result measured(String typed, String unit) {
    List<BigDecimal> values =
        List.of(typed.split("; ")).stream().map(v -> new BigDecimal(v.replace(',', '.'))).toList();
    return new Result.Measured(typed, values, unit);
  }

  Run run() {
    return run;
  }

  Paper paper(@Nullable PersonId viewer, PaperSize size) {
    return paper(viewer, Sheets.onPaper(size));
  }

  Paper paper(@Nullable PersonId viewer, PrintJob job) {
    return RecordSheet.of(
        new RunView(run, viewer),
        Sheets.effective(content),
        List.of(
            person(AINO, "Aino Virtanen"), person(MIKA, "Mika Niemi"), person(OLLI, "Olli Åström")),
        new Proof(head(), Optional.empty(), _ -> ""),
        job,
        Pictures.NONE);
  }

  Head head() {
    byte[] hash = new byte[32];
    for (int i = 0; i < hash.length; i++) {
      hash[i] = (byte) (i * 37 + 11);
    }
    return new Head(sequence + 12, hash);
  }

  private static Person person(PersonId id, String name) {
    return new Person(id, name, name.substring(0, 1), "#336699", Set.of(Role.WORKER), true, BEGIN);
  }

  private Recorded recorded(RunEvent event, PersonId who, @Nullable Meaning meaning) {
    sequence++;
    Attribution by =
        new Attribution(
            who,
            meaning,
            "pin",
            "pin-" + who,
            OLLI,
            Instant.parse("2026-03-01T08:00:00Z"),
            BEGIN.plusSeconds(30 * (sequence - 42)),
            120,
            "BENCH-1",
            "0.1.0");
    return new Recorded(sequence, by, event);
  }
}
