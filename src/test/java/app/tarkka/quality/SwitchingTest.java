package app.tarkka.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.run.Inspection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Series of lots and how the next is inspected. The plan is 500 pieces at level II, AQL 1.0. */
class SwitchingTest {
  private final List<Switching.Lot> lots = new ArrayList<>();

  @Test
  void beginsNormal() {
    assertEquals(Inspection.NORMAL, after().inspection());
    assertEquals(Switching.Why.FIRST_LOT, after().reason());
  }

  @Test
  void tightensAfterTwoOfFive() {
    lot(2).lot(0).lot(0).lot(0);
    assertEquals(Inspection.NORMAL, after().inspection());
    lot(2);
    assertEquals(Inspection.TIGHTENED, after().inspection());
    assertEquals(Switching.Why.TWO_OF_FIVE_NOT_ACCEPTED, after().reason());
  }

  @Test
  void tightensAfterTwoOfFewerThanFive() {
    lot(2).lot(3);
    assertEquals(Inspection.TIGHTENED, after().inspection());
  }

  @Test
  void doesNotTightenWhenTheSecondIsTheSixth() {
    lot(2).lot(0).lot(0).lot(0).lot(0).lot(2);
    assertEquals(Inspection.NORMAL, after().inspection());
  }

  @Test
  void goesBackToNormalAfterFiveAcceptedInRow() {
    lot(2).lot(2);
    under(Inspection.TIGHTENED, 0, 0, 0, 0);
    assertEquals(Inspection.TIGHTENED, after().inspection());
    under(Inspection.TIGHTENED, 0);
    assertEquals(Inspection.NORMAL, after().inspection());
    assertEquals(Switching.Why.FIVE_IN_ROW_ACCEPTED, after().reason());
  }

  @Test
  void discontinuesAfterFiveNotAcceptedInAll() {
    lot(2).lot(2);
    under(Inspection.TIGHTENED, 9, 0, 0, 9, 9, 0, 9);
    assertFalse(after().discontinued());
    under(Inspection.TIGHTENED, 9);
    assertTrue(after().discontinued());
  }

  @Test
  void countsTwoForALotOfAPlanThatAllowsOne() {
    for (int i = 0; i < 14; i++) {
      lot(0);
    }
    assertEquals(28, after().score());
    assertFalse(after().mayReduce());
    lot(1);
    assertEquals(30, after().score());
    assertTrue(after().mayReduce());
    assertEquals(Inspection.NORMAL, after().inspection(), "only an owner reduces");
  }

  /** AQL 2.5: n 50, Ac 3; one step tighter, 1.5, Ac 2. */
  @Test
  void countsThreeWhereTheNextTighterAqlWouldAcceptTheLotToo() {
    at(Aql.A2_5, 0);
    at(Aql.A2_5, 2);
    assertEquals(6, after().score());
    at(Aql.A2_5, 3);
    assertEquals(0, after().score());
  }

  @Test
  void losesTheScoreWithALotThatIsNotAccepted() {
    lot(0).lot(0).lot(2);
    assertEquals(0, after().score());
  }

  @Test
  void goesBackFromReducedWithTheFirstLotThatIsNotAccepted() {
    for (int i = 0; i < 15; i++) {
      lot(0);
    }
    under(Inspection.REDUCED, 0, 0);
    assertEquals(Inspection.REDUCED, after().inspection());
    under(Inspection.REDUCED, 9);
    assertEquals(Inspection.NORMAL, after().inspection());
    assertEquals(Switching.Why.LOT_NOT_ACCEPTED, after().reason());
    assertEquals(0, after().score());
  }

  private Switching after() {
    return Switching.after(lots);
  }

  private SwitchingTest lot(int nonconforming) {
    under(Inspection.NORMAL, nonconforming);
    return this;
  }

  private void at(Aql aql, int nonconforming) {
    lots.add(
        new Switching.Lot(
            SamplingPlan.of(500, InspectionLevel.II, aql, Inspection.NORMAL), nonconforming));
  }

  private void under(Inspection inspection, int... nonconforming) {
    for (int found : nonconforming) {
      lots.add(
          new Switching.Lot(SamplingPlan.of(500, InspectionLevel.II, Aql.A1_0, inspection), found));
    }
  }
}
