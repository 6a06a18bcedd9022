package app.tarkka.run;

import app.tarkka.document.Branches;
import app.tarkka.document.Content;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.run.RunRules.Circumstances;
import app.tarkka.run.RunRules.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pieces of a repeated section: how many, which, one more, one less. */
final class UnitRules {
  /** So many pieces in one run are more than anybody types. */
  static final int MOST = 10_000;

  /** A piece that is added by itself. */
  static final SampleSize ONE = new SampleSize("", 1, 0);

  private UnitRules() {}

  static Decision draw(Run run, RunCommand.DrawSample draw, Circumstances now) {
    Optional<Repeat> policy = policy(run.content(), draw.section());
    if (policy.isEmpty()) {
      return Decision.refuse(Refusal.Reason.NOT_REPEATED);
    }
    Optional<Refusal> refused =
        EntryRules.mayWork(now)
            .or(() -> OrderRules.sectionNotDue(run, draw.section()))
            .or(() -> answered(run, draw.section()));
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    if (draw.lot() < 1) {
      return Decision.refuse(Refusal.Reason.NO_PIECES);
    }
    Optional<Refusal> inspected =
        policy.get() instanceof Repeat.Sampled ? inspection(draw, now) : Optional.empty();
    if (inspected.isPresent()) {
      return Decision.refuse(inspected.get());
    }
    List<RunEvent> events = new ArrayList<>();
    run.sample(draw.section())
        .ifPresent(
            before ->
                before
                    .standing()
                    .forEach(unit -> events.add(new RunEvent.UnitRemoved(unit.number(), ""))));
    RunEvent.SampleDrawn drawn =
        drawn(run.content(), draw.section(), policy.get(), draw, firstUnit(run.samples()), now);
    if (drawn.size().size() > MOST) {
      return Decision.refuse(Refusal.Reason.TOO_MANY_PIECES, Integer.toString(MOST));
    }
    if (!draw.reason().isBlank()) {
      events.add(new RunEvent.NoteAdded(null, draw.reason().strip()));
    }
    events.add(drawn);
    return drawn.size().size() < 1
        ? Decision.refuse(Refusal.Reason.NO_PIECES)
        : new Decision.Accepted(events);
  }

  /**
   * Sections whose count the author fixed are drawn when the run starts: there is nothing to ask.
   */
  static List<RunEvent> fixed(Content content) {
    List<RunEvent> events = new ArrayList<>();
    int first = 1;
    for (int section = 1; section <= content.sections().size(); section++) {
      Repeat repeat = content.sections().get(section - 1).repeat();
      if (repeat instanceof Repeat.Fixed fixed) {
        SampleSize size = new SampleSize("", fixed.pieces(), fixed.accept());
        events.add(
            new RunEvent.SampleDrawn(
                section, repeat, 0, null, size, first, required(content, section, first, size)));
        first += fixed.pieces();
      }
    }
    return events;
  }

  static Decision add(Run run, RunCommand.AddUnit add, Circumstances now) {
    Optional<Sample> sample = run.sample(add.section());
    if (sample.isEmpty()) {
      return Decision.refuse(Refusal.Reason.NOT_REPEATED);
    }
    Optional<Refusal> refused =
        EntryRules.mayWork(now).or(() -> OrderRules.sectionNotDue(run, add.section()));
    if (refused.isPresent()) {
      return Decision.refuse(refused.get());
    }
    int unit = firstUnit(run.samples());
    int before = sample.get().units().stream().mapToInt(RunUnit::piece).max().orElse(0);
    int piece =
        sample.get().policy() instanceof Repeat.EveryKth kth ? before + kth.every() : before + 1;
    return unit > MOST
        ? Decision.refuse(Refusal.Reason.TOO_MANY_PIECES, Integer.toString(MOST))
        : EntryRules.lookedOverAgain(
            run,
            new RunEvent.UnitAdded(
                add.section(), unit, piece, required(run.content(), add.section(), unit, ONE)));
  }

  /**
   * A piece for which nothing was ever entered goes without more. One that has entries, even ones
   * that were withdrawn, goes with a reason and a signature, and where a check was required of it,
   * only with a second person's: else a bad piece would be gone before anybody looked at it. The
   * last one stays: without pieces nothing is done, and nothing checked.
   */
  static Decision remove(Run run, RunCommand.RemoveUnit remove, Circumstances now) {
    Optional<RunUnit> unit =
        run.sampleOf(remove.unit())
            .flatMap(sample -> sample.unit(remove.unit()))
            .filter(RunUnit::stands);
    if (unit.isEmpty()) {
      return Decision.refuse(Refusal.Reason.UNKNOWN_UNIT);
    }
    if (run.sampleOf(remove.unit()).filter(sample -> sample.standing().size() == 1).isPresent()) {
      return Decision.refuse(Refusal.Reason.NO_PIECES);
    }
    List<RunEntry> entries = run.entriesOf(remove.unit());
    if (entries.isEmpty()) {
      return EntryRules.mayWork(now)
          .map(Decision::refuse)
          .orElseGet(
              () -> EntryRules.lookedOverAgain(run, new RunEvent.UnitRemoved(remove.unit(), "")));
    }
    if (remove.reason().isBlank()) {
      return Decision.refuse(Refusal.Reason.REASON_MISSING);
    }
    Optional<Refusal> refused =
        checkRequired(run, remove.unit())
            ? entries.stream()
                .flatMap(entry -> SecondPerson.refusal(run, entry, now).stream())
                .findFirst()
                .or(() -> signed(now, Meaning.CHECKED))
            : EntryRules.mayWork(now).or(() -> signed(now, Meaning.PERFORMED));
    return refused
        .or(() -> PieceGone.tells(run, remove.unit()))
        .map(Decision::refuse)
        .orElseGet(
            () ->
                EntryRules.lookedOverAgain(
                    run, new RunEvent.UnitRemoved(remove.unit(), remove.reason().strip())));
  }

