package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row to fill in for each piece, with a box for each step: as many rows as the author fixed, and
 * blank ones to number by hand where the lot decides.
 */
final class PieceRows {
  /** Rows where nobody knows how many pieces there will be. */
  private static final int BLANK = 12;

  /** More columns would leave no room to write in. */
  private static final int MOST_COLUMNS = 6;

  private static final float ALL = mm(175);
  private static final float PIECE = mm(22);

  private final Typesetter typesetter;
  private final Words words;
  private final Map<StepId, String> numbers;

  PieceRows(Typesetter typesetter, Words words, Content content) {
    this.typesetter = typesetter;
    this.words = words;
    numbers = Numbering.of(content);
  }

  List<Block> of(Section section, List<Step> steps) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Gap(mm(2)));
    blocks.add(typesetter.text(plan(section.repeat()), Type.LIMITS));
    for (int from = 0; from < steps.size(); from += MOST_COLUMNS) {
      blocks.add(new Gap(mm(2)));
      blocks.add(
          table(
              section.repeat(), steps.subList(from, Math.min(steps.size(), from + MOST_COLUMNS))));
    }
    return blocks;
  }

  private Block table(Repeat repeat, List<Step> steps) {
    List<Float> widths = new ArrayList<>();
    widths.add(PIECE);
    List<Block> head = new ArrayList<>();
    head.add(typesetter.text(words.say("piece.head"), Type.CAPTION));
    for (Step step : steps) {
      widths.add((ALL - PIECE) / steps.size());
      String number = numbers.getOrDefault(step.id(), "");
      head.add(typesetter.text(number, Type.NUMBER));
    }
    List<Table.Row> rows = new ArrayList<>();
    int count = repeat instanceof Repeat.Fixed fixed ? fixed.pieces() : BLANK;
    for (int piece = 1; piece <= count; piece++) {
      List<Block> cells = new ArrayList<>();
      cells.add(
          repeat instanceof Repeat.Fixed
              ? typesetter.text(Integer.toString(piece), Type.NUMBER)
              : box("piece", ""));
      steps.forEach(step -> cells.add(box("value", step.id().value())));
      rows.add(Table.Row.of(cells));
    }
    return new Table(widths, head, rows);
  }

  private Block box(String what, String of) {
    return new Field(what, of, Field.ALL, mm(7), typesetter.text("", Type.BODY));
  }

  private String plan(Repeat repeat) {
    return switch (repeat) {
      case Repeat.Once _ -> "";
      case Repeat.Pieces _ -> words.say("pieces.all");
      case Repeat.Fixed fixed -> words.say("pieces.fixed", fixed.pieces(), fixed.accept());
      case Repeat.EveryKth kth -> words.say("pieces.every", kth.every(), kth.accept());
      case Repeat.Sampled plan ->
          words.say("pieces.plan", plan.level().token(), plan.aql().token());
    };
  }
}
