package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.run.Place;
import app.tarkka.run.Run;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        at.flatMap(reading.outline()::stop).filter(this::again).isPresent(),
        others);
  }

  private boolean again(Stop stop) {
    Run run = reading.run();
    return run.entries().before(stop.place(), run.sinceAttempt(stop.place())).isPresent();
  }

  private List<RunHeader.Segment> segments(int position) {
    List<Stop> stops = reading.outline().stops();
    Map<Integer, List<Stop>> parts =
        stops.stream()
            .collect(
                Collectors.groupingBy(s -> s.part().number(), TreeMap::new, Collectors.toList()));
    Run run = reading.run();
    Map<Integer, List<Place>> sections =
        run.due().stream().collect(Collectors.groupingBy(place -> run.section(place.step())));
    int here = position < 0 ? 0 : stops.get(position).part().number();
    List<RunHeader.Segment> segments = new ArrayList<>();
    parts.forEach(
        (number, within) -> {
          int section = run.section(within.getFirst().step().id());
          List<Place> places = sections.getOrDefault(section, List.of());
          segments.add(segment(within, places, number == here));
        });
    return segments;
  }

  /**
   * @param places where the section of these stops is asked, of all its pieces
   */
  private RunHeader.Segment segment(List<Stop> within, List<Place> places, boolean here) {
    Run run = reading.run();
    int answered = (int) places.stream().filter(p -> run.standing(p).isPresent()).count();
    Stop.Part part = within.getFirst().part();
    Stop open =
        within.stream()
            .filter(stop -> run.standing(stop.place()).isEmpty())
            .findFirst()
            .orElse(within.getFirst());
    return new RunHeader.Segment(
        open.step().id(),
        words(part, answered, places.size()),
        answered,
        Math.max(1, places.size()),
        here);
  }

  private String words(Stop.Part part, int answered, int steps) {
    return part.title().isBlank()
        ? messages.text("runner.segment.untitled", part.number(), answered, steps)
        : messages.text("runner.segment", part.number(), part.title(), answered, steps);
  }
}
