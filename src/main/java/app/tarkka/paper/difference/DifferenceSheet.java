package app.tarkka.paper.difference;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two revisions on paper: what is easily read over first, then line by line. */
public final class DifferenceSheet {
  private static final List<Float> SIDES = List.of(mm(88), mm(87));
  private static final List<Float> LINES = List.of(mm(33), mm(142));
  private static final Style BODY = Style.regular(10);
  private static final Style HEAD = Style.bold(10);
  private static final Style SUMMARY = Style.bold(12);

  private final Typesetter typesetter;
  private final Words words;
  private final RevisionPair pair;
  private final PrintedDetails details;

  private DifferenceSheet(
      Typesetter typesetter, Words words, RevisionPair pair, Pictures pictures) {
    this.typesetter = typesetter;
    this.words = words;
    this.pair = pair;
    details = new PrintedDetails(typesetter, words, new PictureBlocks(typesetter, words, pictures));
  }

  /** How much is printed. */
  public enum Extent {
    ALL,
    WHAT_CHANGED
  }

  public static Paper of(RevisionPair pair, Extent extent, PrintJob job, Pictures pictures) {
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(job.fonts(), Locale.forLanguageTag(pair.language()), job.language().locale())
            .at(job.page().letters());
    String title = pair.title() + ": " + pair.before().name() + " → " + pair.after().name();
    ControlData control = ControlData.ofNoRevision(title, pair.code(), job.language());
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.DIFFERENCE);
    List<Block> blocks = new DifferenceSheet(typesetter, words, pair, pictures).blocks(extent);
    return new PaperWriter(typesetter, words, furniture)
        .write(title, List.of(new Part("", blocks)));
  }

  private List<Block> blocks(Extent extent) {
    Changes changes = pair.changes();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Table(SIDES, List.of(), List.of(sides())));
    blocks.add(new Gap(mm(4)));
    blocks.add(typesetter.text(changes.summary(), SUMMARY));
    blocks.add(typesetter.text(words.say("diff.legend"), Style.regular(9)));
    blocks.add(new Gap(mm(3)));
    if (!changes.twice().isEmpty()) {
      blocks.add(Frame.plain(twice(changes), 1.2f, mm(3)));
      blocks.add(new Gap(mm(4)));
    }
    if (!changes.document().isEmpty()) {
      blocks.add(typesetter.text(words.say("diff.document"), HEAD));
      changes.document().forEach(detail -> blocks.add(details.of(detail)));
      blocks.add(new Gap(mm(4)));
    }
    if (!changes.lines().isEmpty()) {
      blocks.add(new Table(LINES, List.of(), rows(changes, extent)));
    }
    return blocks;
  }

  private Table.Row sides() {
    return Table.Row.of(
        List.of(side("diff.before", pair.before()), side("diff.after", pair.after())));
  }

  private Block side(String key, RevisionFacts facts) {
    List<Block> lines = new ArrayList<>();
    lines.add(typesetter.text(words.say(key) + ": " + facts.name() + " · " + facts.state(), HEAD));
    facts.people().forEach(line -> lines.add(typesetter.text(line, BODY)));
    if (!facts.changes().isBlank()) {
      lines.add(typesetter.text(facts.changes(), BODY));
    }
    return Stack.of(1.5f, lines);
  }

  private Block twice(Changes changes) {
    List<Block> lines = new ArrayList<>();
    lines.add(typesetter.text("▲ " + words.say("diff.lookTwice"), SUMMARY));
    changes
        .twice()
        .forEach(one -> lines.add(typesetter.text(one.where() + ": " + one.what(), BODY)));
    return Stack.of(2, lines);
  }

  private List<Table.Row> rows(Changes changes, Extent extent) {
    List<Table.Row> rows = new ArrayList<>();
    for (Folding.Item item : Folding.of(changes.lines(), _ -> extent == Extent.ALL)) {
      rows.add(
          switch (item) {
            case Folding.Shown shown -> row(shown.line());
            case Folding.Folded folded ->
                Table.Row.of(
                    List.of(
                        Gap.NONE,
                        typesetter.text("⋯ " + folded.said(words), Style.regular(9).grey())));
          });
    }
    return rows;
  }

  private Table.Row row(Changes.Line line) {
    List<Block> said = new ArrayList<>();
    Style style = line.kind() == Changes.Kind.SECTION ? Style.bold(12) : BODY;
    said.add(details.pieces(line.text(), style));
    line.details().forEach(detail -> said.add(details.of(detail)));
    List<Block> fate = new ArrayList<>();
    if (line.changed()) {
      String words = String.join(", ", line.words());
      fate.add(typesetter.text(line.mark() + " " + words, HEAD));
    }
    if (!line.number().isEmpty()) {
      fate.add(typesetter.text(line.number(), BODY));
    }
    return Table.Row.of(List.of(Stack.of(1.5f, fate), Stack.of(2, said)));
  }
}
