package app.tarkka.paper.reading;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.ColumnWidths;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.TextBlock;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Every document in force and everybody who works in the shop: who read which revision and when,
 * and what is still to be read, which is framed. The page lies across; more people than fit stand
 * on pages of their own, with all documents again.
 */
public final class TrainingMatrix {
  private static final int MOST_PEOPLE = 8;
  private static final float DOCUMENT = mm(62);
  private static final Style HEAD = Style.bold(10);
  private static final Style TEXT = Style.regular(10);

  private final Typesetter typesetter;
  private final Words words;
  private final PrintJob job;

  private TrainingMatrix(Typesetter typesetter, Words words, PrintJob job) {
    this.typesetter = typesetter;
    this.words = words;
    this.job = job;
  }

  public static Paper of(ReadingMatrix matrix, PrintJob job) {
    PrintJob across = job.across();
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(job.fonts(), Locale.ROOT, job.language().locale()).at(job.page().letters());
    String title = words.say("matrix.title");
    ControlData control = ControlData.ofNoRevision(title, "", job.language());
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, across, PageFurniture.Use.LIST);
    return new PaperWriter(typesetter, words, furniture)
        .write(title, new TrainingMatrix(typesetter, words, across).parts(matrix));
  }

  private List<Part> parts(ReadingMatrix matrix) {
    int people = matrix.people().size();
    int count = Math.max(1, (people + MOST_PEOPLE - 1) / MOST_PEOPLE);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int from = people * i / count;
      int to = people * (i + 1) / count;
      String name = count == 1 ? "" : words.say("wall.part", i + 1, count);
      parts.add(new Part(name, blocks(matrix, from, to)));
    }
    return parts;
  }

  private List<Block> blocks(ReadingMatrix matrix, int from, int to) {
    long due = matrix.due().size();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        typesetter.text(
            due == 0 ? words.say("matrix.allRead") : words.say("matrix.due", due), TEXT));
    blocks.add(new Gap(mm(2)));
    if (matrix.rows().isEmpty()) {
      blocks.add(typesetter.text(words.say("matrix.none"), TEXT));
      return blocks;
    }
    float share = (mm(job.page().width() - 35) - DOCUMENT) / Math.max(1, to - from);
    List<Float> least = new ArrayList<>(List.of(DOCUMENT / 2));
    List<Float> natural = new ArrayList<>(List.of(DOCUMENT));
    List<Block> head =
        new ArrayList<>(List.of(typesetter.text(words.say("matrix.document"), HEAD)));
    float mark = 0;
    for (String key : List.of("matrix.toRead", "matrix.toReadAgain")) {
      mark = Math.max(mark, typesetter.text(words.say(key), HEAD).widestWord() + 2 * mm(1));
    }
    for (Person person : matrix.people().subList(from, to)) {
      TextBlock name = typesetter.text(person.name(), HEAD);
      float word = Math.max(name.widestWord(), mark) + Table.BESIDE;
      least.add(word);
      natural.add(Math.max(word, share));
      head.add(name);
    }
    List<Table.Row> rows = new ArrayList<>();
    for (ReadingMatrix.Row row : matrix.rows()) {
      List<Block> cells = new ArrayList<>(List.of(document(row)));
      row.standings().subList(from, to).forEach(standing -> cells.add(cell(standing)));
      rows.add(Table.Row.of(cells));
    }
    blocks.add(new Table(new ColumnWidths(least, natural), head, rows));
    return blocks;
  }

  private Block document(ReadingMatrix.Row row) {
    return Stack.of(
        1,
        List.of(
            typesetter.text(
                words.say("matrix.code", row.duty().code(), row.duty().revision()), HEAD),
            typesetter.text(row.duty().title(), TEXT)));
  }

  private Block cell(Standing standing) {
    Acknowledgement last = standing.last();
    return switch (standing.state()) {
      case NOT_ASKED -> typesetter.text("–", TEXT.grey());
      case TO_READ -> marked("matrix.toRead");
      case TO_READ_AGAIN -> marked("matrix.toReadAgain");
      case READ ->
          last == null
              ? typesetter.text("", TEXT)
              : typesetter.text(
                  words.say("matrix.read", last.revision(), words.date(last.at(), job.zone())),
                  TEXT);
    };
  }

  private Block marked(String key) {
    return Frame.plain(typesetter.text(words.say(key), HEAD), 1f, mm(1));
  }
}
