package app.tarkka.ui.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.DefectCode;
import app.tarkka.run.Disposition;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.testkit.ShopDay;
import app.tarkka.ui.kit.SignatureRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultModelTest {
  @TempDir Path folder;
  private RunnerBench bench;
  private RunId run;

  @BeforeEach
  void differing() {
    bench = new RunnerBench(folder);
    ShopDay day = new ShopDay(bench.shop());
    run = day.checked("Order 9", "81.75", "77.25");
    String nonconformance = day.found(run).openHold().orElseThrow().id();
    assertInstanceOf(
        RunOutcome.Done.class,
        bench
            .shop()
            .runService()
            .perform(
                run,
                new RunCommand.Describe(nonconformance, "Ben read 77.25"),
                bench.shop().signIn("ben")));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void whatWasSaidAboutADifferenceIsKeptFromWhoeverMayStillMeasure() {
    FaultModel fault = seenBy("ana");

    assertEquals("", fault.descriptionProperty().get());
    assertTrue(fault.withheld());
    assertTrue(fault.unkept().isEmpty(), "nor is it said again in nobody's words");
    assertEquals("Ben read 77.25", seenBy("ben").descriptionProperty().get());
  }

  @Test
  void whoeverDecidesSignsWhatWasMeasuredAndWhatIsSaidAboutIt() {
    holdSeenBy("ana").show();
    holdSeenBy("dia").show();
    HoldModel hold = holdSeenBy("ben");
    hold.fault().defectProperty().set(Optional.of(new DefectCode("WEIGHT", "weight off")));
    hold.decision().dispositionProperty().set(Optional.of(Disposition.SCRAP));
    hold.decision().reasonProperty().set("Too cold");
    hold.decision().minutesProperty().set("12");

    hold.decision().decide();

    SignatureRequest asked = bench.workbench().dialogs().signatures().getLast();
    assertEquals("Decide about the nonconformance", asked.title());
    assertEquals("Decided", asked.meaning());
    String signed = asked.signed().toString();
    for (String part :
        List.of("81.75", "77.25", "Ben read 77.25", "Defect code: WEIGHT: weight off", "12")) {
      assertTrue(signed.contains(part), part + " is missing in " + signed);
    }
  }

  private FaultModel seenBy(String person) {
    return holdSeenBy(person).fault();
  }

  private HoldModel holdSeenBy(String person) {
    bench.session().signIn(bench.shop().signIn(person));
    RunScreen screen = bench.runner(run).screenProperty().get();
    return assertInstanceOf(RunScreen.OnHold.class, screen).model();
  }
}