  /** Whether a second person has to look at something of the piece. */
  static boolean checkRequired(Run run, int unit) {
    return run.required().stream().anyMatch(check -> check.place().unit() == unit);
  }

  private static Optional<Refusal> signed(Circumstances now, Meaning meaning) {
    return now.by().meaning().filter(meaning::equals).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.of(Refusal.Reason.SIGNATURE_NEEDED, meaning.token()));
  }

  /**
   * The lots before decide how severely this one is inspected. A change is signed by whoever draws;
   * that less is inspected, by an owner, who says with it that production is steady. An owner may
   * end that at any time as well, and says why (ISO 2859-1:1999, clause 9.3.4).
   */
  private static Optional<Refusal> inspection(RunCommand.DrawSample draw, Circumstances now) {
    SamplePlans.Next next = now.plans().after(now.lots());
    Inspection last = now.lots().isEmpty() ? Inspection.NORMAL : now.lots().getLast().inspection();
    boolean reduces = next.mayReduce() && draw.inspection() == Inspection.REDUCED;
    boolean ends =
        next.inspection() == Inspection.REDUCED && draw.inspection() == Inspection.NORMAL;
    if (draw.inspection() != next.inspection() && !reduces && !ends) {
      return Optional.of(Refusal.of(Refusal.Reason.OTHER_INSPECTION, next.inspection().token()));
    }
    boolean owner = reduces || ends || next.discontinued();
    if (owner && !now.by().person().may(Role.OWNER)) {
      return Optional.of(Refusal.of(Refusal.Reason.ROLE_NEEDED, Role.OWNER.token()));
    }
    if (ends && draw.reason().isBlank()) {
      return Optional.of(Refusal.of(Refusal.Reason.REASON_MISSING));
    }
    return draw.inspection() != last || next.discontinued()
        ? signed(now, Meaning.DECIDED)
        : Optional.empty();
  }

  /** The number of pieces is asked again only while nothing was entered for one. */
  private static Optional<Refusal> answered(Run run, int section) {
    return run.sample(section)
        .filter(
            sample ->
                run.entries().values().stream()
                    .anyMatch(entry -> sample.unit(entry.key().unit()).isPresent()))
        .map(_ -> Refusal.of(Refusal.Reason.ALREADY_ANSWERED));
  }

  private static Optional<Repeat> policy(Content content, int section) {
    return section < 1 || section > content.sections().size()
        ? Optional.empty()
        : Optional.of(content.sections().get(section - 1))
            .filter(Section::repeats)
            .map(Section::repeat);
  }

  private static int firstUnit(List<Sample> samples) {
    return 1
        + samples.stream()
            .flatMap(sample -> sample.units().stream())
            .mapToInt(RunUnit::number)
            .max()
            .orElse(0);
  }

  private static RunEvent.SampleDrawn drawn(
      Content content,
      int section,
      Repeat policy,
      RunCommand.DrawSample draw,
      int first,
      Circumstances now) {
    int lot = draw.lot();
    @Nullable Inspection inspection = policy instanceof Repeat.Sampled ? draw.inspection() : null;
    SampleSize size =
        switch (policy) {
          case Repeat.Once _ -> new SampleSize("", 0, 0);
          case Repeat.Pieces _ -> new SampleSize("", lot, 0);
          case Repeat.Fixed fixed -> new SampleSize("", fixed.pieces(), fixed.accept());
          case Repeat.EveryKth kth -> new SampleSize("", kth.taken(lot), kth.accept());
          case Repeat.Sampled plan -> now.plans().plan(plan, lot, draw.inspection());
        };
    List<RequiredCheck> required =
        size.size() > MOST ? List.of() : required(content, section, first, size);
    return new RunEvent.SampleDrawn(section, policy, lot, inspection, size, first, required);
  }

  /** The checks that the wording asks of each piece of a section. */
  static List<RequiredCheck> required(Content content, int section, int first, SampleSize size) {
    List<Step> checked =
        content.sections().get(section - 1).stepsInOrder().stream()
            .filter(step -> step.signOff().needsSecondPerson())
            .toList();
    Branches branches = Branches.of(content);
    List<RequiredCheck> required = new ArrayList<>();
    for (int unit = first; unit < first + size.size(); unit++) {
      for (Step step : checked) {
        required.add(
            new RequiredCheck(
                new Place(step.id(), unit),
                step.signOff(),
                branches.at(step.id()).position(),
                branches.conditional(step.id())));
      }
    }
    return required;
  }
}
