package app.tarkka.ui.runner;

import app.tarkka.run.Sample;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.Stop;
import java.util.List;
import java.util.Optional;

/** How far a run is, in words: within a repeated section, which piece and which of its steps. */
record PlaceWords(RunReading reading, Messages messages) {

  String at(int position) {
    Outline outline = reading.outline();
    Stop here = outline.stops().get(position);
    Optional<Sample> sample = reading.run().sampleOf(here.unit());
    if (sample.isEmpty()) {
      return messages.text(
          "runner.place",
          position + 1,
          outline.stops().size(),
          here.part().number(),
          outline.sections());
    }
    List<Stop> within =
        outline.stops().stream().filter(s -> s.part().number() == here.part().number()).toList();
    return messages.text(
        "runner.place.piece",
        reading.focus().index(sample.get(), here.unit()),
        sample.get().standing().size(),
        within.indexOf(here) + 1,
        within.size());
  }
}
