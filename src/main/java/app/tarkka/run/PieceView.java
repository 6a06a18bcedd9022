package app.tarkka.run;

import app.tarkka.document.Step;
import java.util.List;
import java.util.Optional;

/**
 * A sample as one person may see it: each piece with what stands for it. A result that is withheld
 * from the viewer makes neither a good piece nor a bad one.
 */
public record PieceView(RunView view, Sample sample) {

  /** How a piece stands, as the viewer may know it. */
  public enum PieceState {
    OPEN,
    CONFORMING,
    NONCONFORMING,
    WITHHELD
  }

  /** What is asked of a piece, and what stands for it. */
  public record Cell(Step step, Optional<RunView.Seen> seen) {}

  /** Every piece that ever was in the sample, in the order of the lot. */
  public List<RunUnit> units() {
    return sample.units().stream()
        .filter(unit -> unit.stands() || !cells(unit).stream().allMatch(c -> c.seen().isEmpty()))
        .toList();
  }

  public List<Cell> cells(RunUnit unit) {
    Run run = view.run();
    return run.steps().stream()
        .filter(step -> run.section(step.id()) == sample.section())
        .map(step -> new Cell(step, view.standing(new Place(step.id(), unit.number()))))
        .toList();
  }

  public PieceState state(RunUnit unit) {
    List<Cell> cells = cells(unit);
    boolean withheld =
        cells.stream().flatMap(c -> c.seen().stream()).anyMatch(RunView.Seen::withheld);
    boolean bad =
        cells.stream()
            .flatMap(cell -> cell.seen().stream())
            .flatMap(seen -> seen.judgement().stream())
            .anyMatch(Judgement::bad);
    if (bad) {
      return PieceState.NONCONFORMING;
    }
    if (withheld) {
      return PieceState.WITHHELD;
    }
    boolean open = cells.stream().anyMatch(c -> c.seen().isEmpty() && RunSteps.mandatory(c.step()));
    return open ? PieceState.OPEN : PieceState.CONFORMING;
  }
}
