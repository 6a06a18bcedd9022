import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Role;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.run.LinkedRuns;
import app.tarkka.run.Place;
import app.tarkka.run.Recorded;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunRules;
import app.tarkka.testkit.Staff;
import app.tarkka.testkit.TestClock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * S16: one answer in memory at 500 steps (the rules decide, the event is folded) against one answer
 * and step of ODK JavaRosa; the goal is 1.0. S17: the same at 2,000 steps divided by at 500; the
 * goal is 1.2. S16 is measured twice, as soon as the programs run and once Java has compiled them.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=AnswerStep}
 */
final class AnswerStep {
  private final TestClock clock = new TestClock();
  private final Staff staff = new Staff(clock).with("cho", Role.WORKER);
  private final Authentication by = staff.signedIn("cho");
  private final RunRules.Circumstances now =
      new RunRules.Circumstances(
          by,
          clock.instant(),
          LinkedRuns.NONE,
          Set.of(),
          Crew.of(staff.people().all()),
          () -> "id",
          new Iso2859Plans(),
          List.of(),
          Optional.empty());
  private final Result fifteen = new Result.Measured("15", List.of(BigDecimal.valueOf(15)), "mm");

  private AnswerStep() {}

  public static void main(String[] args) throws Exception {
    AnswerStep answering = new AnswerStep();
    Content small = content(500);
    Content large = content(2_000);
    RosaForm form = RosaForm.parsed(RosaForm.xml(500));
    System.out.println("S16: an answer in memory, 500 steps, after 3,000 answers");
    new Rounds(6, 9, 500, 0.5)
        .compare("Tarkka", t -> answering.all(small, t), "JavaRosa 6.0.0", form::answerAll, 1.0);
    System.out.println("S16: the same once Java has compiled both, after 150,000 answers");
    new Rounds(300, 9, 500, 0.5)
        .compare("Tarkka", t -> answering.all(small, t), "JavaRosa 6.0.0", form::answerAll, 1.0);
    System.out.println("S17: 2,000 steps against 500");
    new Rounds(6, 9, 2_000, 0.5)
        .compare(
            "2,000 steps",
            t -> answering.runs(large, 2_000, t),
            "500 steps, four times",
            t -> answering.runs(small, 500, t),
            1.2);
  }

  /** One run after the other, until there are as many answers as are asked for. */
  private void runs(Content content, int steps, long[] nanoseconds) {
    long[] run = new long[steps];
    for (int from = 0; from < nanoseconds.length; from += steps) {
      all(content, run);
      System.arraycopy(run, 0, nanoseconds, from, steps);
    }
  }

  private void all(Content content, long[] nanoseconds) {
    Attribution attribution = Attribution.of(by, clock.instant(), Staff.SEAT);
    Run run = Run.begin(new RunId("r"), content, new Recorded(1, attribution, started(content)));
    for (int i = 0; i < nanoseconds.length; i++) {
      RunCommand answer =
          new RunCommand.Answer(Place.of(new StepId("s" + i)), fifteen, RunCommand.Care.AS_TYPED);
      long before = System.nanoTime();
      if (!(RunRules.decide(run, answer, now) instanceof RunRules.Decision.Accepted accepted)) {
        throw new IllegalStateException("refused at " + i);
      }
      for (RunEvent event : accepted.events()) {
        run = run.after(new Recorded(run.lastSequence() + 1, attribution, event));
      }
      nanoseconds[i] = System.nanoTime() - before;
    }
  }

  private static RunEvent started(Content content) {
    return new RunEvent.Started(
        new DocumentId("d"), 1, ContentHash.of(content), "Order", List.of(), null);
  }

  /** So many numbers within limits, in sections of ten. */
  static Content content(int steps) {
    List<Section> sections = new ArrayList<>();
    for (int first = 0; first < steps; first += 10) {
      List<Step> section = new ArrayList<>();
      for (int i = first; i < Math.min(steps, first + 10); i++) {
        section.add(
            new StepBuilder(new StepId("s" + i), "Measure what step " + i + " says.")
                .number(Specification.between(BigDecimal.valueOf(10), BigDecimal.valueOf(20), "mm"))
                .build());
      }
      sections.add(Section.of(String.format(Locale.ROOT, "Part %d", first / 10), section));
    }
    return Content.of(Kind.PROCEDURE, "SOP-500", "Many numbers", sections);
  }
}
