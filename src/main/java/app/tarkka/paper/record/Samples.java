package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Tag;
import app.tarkka.run.PieceView;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunUnit;
import app.tarkka.run.RunView;
import app.tarkka.run.Sample;
import app.tarkka.run.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pieces of each section: how they were drawn, the verdict, and one row for each. */
final class Samples {
  private static final List<Float> WIDTHS = List.of(mm(25), mm(38), mm(112));

  private final RecordText text;
  private final RunView view;

  Samples(RecordText text, RunView view) {
    this.text = text;
    this.view = view;
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    view.run().samples().forEach(sample -> blocks.addAll(of(sample)));
    return blocks;
  }

  private List<Block> of(Sample sample) {
    PieceWords words = new PieceWords(text, view.run());
    String title = text.say("samples.title", words.title(sample.section()));
    RunEvent.SampleDrawn drawn =
        new RunEvent.SampleDrawn(
            sample.section(),
            sample.policy(),
            sample.lot(),
            sample.inspection(),
            sample.size(),
            1,
            List.of());
    List<Block> lines = new ArrayList<>();
    lines.add(text.text(words.drawn(drawn), Type.BODY));
    sample
        .verdict()
        .ifPresent(
            verdict ->
                lines.add(
                    text.text(
                        words.judged(new RunEvent.LotJudged(sample.section(), verdict)),
                        Type.VALUE)));
    PieceView pieces = new PieceView(view, sample);
    List<Table.Row> rows = pieces.units().stream().map(unit -> row(pieces, unit)).toList();
    List<Block> head =
        Stream.of("column.piece", "column.standing", "column.result")
            .<Block>map(key -> text.said(key, Type.HEAD))
            .toList();
    return List.of(
        new Heading(title, text.text(title, Type.SECTION).as(Tag.H2), 12),
        Stack.of(2, lines),
        new Gap(mm(2)),
        new Table(WIDTHS, head, rows));
  }

  private Table.Row row(PieceView pieces, RunUnit unit) {
    String values =
        pieces.cells(unit).stream()
            .flatMap(cell -> cell.seen().map(seen -> value(cell, seen)).stream())
            .collect(Collectors.joining("  ·  "));
    List<Block> last = new ArrayList<>();
    last.add(text.text(values, Type.BODY));
    if (!unit.stands()) {
      last.add(
          unit.reason().isEmpty()
              ? text.said("piece.out", Type.BODY.bold())
              : text.said("piece.outReason", Type.BODY.bold(), why(unit)));
    }
    return Table.Row.of(
        List.of(
            text.said("entry.unit", Type.VALUE, unit.piece()),
            text.said("piece." + pieces.state(unit).name(), Type.BODY.bold()),
            Stack.of(1, last)));
  }

  /** Why a piece was taken out can tell what was measured on it. */
  private String why(RunUnit unit) {
    return new Telling(view).removal(unit) ? text.say("entry.withheld") : unit.reason();
  }

  private String value(PieceView.Cell cell, RunView.Seen seen) {
    return text.number(cell.step().id())
        + " "
        + seen.result().map(text::result).orElseGet(() -> text.say("entry.withheld"));
  }
}
