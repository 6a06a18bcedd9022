package app.tarkka.ui.runner;

import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands above every screen of a run: the document, the subject, how far it is. */
final class HeaderReading {
  private final RunReading reading;
  private final Messages messages;

  HeaderReading(RunReading reading, Messages messages) {
    this.reading = reading;
    this.messages = messages;
  }

  RunHeader header(
      String title, Optional<StepId> at, boolean newerRevision, List<SubjectRuns.Other> others) {
    int position = at.map(reading.outline()::position).orElse(-1);
    String place = position < 0 ? "" : new PlaceWords(reading, messages).at(position);
    return new RunHeader(
        reading.run().content().code(),
        title,
        reading.run().start().revision(),
        reading.run().subject(),
        place,
        segments(position),
        newerRevision,
        reading.run().attempt() > 1,
        others);
  }

  private List<RunHeader.Segment> segments(int position) {
    List<RunHeader.Segment> segments = new ArrayList<>();
    for (int section = 1; section <= reading.outline().sections(); section++) {
      int number = section;
      List<Stop> within =
          reading.outline().stops().stream()
              .filter(stop -> stop.part().number() == number)
              .toList();
      List<Place> places = places(within);
      int answered =
          (int) places.stream().filter(p -> reading.run().standing(p).isPresent()).count();
      boolean here =
          position >= 0 && reading.outline().stops().get(position).part().number() == section;
      segments.add(
          new RunHeader.Segment(
              within.stream()
                  .filter(stop -> reading.answered(stop).isEmpty())
                  .findFirst()
                  .orElse(within.getFirst())
                  .step()
                  .id(),
              segment(section, within.getFirst().part().title(), answered, places.size()),
              answered,
              Math.max(1, places.size()),
              here));
    }
    return segments;
  }

  private String segment(int section, String title, int answered, int steps) {
    return title.isBlank()
        ? messages.text("runner.segment.untitled", section, answered, steps)
        : messages.text("runner.segment", section, title, answered, steps);
  }

  /** Where the section of these stops is asked, of all its pieces. */
  private List<Place> places(List<Stop> stops) {
    Run run = reading.run();
    int section = run.section(stops.getFirst().step().id());
    Set<StepId> steps =
        run.steps().stream()
            .map(Step::id)
            .filter(step -> run.section(step) == section)
            .collect(Collectors.toSet());
    return run.due().stream().filter(place -> steps.contains(place.step())).toList();
  }
}
