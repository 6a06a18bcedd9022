package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.document.SignOff;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunFilter.Mark;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.run.StepMark;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.Troubles;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists of runs can be asked, and what they never answer. */
abstract class RunSearchContract extends PortContract {
  private ShopDay day;

  @BeforeEach
  void begin() {
    day = new ShopDay(shop);
  }

  @Test
  void findsAStepByItsNumberOrWordsWithWhatCameOfIt() {
    RunId open = day.open("Order 1");
    RunId corrected = day.completed("Order 2");
    RunId held = day.held("Order 3");

    assertEquals(Set.of(corrected, held), found(at("weigh the HAM", null)));
    assertEquals(Set.of(open, corrected, held), found(at("1.1", null)));
    assertEquals(Set.of(corrected), found(at("weigh", StepMark.CORRECTED)));
    assertEquals(Set.of(held), found(at("1.3", StepMark.FAILED)));
    assertEquals(Set.of(), found(at("weigh", StepMark.FAILED)));
    assertEquals(Set.of(held), found(at("", StepMark.FAILED)));
    assertEquals(Set.of(held), found(at("1.3", StepMark.HELD)));
    assertEquals(Set.of(), found(at("weigh", StepMark.HELD)));
    assertEquals(Set.of(), found(at("polish the moon", null)));
  }

  @Test
  void findsByWhatBecameOfTheRun() {
    RunId open = day.open("Order 1");
    RunId completed = day.completed("Order 2");
    RunId held = day.held("Order 3");

    assertEquals(Set.of(completed), found(with(Mark.FIRST_TIME)));
    assertEquals(Set.of(completed), found(with(Mark.CORRECTED)));
    assertEquals(Set.of(held), found(with(Mark.HELD)));
    assertEquals(Set.of(), found(with(Mark.REWORKED)));
    assertEquals(Set.of(), found(with(Mark.UNCHECKED)), "work that goes on lacks nothing yet");
    assertEquals(Set.of(open), found(all().in(day.sandwich()).of(" order  1")));
    assertEquals(Set.of(), found(all().of("Order")));
  }

  @Test
  void whatWasOnlyTypedWronglyPassedFirstTimeAndWasOnHold() {
    RunId run = day.held("Order 1");
    Troubles troubles = new Troubles(shop, day);
    day.correctClose(run);
    troubles.decided(run, Disposition.ENTERED_WRONGLY, "It was closed well");
    day.finish(run);
    day.check(run, "80");
    day.checkClose(run);

    assertEquals(Set.of(run), found(with(Mark.FIRST_TIME)));
    assertEquals(Set.of(run), found(with(Mark.HELD)));
    assertEquals(Set.of(), found(with(Mark.REWORKED)));
  }

  @Test
  void findsWhatNoSecondPersonCheckedOnceTheWorkIsOver() {
    RunId run = day.waiting("Order 1");
    assertEquals(Set.of(), found(with(Mark.UNCHECKED)));
    day.close(run);
    shop.runService()
        .perform(
            run,
            new app.tarkka.run.RunCommand.Abandon("The guest left"),
            shop.sign("cho", app.tarkka.person.Meaning.DECIDED));
    assertEquals(Set.of(run), found(with(Mark.UNCHECKED)));
  }

  @Test
  void noFilterTellsAnUncheckedBlindResultFromAnother() {
    RunId inside = day.waiting("Order 1", "80");
    RunId outside = day.waiting("Order 1", "60");

    for (RunFilter filter : everyFilter()) {
      Set<RunId> found = found(filter);
      assertEquals(
          found.contains(inside), found.contains(outside), "tells the two apart: " + filter);
    }
  }

  @Test
  void noFilterTellsWhoseResultIsOutWhileADifferenceIsUndecided() {
    RunId doers = day.checked("Order 1", "60", "80");
    RunId checkers = day.checked("Order 1", "80", "60");

    for (RunFilter filter : everyFilter()) {
      Set<RunId> found = found(filter);
      assertEquals(
          found.contains(doers), found.contains(checkers), "tells the two apart: " + filter);
    }
    assertEquals(Set.of(doers, checkers), found(at("weigh", StepMark.DIFFERED)));
  }

  @Test
  void findsABlindResultOnceItWasChecked() {
    RunId run = day.checked("Order 1", "60", "60");
    assertEquals(Set.of(run), found(at("weigh", StepMark.OUT_OF_LIMITS)));
  }

  @Test
  void theSampleOfAStepIsOfItsOwnDocument() {
    var other = TestContents.simple("SOP-2", "Other").toBuilder().finalCheck(true).build();
    RunId run =
        app.tarkka.testkit.TestRun.start(shop, shop.effective(other), "Order 7", "cho").id();
    assertFalse(other.stepsInOrder().stream().allMatch(s -> s.signOff() == SignOff.PERFORMED));
    assertEquals(Set.of(), found(at("do the one thing", null)));
    assertEquals(Set.of(run), found(all().of("order 7")));
  }

  private List<RunFilter> everyFilter() {
    Set<RunFilter> filters = new LinkedHashSet<>();
    for (StepMark mark : StepMark.values()) {
      filters.add(at("", mark));
      filters.add(at("weigh", mark));
    }
    EnumSet.allOf(Mark.class).forEach(mark -> filters.add(with(mark)));
    EnumSet.allOf(RunState.class)
        .forEach(state -> filters.add(new RunFilter(Set.of(state), "", 100)));
    return List.copyOf(filters);
  }

  private static RunFilter all() {
    return RunFilter.all(100);
  }

  private static RunFilter with(Mark mark) {
    return all().with(Set.of(mark));
  }

  private static RunFilter at(String step, @org.jspecify.annotations.Nullable StepMark mark) {
    return all().at(step, mark);
  }

  private Set<RunId> found(RunFilter filter) {
    Set<RunId> found = new LinkedHashSet<>();
    shop.runs().summaries(filter).stream().map(RunSummary::id).forEach(found::add);
    return found;
  }
}
