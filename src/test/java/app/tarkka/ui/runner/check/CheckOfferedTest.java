package app.tarkka.ui.runner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.ui.runner.check.CheckResults.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckOfferedTest {

  @ParameterizedTest
  @EnumSource(names = {"AGREED", "ACCEPTED"})
  void whereStepsWaitBehindTheCheckTheRunComesFirst(Verdict verdict) {
    assertEquals(
        List.of(CheckAction.DONE, CheckAction.TO_RUN),
        offered(new CheckResults(verdict, List.of(), 0, false, true)));
  }

  @Test
  void whereNothingIsLeftToDoOneIsDone() {
    assertEquals(
        List.of(CheckAction.TO_RUN, CheckAction.DONE),
        offered(new CheckResults(Verdict.AGREED, List.of(), 1, false, false)));
    assertEquals(
        List.of(CheckAction.OPEN_RECORD, CheckAction.DONE),
        offered(new CheckResults(Verdict.ACCEPTED, List.of(), 0, true, false)));
  }

  private static List<CheckAction> offered(CheckResults results) {
    Person ben =
        new Person(
            new PersonId("ben"), "Ben", "B", "#336699", Set.of(Role.CHECKER), true, Instant.EPOCH);
    return CheckOffered.at(new CheckStage.Committed(ben, results), Optional.empty());
  }
}
