package app.tarkka.quality;

import app.tarkka.document.Aql;
import app.tarkka.run.Inspection;
import java.util.List;

/**
 * How severely the next lot of a series is inspected, as the lots before it left it: the switching
 * rules of ISO 2859-1:1999, clauses 9.3 and 9.4. They count lots on their original inspection; a
 * lot that was presented again after sorting is not among them.
 *
 * <ul>
 *   <li>normal to tightened: two of five or fewer lots in a row were not accepted;
 *   <li>tightened to normal: five in a row were accepted;
 *   <li>normal to reduced: the switching score is at least 30, and an owner agreed, which says that
 *       production is steady as well. The limit numbers that MIL-STD-105E had for it are not used;
 *   <li>reduced to normal: a lot was not accepted (an owner may also say so at any time);
 *   <li>inspection is discontinued when five lots were not accepted while tightened.
 * </ul>
 *
 * <p>The score grows with each lot accepted under normal inspection: by two where the plan allows
 * none or one, by three where it allows more and the lot would have been accepted at the next
 * tighter AQL as well; any other lot sets it back to none.
 *
 * @param inspection of the next lot
 * @param inRow accepted lots in a row while tightened
 * @param refused of the last four lots while normal, the newest last: whether each was not accepted
 * @param refusedWhileTightened not accepted since inspection was tightened
 */
public record Switching(
    Inspection inspection,
    int score,
    int inRow,
    List<Boolean> refused,
    int refusedWhileTightened,
    Why reason) {

  private static final int WINDOW = 5;
  private static final int ENOUGH = 30;

  /** Why the next lot is inspected as it is. */
  public enum Why {
    FIRST_LOT,
    UNCHANGED,
    TWO_OF_FIVE_NOT_ACCEPTED,
    FIVE_IN_ROW_ACCEPTED,
    SCORE_REACHED,
    LOT_NOT_ACCEPTED,
    FIVE_NOT_ACCEPTED_WHILE_TIGHTENED
  }

  /**
   * What became of one lot.
   *
   * @param nonconforming pieces of its sample
   */
  public record Lot(SamplingPlan plan, int nonconforming) {
    boolean accepted() {
      return plan.accepts(nonconforming);
    }
  }

  public Switching {
    refused = List.copyOf(refused);
  }

  /** As a series begins (clause 9.1). */
  public static final Switching START =
      new Switching(Inspection.NORMAL, 0, 0, List.of(), 0, Why.FIRST_LOT);

  /**
   * Where the lots of a series lead, the oldest first. Each says under which inspection it was
   * drawn; a change that nobody made is not counted as made.
   */
  public static Switching after(List<Lot> lots) {
    Switching now = START;
    for (Lot lot : lots) {
      now = now.under(lot.plan().inspection()).after(lot);
    }
    return now;
  }

  /** Whether a switch to reduced inspection may be agreed to. */
  public boolean mayReduce() {
    return inspection == Inspection.NORMAL && score >= ENOUGH;
  }

  /** Whether lots are no longer accepted by sampling until the cause was put right (clause 9.4). */
  public boolean discontinued() {
    return inspection == Inspection.TIGHTENED && refusedWhileTightened >= WINDOW;
  }

  private Switching under(Inspection drawn) {
    return drawn == inspection ? this : new Switching(drawn, 0, 0, List.of(), 0, Why.UNCHANGED);
  }

  private Switching after(Lot lot) {
    return switch (inspection) {
      case NORMAL -> normal(lot);
      case TIGHTENED -> tightened(lot);
      case REDUCED ->
          lot.accepted()
              ? new Switching(inspection, score, 0, List.of(), 0, Why.UNCHANGED)
              : new Switching(Inspection.NORMAL, 0, 0, List.of(), 0, Why.LOT_NOT_ACCEPTED);
    };
  }

  private Switching normal(Lot lot) {
    List<Boolean> window = new java.util.ArrayList<>(refused);
    window.add(!lot.accepted());
    if (window.stream().filter(not -> not).count() >= 2) {
      return new Switching(Inspection.TIGHTENED, 0, 0, List.of(), 0, Why.TWO_OF_FIVE_NOT_ACCEPTED);
    }
    List<Boolean> last = window.subList(Math.max(0, window.size() - WINDOW + 1), window.size());
    int scored = score(lot);
    return new Switching(
        inspection, scored, 0, last, 0, scored >= ENOUGH ? Why.SCORE_REACHED : Why.UNCHANGED);
  }

  private Switching tightened(Lot lot) {
    if (lot.accepted()) {
      return inRow + 1 == WINDOW
          ? new Switching(Inspection.NORMAL, 0, 0, List.of(), 0, Why.FIVE_IN_ROW_ACCEPTED)
          : new Switching(
              inspection, 0, inRow + 1, List.of(), refusedWhileTightened, Why.UNCHANGED);
    }
    int all = refusedWhileTightened + 1;
    return new Switching(
        inspection,
        0,
        0,
        List.of(),
        all,
        all >= WINDOW ? Why.FIVE_NOT_ACCEPTED_WHILE_TIGHTENED : Why.UNCHANGED);
  }

  private int score(Lot lot) {
    if (!lot.accepted()) {
      return 0;
    }
    if (lot.plan().acceptance() < 2) {
      return score + 2;
    }
    return lot.nonconforming() <= oneStepTighter(lot.plan()) ? score + 3 : 0;
  }

  /**
   * The acceptance number one AQL tighter, for the letter that was drawn by: where an arrow led to
   * it, the letter of the lot's size would give another sample, which nobody drew.
   */
  private static int oneStepTighter(SamplingPlan plan) {
    List<Aql> all = List.of(Aql.values());
    Aql tighter = all.get(all.indexOf(plan.aql()) - 1);
    return MasterTable.of(Inspection.NORMAL).plan(plan.letter(), tighter).acceptance();
  }
}
