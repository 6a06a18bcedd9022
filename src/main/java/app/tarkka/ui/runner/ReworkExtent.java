package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Place;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.Stop;
import java.util.List;
import java.util.stream.Stream;

/** From where work can be done again after a nonconformance, and what that does again. */
public final class ReworkExtent {
  private final OpenRun open;
  private final Nonconformance hold;

  ReworkExtent(OpenRun open, Nonconformance hold) {
    this.open = open;
    this.hold = hold;
  }

  /** The steps that work can be done again from: up to the one that failed. */
  public List<StepId> starts() {
    int last = Math.max(0, open.now().outline().position(hold.step()));
    return open.now().outline().stops().subList(0, last + 1).stream()
        .map(s -> s.step().id())
        .toList()
        .reversed();
  }

  public String start(StepId id) {
    return outline().stop(id).map(open.now()::named).orElse(id.value());
  }

  /**
   * How many steps a rework from there does again: of it and all that follow, those that were done.
   */
  public int again(StepId id) {
    return redone(id).size();
  }

  /**
   * Where a rework from there begins and what it does again, as it is chosen and signed: that it is
   * the step alone only where nothing else was done, and nothing at all where nothing was.
   */
  public String extent(StepId id) {
    List<Place> redone = redone(id);
    if (redone.isEmpty()) {
      return start(id);
    }
    boolean alone = redone.size() == 1 && redone.getFirst().step().equals(id);
    String said =
        alone
            ? open.text("runner.hold.alone")
            : open.text("runner.hold.again.count", redone.size());
    return open.text("runner.hold.extent", start(id), said);
  }

  private List<Place> redone(StepId id) {
    Outline outline = open.now().outline();
    int from = Math.max(0, outline.position(id));
    Stream<Place> reached =
        lot()
            ? open.now().run().places().stream()
                .filter(place -> outline.position(place.step()) >= from)
            : outline.stops().stream().skip(from).map(Stop::place);
    return reached.filter(place -> open.now().run().standing(place).isPresent()).toList();
  }

  /**
   * Whether a lot was not accepted: it is judged as a whole, so that the verdict after a rework
   * needs every piece of its sample done again, and no piece alone can be chosen.
   */
  public boolean lot() {
    return hold.cause() == HoldCause.LOT_NOT_ACCEPTED;
  }

  /** A lot's rework is of no piece in particular, whichever is on the screen. */
  private Outline outline() {
    return lot() ? open.now().written() : open.now().outline();
  }
}
