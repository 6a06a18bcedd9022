package app.tarkka.paper.reading;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Revision;
import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.ReadState;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.reading.Standing;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One revision and everybody who has to read it: who signed in Tarkka stands there with the date,
 * who did not signs by pen. Some lines are blank for whoever has no name in the library.
 */
public final class AcknowledgementSheet {
  private static final List<Float> WIDTHS = List.of(mm(55), mm(80), mm(40));
  private static final int BLANK = 4;
  private static final Style TEXT = Style.regular(11);
  private static final Style HEAD = Style.bold(10);

  private final Typesetter typesetter;
  private final Words words;
  private final PrintJob job;

  private AcknowledgementSheet(Typesetter typesetter, Words words, PrintJob job) {
    this.typesetter = typesetter;
    this.words = words;
    this.job = job;
  }

  /**
   * @param matrix that has a row for the document when it is in force
   */
  public static Paper of(
      Revision revision, PrintedWording wording, ReadingMatrix matrix, PrintJob job) {
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(
                job.fonts(),
                Locale.forLanguageTag(wording.read().language()),
                job.language().locale())
            .at(job.page().letters());
    ControlData control = ControlData.of(revision, wording);
    AcknowledgementSheet sheet = new AcknowledgementSheet(typesetter, words, job);
    List<Block> blocks = sheet.blocks(revision, matrix);
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.FILL_IN);
    String part = words.say("reading.part");
    return new PaperWriter(typesetter, words, furniture)
        .write(
            words.say("reading.title", control.code(), revision.number()),
            List.of(new Part(part, blocks)));
  }

  private List<Block> blocks(Revision revision, ReadingMatrix matrix) {
    List<Block> blocks = new ArrayList<>();
    String code = revision.content().code();
    blocks.add(
        typesetter.text(words.say("reading.declare", code, revision.number()), Style.bold(12)));
    blocks.add(new Gap(mm(2)));
    if (!revision.changeSummary().isBlank()) {
      blocks.add(
          typesetter.text(
              words.say("reading.changed", PlainLine.of(revision.changeSummary())), TEXT));
      blocks.add(new Gap(mm(2)));
    }
    List<Table.Row> rows = new ArrayList<>();
    row(matrix, revision).ifPresent(row -> rows.addAll(people(matrix, row)));
    for (int i = 0; i < BLANK; i++) {
      rows.add(Table.Row.of(List.of(new Gap(mm(11)), new Gap(mm(11)), new Gap(mm(11)))));
    }
    blocks.add(
        new Table(
            WIDTHS,
            List.of(head("reading.name"), head("reading.signature"), head("reading.date")),
            rows));
    return blocks;
  }

  private static Optional<ReadingMatrix.Row> row(ReadingMatrix matrix, Revision revision) {
    return matrix.rows().stream()
        .filter(row -> row.duty().document().equals(revision.document()))
        .findFirst();
  }

  private List<Table.Row> people(ReadingMatrix matrix, ReadingMatrix.Row row) {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < matrix.people().size(); i++) {
      Standing standing = row.standings().get(i);
      if (standing.state() != ReadState.NOT_ASKED) {
        rows.add(person(matrix.people().get(i), standing));
      }
    }
    return rows;
  }

  private Table.Row person(Person person, Standing standing) {
    Block name = typesetter.text(person.name(), Style.bold(11));
    Acknowledgement last = standing.last();
    if (standing.state() == ReadState.READ && last != null) {
      return Table.Row.of(
          List.of(
              name,
              typesetter.text(
                  words.say("reading.signed." + last.as().token(), last.revision()), TEXT),
              typesetter.text(words.date(last.at(), job.zone()), TEXT)));
    }
    return Table.Row.of(List.of(name, new Gap(mm(11)), new Gap(mm(11))));
  }

  private Block head(String key) {
    return typesetter.text(words.say(key), HEAD);
  }
}
