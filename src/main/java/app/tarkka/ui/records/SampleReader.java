package app.tarkka.ui.records;

import app.tarkka.document.StepId;
import app.tarkka.run.LotVerdict;
import app.tarkka.run.PieceView;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunUnit;
import app.tarkka.run.RunView;
import app.tarkka.run.Sample;
import app.tarkka.run.Telling;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the pieces of a run into the words of its page. */
record SampleReader(
    RunView view, Function<StepId, String> numbers, EntryReader entries, Messages messages) {

  List<RecordPage.SamplePart> read() {
    return view.run().samples().stream().map(this::read).toList();
  }

  private RecordPage.SamplePart read(Sample sample) {
    PieceView pieces = new PieceView(view, sample);
    PieceLines lines = new PieceLines(view.run(), messages);
    RunEvent.SampleDrawn drawn =
        new RunEvent.SampleDrawn(
            sample.section(),
            sample.policy(),
            sample.lot(),
            sample.inspection(),
            sample.size(),
            1,
            List.of());
    return new RecordPage.SamplePart(
        lines.title(sample.section()),
        lines.drawn(drawn),
        sample.verdict().map(this::mark),
        pieces.units().stream().map(unit -> row(pieces, unit)).toList());
  }

  private Mark mark(LotVerdict verdict) {
    return new Mark(
        verdict.accepted() ? Status.PASS : Status.FAIL,
        messages.text(
            verdict.accepted() ? "records.lot.accepted" : "records.lot.refused",
            verdict.nonconforming()));
  }

  private RecordPage.PieceRow row(PieceView pieces, RunUnit unit) {
    PieceView.PieceState state = pieces.state(unit);
    Status status =
        switch (state) {
          case OPEN -> Status.OPEN;
          case CONFORMING -> Status.PASS;
          case NONCONFORMING -> Status.FAIL;
          case WITHHELD -> Status.CHECK;
        };
    String values =
        pieces.cells(unit).stream()
            .flatMap(cell -> cell.seen().map(seen -> value(cell, seen)).stream())
            .collect(Collectors.joining("  ·  "));
    boolean telling = new Telling(view).removal(unit);
    String note =
        unit.stands()
            ? ""
            : Optional.of(unit.reason())
                .filter(why -> !why.isEmpty())
                .map(why -> telling ? messages.text("records.hidden") : why)
                .map(why -> messages.text("records.piece.out.reason", why))
                .orElseGet(() -> messages.text("records.piece.out"));
    return new RecordPage.PieceRow(
        messages.text("records.piece", unit.piece()),
        new Mark(status, messages.text("records", state)),
        values,
        note);
  }

  private String value(PieceView.Cell cell, RunView.Seen seen) {
    return numbers.apply(cell.step().id()) + " " + entries.value(seen);
  }
}
