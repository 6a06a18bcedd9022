package app.tarkka.store.walk;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Inspection;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEntry;
import app.tarkka.run.RunState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Thinks of the next command for a run: mostly what a hurried shop would do, often enough what
 * nobody should.
 */
final class Walker {
  private final Random random;
  private final WalkStaff staff;

  Walker(Random random, WalkStaff staff) {
    this.random = random;
    this.staff = staff;
  }

  RunCommand command(Run run) {
    int dice = random.nextInt(100);
    if (run.openHold().isPresent() && dice < 60) {
      return onHold(run, run.openHold().get());
    }
    if (run.state() == RunState.PAUSED && dice < 60) {
      return new RunCommand.Resume();
    }
    if (run.state() == RunState.COMPLETED && dice < 40) {
      return new RunCommand.Release();
    }
    if (run.state() == RunState.AWAITING_CHECK && dice < 70) {
      return handed(run).map(entry -> check(run, entry)).orElseGet(RunCommand.Finish::new);
    }
    if (dice < 40 && waits(run)) {
      return handed(run).map(entry -> check(run, entry)).orElseGet(() -> wanted(run));
    }
    if (dice < 48 && run.piecesMissing()) {
      return pieces(run);
    }
    if (dice < 48 && run.next().isEmpty()) {
      return new RunCommand.Finish();
    }
    if (dice < 48) {
      return answer(run, run.next().orElseGet(() -> place(run)));
    }
    if (dice < 51) {
      return answer(run, place(run));
    }
    if (dice < 58) {
      return new RunCommand.HandToCheck(handable(run));
    }
    if (dice < 61) {
      return new RunCommand.Finish();
    }
    return entry(run).map(entry -> about(run, entry)).orElseGet(() -> answer(run, place(run)));
  }

  private RunCommand pieces(Run run) {
    return run.undrawn().isEmpty()
        ? new RunCommand.AddUnit(run.incomplete().getFirst().section())
        : draw(run.undrawn().getFirst());
  }

  private RunCommand draw(int section) {
    return new RunCommand.DrawSample(section, 1 + random.nextInt(3), Inspection.NORMAL);
  }

  /** Of a section with pieces or without: one more, one less, or all counted again. */
  private RunCommand otherPieces(Run run) {
    int section = 1 + random.nextInt(run.content().sections().size());
    int unit = random.nextInt(4);
    return switch (random.nextInt(4)) {
      case 0 -> new RunCommand.AddUnit(section);
      case 1 -> draw(section);
      default -> new RunCommand.RemoveUnit(unit, "broke");
    };
  }

  /**
   * By whom: mostly whoever it falls to, with a signature where one is needed; now and then
   * anybody, a sign-in, or another meaning.
   */
  Authentication by(Run run, RunCommand command) {
    String name = random.nextInt(5) == 0 ? staff.any() : likely(run, command);
    Optional<Meaning> needed = command.signature();
    if (random.nextInt(25) == 0) {
      return random.nextBoolean()
          ? staff.session(name)
          : staff.signature(name, any(List.of(Meaning.values())));
    }
    if (command instanceof RunCommand.RemoveUnit && random.nextBoolean()) {
      return staff.signature(name, random.nextBoolean() ? Meaning.CHECKED : Meaning.PERFORMED);
    }
    return needed.isPresent() ? staff.signature(name, needed.get()) : staff.session(name);
  }

  private String likely(Run run, RunCommand command) {
    if (command instanceof RunCommand.HandToCheck hand && !hand.entries().isEmpty()) {
      return run.entry(hand.entries().getFirst())
          .map(entry -> entry.by().person().value())
          .orElseGet(staff::any);
    }
    boolean second =
        command instanceof RunCommand.Check
            || command instanceof RunCommand.Witness
            || command instanceof RunCommand.Decide
            || command instanceof RunCommand.RemoveUnit
            || command instanceof RunCommand.Release;
    return second ? staff.other(run.doer().value()) : run.doer().value();
  }

  private RunCommand about(Run run, RunEntry entry) {
    EntryKey key = entry.key();
    return switch (random.nextInt(17)) {
      case 0, 1, 2, 3, 4 -> check(run, entry);
      case 5, 6 -> new RunCommand.Witness(key);
      case 7 -> new RunCommand.Undo(key);
      case 8, 9 ->
          new RunCommand.Correct(
              key, result(step(run, key.step())), RunCommand.Care.READ_AGAIN, "misread");
      case 10 -> new RunCommand.ShowResults(key);
      case 11 -> random.nextBoolean() ? new RunCommand.Pause() : new RunCommand.Resume();
      case 12 -> new RunCommand.HandOver(new PersonId(staff.any()));
      case 13 -> new RunCommand.Release();
      case 14 ->
          random.nextInt(12) == 0
              ? new RunCommand.Abandon("no longer wanted")
              : new RunCommand.Hold(key.step(), "looks odd");
      case 15 -> run.samples().isEmpty() ? closing(run) : otherPieces(run);
      default -> closing(run);
    };
  }

  private RunCommand closing(Run run) {
    return run.nonconformances().isEmpty()
        ? new RunCommand.Resume()
        : new RunCommand.CloseNonconformance(any(run.nonconformances()).id(), "seen to");
  }

