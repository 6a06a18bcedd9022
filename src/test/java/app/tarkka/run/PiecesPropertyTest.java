package app.tarkka.run;

import static app.tarkka.run.PieceContents.SECTION;
import static app.tarkka.run.PieceContents.at;
import static app.tarkka.run.PieceContents.draw;
import static app.tarkka.run.PieceContents.look;
import static app.tarkka.run.PieceContents.torque;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Repeat;
import app.tarkka.document.SignOff;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever people do with pieces, in whatever order: there is never a check for a piece that is not
 * there, and a run never completes while a piece that is there lacks its check.
 */
class PiecesPropertyTest {
  private static final List<String> PEOPLE = List.of("ana", "ben", "cho", "dia");
  private static final List<Repeat> POLICIES =
      List.of(
          new Repeat.Pieces(),
          new Repeat.Fixed(2, 1, Repeat.Failing.COUNTS),
          new Repeat.EveryKth(3, 0, Repeat.Failing.HOLDS),
          PieceContents.SAMPLED);

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverLeavesAPhantomCheckAndNeverCompletesWithoutThePinnedOnes(long seed) {
    Random random = new Random(seed);
    SignOff policy =
        List.of(SignOff.BLIND, SignOff.INSPECTED, SignOff.WITNESSED).get(random.nextInt(3));
    RunScenario run =
        RunScenario.of(PieceContents.of(POLICIES.get(random.nextInt(POLICIES.size())), policy));
    for (int act = 0; act < 120 && !run.run().state().ended(); act++) {
      RunCommand command = command(run.run(), random, policy);
      Authentication by = by(run, command, random);
      if (run.decide(command, by) instanceof RunRules.Decision.Accepted) {
        run.accepts(command, by);
      }
      holds(run.run());
    }
  }

  private static void holds(Run run) {
    List<Integer> there =
        run.samples().stream()
            .flatMap(sample -> sample.standing().stream().map(RunUnit::number))
            .toList();
    for (RequiredCheck check : run.missingChecks()) {
      assertTrue(
          check.place().unit() == 0 || there.contains(check.place().unit()),
          () -> "a check of a piece that is not there: " + check);
    }
    for (int unit : there) {
      assertTrue(
          run.requiredAt(at("torque", unit)).isPresent(),
          () -> "piece " + unit + " lost its check");
    }
    if (run.state() == RunState.COMPLETED) {
      assertEquals(List.of(), run.missingChecks());
      assertTrue(!run.piecesMissing());
      for (int unit : there) {
        assertTrue(
            run.standing(at("torque", unit)).filter(entry -> run.checked(entry.key())).isPresent(),
            () -> "completed without the check of piece " + unit);
      }
    }
  }

  private static RunCommand command(Run run, Random random, SignOff policy) {
    int unit = 1 + random.nextInt(6);
    return switch (random.nextInt(13)) {
      case 0 -> draw(1 + random.nextInt(12));
      case 1 -> new RunCommand.AddUnit(SECTION);
      case 2 -> new RunCommand.RemoveUnit(unit, random.nextBoolean() ? "" : "Lost");
      case 3, 4, 5 -> look(unit, random.nextInt(6) > 0);
      case 6, 7, 8 -> torque(unit, random.nextInt(6) > 0 ? "12.0" : "12.9");
      case 9 ->
          new RunCommand.Answer(
              at(random.nextBoolean() ? "papers" : "label", 0),
              new Result.Acknowledged(),
              RunCommand.Care.AS_TYPED);
      case 10 -> new RunCommand.Finish();
      case 11 ->
          run.openHold()
              .<RunCommand>map(
                  hold ->
                      new RunCommand.Decide(
                          hold.id(),
                          random.nextBoolean() ? Disposition.REWORK : Disposition.USE_AS_IS,
                          at("look", 0).step(),
                          "Decided",
                          "",
                          "",
                          ""))
              .orElseGet(RunCommand.Finish::new);
      default -> check(run, unit, policy);
    };
  }

  private static RunCommand check(Run run, int unit, SignOff policy) {
    EntryKey key =
        run.standing(at("torque", unit))
            .map(RunEntry::key)
            .orElse(new EntryKey(at("torque", unit).step(), unit, 1, 1));
    return switch (policy) {
      case BLIND ->
          new RunCommand.Check(
              List.of(
                  new CheckAnswer.Blind(
                      key, RunScenario.measured("12.0"), RunCommand.Care.AS_TYPED)));
      case WITNESSED -> new RunCommand.Witness(key);
      default -> new RunCommand.Check(List.of(new CheckAnswer.Accept(key)));
    };
  }

  private static Authentication by(RunScenario run, RunCommand command, Random random) {
    String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
    if (command instanceof RunCommand.RemoveUnit) {
      return run.staff.signs(who, random.nextBoolean() ? Meaning.CHECKED : Meaning.PERFORMED);
    }
    return command
        .signature()
        .map(meaning -> run.staff.signs(who, meaning))
        .orElseGet(() -> run.staff.signedIn(who));
  }
}
