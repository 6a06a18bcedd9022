package app.tarkka.ui.runner;

import app.tarkka.document.Content;
import app.tarkka.document.StepId;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.runner.entry.Outline;
import app.tarkka.ui.runner.entry.Remarks;
import app.tarkka.ui.runner.entry.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the places of a run into lines, as whoever looks may see them. */
final class RunLines {
  private final RunReading reading;
  private final Messages messages;
  private final Optional<StepId> due;

  RunLines(RunReading reading, Messages messages, Optional<StepId> due) {
    this.reading = reading;
    this.messages = messages;
    this.due = due;
  }

  /**
   * Of a repeated section the piece on the screen, and any other that deserves a look before it is
   * signed.
   */
  List<RunLine> all() {
    return reading.outline().stops().stream()
        .flatMap(stop -> Stream.concat(Stream.of(line(stop)), others(stop)))
        .toList();
  }

  private Stream<RunLine> others(Stop stop) {
    return reading.run().sampleOf(stop.unit()).stream()
        .flatMap(sample -> sample.standing().stream())
        .filter(piece -> piece.number() != stop.unit())
        .map(stop::of)
        .filter(other -> reading.answered(other).isPresent())
        .map(this::line)
        .filter(RunLine::notable);
  }

  /** The same with what is not asked as the run stands, each with the reason. */
  List<RunLine> withUnasked() {
    Outline due = reading.outline();
    return reading.written().stops().stream()
        .map(stop -> reading.focus().on(reading.run(), stop))
        .map(
            stop ->
                due.stop(stop.step().id())
                    .map(asked -> line(asked, stop.part()))
                    .orElseGet(() -> unasked(stop)))
        .toList();
  }

  private RunLine unasked(Stop stop) {
    return new RunLine(
        stop.step().id(),
        stop.unit(),
        part(stop.part()),
        stop.number(),
        reading.title(stop),
        RunLine.Standing.NOT_ASKED,
        Status.NOT_APPLICABLE,
        messages.text("runner.line.notAsked"),
        reading.branches().whyNot(stop),
        "",
        List.of(),
        false);
  }

  private static RunLine.Part part(Stop.Part part) {
    return new RunLine.Part(part.number(), part.title(), part.cues().trigger());
  }

  private RunLine line(Stop stop) {
    return line(stop, stop.part());
  }

  private RunLine line(Stop stop, Stop.Part part) {
    Optional<Answered> answered = reading.answered(stop);
    RunLine.Standing standing =
        answered.isPresent()
            ? RunLine.Standing.DONE
            : due.equals(Optional.of(stop.step().id()))
                ? RunLine.Standing.DUE
                : RunLine.Standing.LATER;
    boolean handed = handed(stop);
    Status status = answered.map(a -> handed ? Status.CHECK : status(a)).orElse(Status.OPEN);
    List<String> worth = new Remarks(reading.view(), messages).at(stop.step(), stop.place());
    return new RunLine(
        stop.step().id(),
        stop.unit(),
        part(part),
        stop.number(),
        title(stop),
        standing,
        status,
        word(standing, status),
        answered.map(Answered::words).orElse(""),
        answered.map(a -> messages.text("runner.by", a.name(), a.when())).orElse(""),
        answered.map(a -> remarks(stop, a, worth)).orElseGet(() -> missing(stop)),
        answered.isPresent() ? !worth.isEmpty() : stop.optional());
  }

  private String title(Stop stop) {
    String title = reading.title(stop);
    return stop.unit() == 0 ? title : messages.text("runner.piece.of", stop.piece(), title);
  }

  /** The last word of the work is not the check: until somebody made it, it waits for one. */
  private boolean handed(Stop stop) {
    return stop.step().id().equals(Content.FINAL_CHECK) && unchecked(stop.place());
  }

  private boolean unchecked(Place place) {
    return reading.run().missingChecks().stream().anyMatch(check -> check.place().equals(place));
  }

  private String word(RunLine.Standing standing, Status status) {
    return switch (standing) {
      case DONE ->
          status == Status.PASS ? messages.text("runner.line.done") : messages.text("kit", status);
      case DUE -> messages.text("runner.line.due");
      case LATER -> messages.text("runner.line.open");
      case NOT_ASKED -> messages.text("runner.line.notAsked");
    };
  }

  /** What is withheld looks like any other answer: neither good nor bad. */
  private Status status(Answered answered) {
    return answered.result().isEmpty() ? Status.PASS : StepScreenView.status(answered);
  }

  private List<String> remarks(Stop stop, Answered answered, List<String> worth) {
    List<String> remarks = new ArrayList<>();
    if (answered.result().isPresent() && answered.judgement() != Judgement.NOT_JUDGED) {
      remarks.add(answered.judged());
    }
    worth.stream().filter(one -> !remarks.contains(one)).forEach(remarks::add);
    if (unchecked(stop.place())) {
      remarks.add(messages.text("runner.line.toCheck"));
    }
    remarks.removeIf(String::isBlank);
    return remarks;
  }

  private List<String> missing(Stop stop) {
    return stop.optional() ? List.of(messages.text("runner.optional")) : List.of();
  }
}