  private RunCommand check(Run run, RunEntry entry) {
    EntryKey key = entry.key();
    boolean blind =
        run.policyOf(key.place(), entry.result()).filter(p -> p == SignOff.BLIND).isPresent();
    if (blind == (random.nextInt(10) != 0)) {
      Result result = random.nextInt(8) == 0 ? result(step(run, key.step())) : entry.result();
      return new RunCommand.Check(
          List.of(new CheckAnswer.Blind(key, result, RunCommand.Care.READ_AGAIN)));
    }
    return new RunCommand.Check(
        List.of(
            random.nextInt(6) == 0
                ? new CheckAnswer.Reject(key, "not good")
                : new CheckAnswer.Accept(key)));
  }

  /** Now and then it was only typed wrongly: corrected first, or so they say. */
  private RunCommand onHold(Run run, Nonconformance hold) {
    EntryKey key = hold.key();
    boolean corrected =
        key != null && run.entry(key).filter(entry -> entry.replacedBy() != null).isPresent();
    if (key != null && !corrected && random.nextInt(4) == 0) {
      return new RunCommand.Correct(
          key, result(step(run, key.step())), RunCommand.Care.READ_AGAIN, "typed wrongly");
    }
    return corrected && random.nextBoolean()
        ? decide(run, hold, Disposition.ENTERED_WRONGLY)
        : decide(
            run,
            hold,
            random.nextInt(3) == 0 ? any(List.of(Disposition.values())) : Disposition.REWORK);
  }

  private RunCommand decide(Run run, Nonconformance hold, Disposition disposition) {
    return new RunCommand.Decide(
        hold.id(),
        disposition,
        random.nextBoolean() ? hold.step() : any(run.steps()).id(),
        "decided",
        "",
        "",
        "");
  }

  private RunCommand answer(Run run, Place place) {
    return new RunCommand.Answer(
        place, result(run.step(place)), any(List.of(RunCommand.Care.values())));
  }

  /** Anywhere; now and then of a piece that is not there. */
  private Place place(Run run) {
    StepId step = any(run.steps()).id();
    List<Place> known = run.places();
    return known.isEmpty() || random.nextInt(8) == 0
        ? new Place(step, random.nextInt(4))
        : any(known);
  }

  private Result result(Step step) {
    if (random.nextInt(40) == 0) {
      return new Result.NotApplicable("not today");
    }
    boolean good = random.nextInt(16) != 0;
    return switch (step.answer()) {
      case Answer.PassFail _ -> new Result.PassFail(good);
      case Answer.YesNo _ -> new Result.YesNo(good);
      case Answer.Choice choice -> new Result.Chosen(List.of(choice.options().get(good ? 0 : 1)));
      case Answer.Quantity _ -> measured(good ? 14 + random.nextInt(2) : 25);
      case Answer.Text _ -> new Result.Written("as " + random.nextInt(3));
      case Answer.Code _ -> new Result.Scanned(good ? "A-1" : "B-2");
      default -> new Result.Acknowledged();
    };
  }

  private static Result measured(int millimetres) {
    return new Result.Measured(
        Integer.toString(millimetres), List.of(BigDecimal.valueOf(millimetres)), "mm");
  }

  /** All that one person made and has not handed over yet, or anything at all. */
  private List<EntryKey> handable(Run run) {
    List<RunEntry> unsigned =
        run.entries().values().stream()
            .filter(entry -> entry.stands() && !entry.handed())
            .filter(entry -> run.requiredAt(entry.key().place()).isPresent())
            .toList();
    if (unsigned.isEmpty() || random.nextInt(12) == 0) {
      return entry(run).map(entry -> List.of(entry.key())).orElse(List.of());
    }
    PersonId doer = any(unsigned).by().person();
    return unsigned.stream().filter(e -> e.by().person().equals(doer)).map(RunEntry::key).toList();
  }

  private static boolean waits(Run run) {
    return run.missingChecks().stream().anyMatch(c -> run.standing(c.place()).isPresent());
  }

  private Optional<RunEntry> handed(Run run) {
    return run.missingChecks().stream()
        .flatMap(check -> run.standing(check.place()).stream())
        .filter(RunEntry::handed)
        .findFirst();
  }

  /** What a missing check waits for: to be witnessed, handed over, or made. */
  private RunCommand wanted(Run run) {
    Optional<RunEntry> entry =
        run.missingChecks().stream().flatMap(c -> run.standing(c.place()).stream()).findFirst();
    return entry
        .<RunCommand>map(
            e ->
                run.policyOf(e.key().place(), e.result())
                        .filter(p -> p == SignOff.WITNESSED)
                        .isPresent()
                    ? new RunCommand.Witness(e.key())
                    : new RunCommand.HandToCheck(handable(run)))
        .orElseGet(RunCommand.Finish::new);
  }

  private Optional<RunEntry> entry(Run run) {
    List<RunEntry> all = List.copyOf(run.entries().values());
    return all.isEmpty() ? Optional.empty() : Optional.of(any(all));
  }

  private static Step step(Run run, StepId id) {
    return run.content().step(id).orElseThrow();
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
