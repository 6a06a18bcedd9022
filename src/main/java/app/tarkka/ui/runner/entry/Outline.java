package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import java.util.Optional;

/**
 * The stops of a wording in the order of doing. Nothing that was written is lost: what asks for no
 * answer is read at the next stop, or at the end; a hazard is read before what it belongs to, and
 * so before the first part of a step that has parts (domain.md: never separated from it).
 *
 * @param last what is only read after the last stop
 */
public record Outline(List<Stop> stops, LastReading last) {
  public Outline {
    stops = List.copyOf(stops);
  }

  /**
   * @param answerable the steps at which to stop
   */
  public static Outline of(Content content, List<Step> answerable) {
    return new OutlineWalk(content, answerable).outline();
  }

  /** Every step of a section as it is only read, in the order of the wording. */
  public static List<Reading> readings(Content content, Section section) {
    return new OutlineWalk(content, List.of()).allOf(section.steps());
  }

  public Optional<Stop> stop(StepId id) {
    return stops.stream().filter(stop -> stop.step().id().equals(id)).findFirst();
  }

  public int position(StepId id) {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).step().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** How many sections have stops. */
  public int sections() {
    return stops.isEmpty() ? 0 : stops.getLast().part().number();
  }
}
