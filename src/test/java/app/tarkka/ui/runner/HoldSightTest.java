package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.run.Disposition;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Severity;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.Troubles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever signs a decision about two blind results at the seat of one of the two: Cho measured
 * 81.75, Ben 77.25, and a third person may still measure without having seen either (domain.md rule
 * 10).
 */
final class HoldSightTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId run;

  @BeforeEach
  void twoResultsDiffer() {
    bench = new RunnerBench(folder);
    ShopDay day = new ShopDay(bench.shop());
    run = day.checked("Order 1", "81.75", "77.25");
    new Troubles(bench.shop(), day).said(run, "LIGHT", "too light", Severity.MAJOR, "Ben: 77.25");
    bench.session().signIn(bench.shop().signIn("cho"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aThirdPersonSignsTheConcessionWithoutAnyResultAboveThePin() {
    conceded("ana");

    String signed = signed();
    assertFalse(signed.contains("81.75"), signed);
    assertFalse(signed.contains("77.25"), signed);
    assertTrue(signed.contains("LIGHT"), signed);
    assertTrue(signed.contains("major"), signed);
    assertTrue(signed.contains("The scale was moved"), signed);
  }

  @Test
  void aThirdPersonSignsThatBothMeasureAgainWithoutAnyResultAboveThePin() {
    bench.answers("The scale was moved").signs("ana");
    hold().decision().measureAgain();

    String signed = signed();
    assertFalse(signed.contains("81.75"), signed);
    assertFalse(signed.contains("77.25"), signed);
  }

  @Test
  void bothResultsStandAboveThePinOnceEverybodyWhoMaySignMaySeeThem() {
    // Cho and Ben made it, so that only these two may concede it.
    for (String who : List.of("dia", "ana")) {
      bench.session().signIn(bench.shop().signIn(who));
      hold().show();
    }

    conceded("ana");

    assertTrue(signed().contains("81.75"), signed());
    assertTrue(signed().contains("77.25"), signed());
  }

  @Test
  void whoeverDecidesWhereBothResultsStandOnTheScreenIsRecordedAsShown() {
    assertFalse(hold().values().isEmpty(), "Cho may see them, and they stand on Cho's screen");

    conceded("ana");

    assertFalse(nonconformance().holds());
    assertTrue(
        bench.run(run).shown().getOrDefault(key(), Set.of()).contains(TestLibrary.id("ana")));
  }

  @Test
  void whoeverDecidesWithoutThemOnTheScreenMayStillMeasure() {
    bench.session().signIn(bench.shop().signIn("ana"));
    assertTrue(hold().values().isEmpty());

    conceded("ana");

    assertFalse(nonconformance().holds());
    assertTrue(new RunView(bench.run(run), TestLibrary.id("ana")).withheld(key()));
  }

  @Test
  void nobodyIsOfferedWhoMayNotBeShownWhatStandsOnTheScreen() {
    TestLibrary shop = bench.shop();
    Person eve = shop.add("eve", "927461", Set.of(Role.CHECKER), shop.by(shop.signIn("ana")));
    Disposition again = Disposition.MEASURE_AGAIN;
    assertFalse(hold().decision().deciders(again).contains(eve));
    assertTrue(hold().decision().deciders(again).contains(bench.person("ben")));

    bench.session().signIn(shop.signIn("eve"));

    assertTrue(hold().decision().deciders(again).contains(eve), "nothing stands on the screen");
  }

  private void conceded(String who) {
    HoldDecision decision = hold().decision();
    decision.dispositionProperty().set(Optional.of(Disposition.USE_AS_IS));
    decision.reasonProperty().set("The scale was moved");
    bench.signs(who);
    decision.decide();
  }

  private HoldModel hold() {
    return assertInstanceOf(RunScreen.OnHold.class, bench.runner(run).screenProperty().get())
        .model();
  }

  private Nonconformance nonconformance() {
    return bench.run(run).nonconformances().getFirst();
  }

  private EntryKey key() {
    return Optional.ofNullable(nonconformance().key()).orElseThrow();
  }

  private String signed() {
    assertEquals(1, bench.workbench().dialogs().signatures().size());
    return bench.workbench().dialogs().signatures().getLast().signed().toString();
  }
}
