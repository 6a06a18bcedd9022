package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two records side by side on paper: what differs is named, and never by a sign alone. */
public final class ComparisonSheet {
  private static final List<Float> WIDTHS = List.of(mm(59), mm(58), mm(58));

  private final Typesetter typesetter;
  private final Words words;
  private final Comparison compared;

  private ComparisonSheet(Typesetter typesetter, Words words, Comparison compared) {
    this.typesetter = typesetter;
    this.words = words;
    this.compared = compared;
  }

  public static Paper of(Comparison compared, PrintJob job) {
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(job.fonts(), Locale.ROOT, job.language().locale()).at(job.page().letters());
    String title =
        words.say("compare.title", compared.left().subject(), compared.right().subject());
    ControlData control = ControlData.ofNoRevision(title, compared.code(), job.language());
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.COMPARISON);
    List<Block> blocks = new ComparisonSheet(typesetter, words, compared).blocks();
    return new PaperWriter(typesetter, words, furniture)
        .write(title, List.of(new Part("", blocks)));
  }

  private List<Block> blocks() {
    long differing =
        compared.lines().stream().filter(line -> !line.differences().isEmpty()).count();
    List<Table.Row> rows = new ArrayList<>();
    compared.lines().forEach(line -> rows.add(row(line)));
    return List.of(
        text(words.say("compare.count", differing, compared.steps()), Type.VALUE),
        new Gap(mm(3)),
        new Table(
            WIDTHS,
            List.of(
                text(words.say("column.step"), Type.HEAD),
                side(compared.left()),
                side(compared.right())),
            rows));
  }

  private Block side(Comparison.Side side) {
    return lines(
        List.of(
            text(side.subject(), Type.HEAD),
            text(side.document(), Type.SMALL),
            text(side.state(), Type.SMALL),
            text(side.started(), Type.SMALL)));
  }

  private Table.Row row(Comparison.Line line) {
    List<Block> step = new ArrayList<>();
    step.add(text((line.number() + "  " + line.text()).strip(), Type.BODY));
    line.differences().forEach(one -> step.add(text("≠ " + one, Type.HEAD)));
    return Table.Row.of(List.of(lines(step), cell(line.left()), cell(line.right())));
  }

  private Block cell(Optional<Comparison.Cell> cell) {
    if (cell.isEmpty()) {
      return text(words.say("compare.noStep"), Type.BODY);
    }
    List<Block> lines = new ArrayList<>();
    cell.get().earlier().forEach(one -> lines.add(text(one, Type.BODY.struck())));
    String value = cell.get().value();
    lines.add(text(value.isBlank() ? words.say("compare.nothing") : value, Type.VALUE));
    cell.get().details().forEach(one -> lines.add(text(one, Type.SMALL)));
    return lines(lines);
  }

  private static Block lines(List<Block> lines) {
    return Stack.of(1.5f, lines);
  }

  private Block text(String text, Style style) {
    return typesetter.text(text, style);
  }
}
