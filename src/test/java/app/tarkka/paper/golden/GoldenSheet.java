package app.tarkka.paper.golden;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.reading.Acknowledgement;
import app.tarkka.document.reading.Duty;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.paper.Paper;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.Words;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.checklist.RegisterSheet;
import app.tarkka.paper.checklist.WallCard;
import app.tarkka.paper.difference.DifferenceSheet;
import app.tarkka.paper.difference.RevisionFacts;
import app.tarkka.paper.difference.RevisionPair;
import app.tarkka.paper.label.Label;
import app.tarkka.paper.label.LabelSheet;
import app.tarkka.paper.manual.Book;
import app.tarkka.paper.manual.Imposition;
import app.tarkka.paper.manual.ManualBook;
import app.tarkka.paper.reading.AcknowledgementSheet;
import app.tarkka.paper.reading.TrainingMatrix;
import app.tarkka.paper.record.Comparison;
import app.tarkka.paper.record.ComparisonSheet;
import app.tarkka.paper.record.RunStoryPaper;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Each kind of sheet, of a content where it is one of a content. */
enum GoldenSheet {
  CHECKLIST(true, (content, job) -> ChecklistSheet.of(revision(content), job, Sheets.pictures())),
  PROCEDURE(true, (content, job) -> ProcedureSheet.of(revision(content), job, Sheets.pictures())),
  WALL_CARD(
      true,
      (content, job) -> WallCard.of(revision(content), PrintedWording.original(content), job)),
  REGISTER(
      true,
      (content, job) -> RegisterSheet.of(revision(content), PrintedWording.original(content), job)),
  MANUAL(true, (content, job) -> manual(content, job)),
  MANUAL_BOTH_SIDES(false, (content, job) -> manual(content, job.bothSides())),
  BOOKLET(false, (content, job) -> Imposition.booklet(manual(content, job.bothSides()))),
  ACKNOWLEDGEMENT(
      false,
      (content, job) ->
          AcknowledgementSheet.of(
              revision(content), PrintedWording.original(content), matrix(), job)),
  MATRIX(false, (_, job) -> TrainingMatrix.of(matrix(), job)),
  RECORD(false, (_, job) -> RunStoryPaper.eventful(job)),
  CORRECTED_RECORD(false, (_, job) -> RunStoryPaper.plain(job)),
  GOING_ON(
      false,
      (_, job) -> {
        var run = RunStoryPaper.waiting();
        return ChecklistSheet.goingOn(
            new RunView(run, null),
            revision(run.content()),
            PrintedWording.original(run.content()),
            PersonId::value,
            job,
            Pictures.NONE);
      }),
  COMPARISON(false, (_, job) -> ComparisonSheet.of(compared(), job)),
  DIFFERENCE(
      false,
      (_, job) -> {
        Words words = Words.in(job.language());
        RevisionPair pair =
            RevisionPair.of(
                revision(Sheets.sandwich()),
                revision(Sheets.torque()),
                new RevisionFacts.Reader(List.of(), job.zone(), words),
                words);
        return DifferenceSheet.of(pair, DifferenceSheet.Extent.WHAT_CHANGED, job, Pictures.NONE);
      }),
  LABEL(false, (content, job) -> LabelSheet.of(labels(content), LabelSheet.Copies.ONE_EACH, job)),
  LABELS(false, (content, job) -> LabelSheet.of(labels(content), LabelSheet.Copies.FILL, job));

  private final boolean ofContent;
  private final BiFunction<Content, PrintJob, Paper> printing;

  GoldenSheet(boolean ofContent, BiFunction<Content, PrintJob, Paper> printing) {
    this.ofContent = ofContent;
    this.printing = printing;
  }

  /** Whether another content makes another sheet. */
  boolean ofContent() {
    return ofContent;
  }

  Paper print(Content content, PrintJob job) {
    return printing.apply(content, job);
  }

  private static Revision revision(Content content) {
    return Sheets.effective(content);
  }

  private static List<Label> labels(Content content) {
    return List.of(new Label(new RunLabel(content.code(), "Order 8101"), content.title()));
  }

  /** What differs, what was corrected, and what one of the two has not. */
  private static Comparison compared() {
    return new Comparison(
        "SOP-012",
        new Comparison.Side("Order 8101", "Revision 3", "Finished", "18 July 2026, 09:12"),
        new Comparison.Side("Order 8102", "Revision 4", "Finished", "19 July 2026, 10:40"),
        List.of(
            new Comparison.Line(
                "1.1",
                "Wash hands.",
                Optional.of(cell(List.of(), "Done", "Aino Virtanen, 09:13")),
                Optional.of(cell(List.of(), "Done", "Olli Åström, 10:41")),
                List.of()),
            new Comparison.Line(
                "1.2",
                "Weigh the ham.",
                Optional.of(cell(List.of("48 g"), "84 g", "within 76 g to 84 g")),
                Optional.of(cell(List.of(), "91 g", "outside 76 g to 84 g")),
                List.of("Another value", "Another judgement")),
            new Comparison.Line(
                "1.3",
                "Close the bag.",
                Optional.empty(),
                Optional.of(cell(List.of(), "", "Olli Åström, 10:44")),
                List.of("Only in one"))),
        5);
  }

  private static Comparison.Cell cell(List<String> earlier, String value, String detail) {
    return new Comparison.Cell(earlier, value, List.of(detail));
  }

  private static Paper manual(Content content, PrintJob job) {
    Revision revision = revision(content);
    Book book =
        new Book(
            new Manual("m", "Handbook", "Read it from the front.", List.of()),
            List.of(
                new Book.Entry.Heading("Every day"),
                new Book.Entry.Chapter(
                    revision, PrintedWording.original(content), List.of(revision)),
                new Book.Entry.LeftOut("SOP-9", "Old way", true)));
    return ManualBook.of(book, job, Sheets.pictures(), PersonId::value);
  }

  private static ReadingMatrix matrix() {
    DocumentId document = new DocumentId("document-1");
    Duty duty =
        new Duty(document, Kind.PROCEDURE, "SOP-012", "Ham sandwich", 3, 2, Readers.EVERYONE);
    return ReadingMatrix.of(
        List.of(person("aino", "Aino Virtanen"), person("olli", "Olli Åström")),
        List.of(duty),
        List.of(
            new Acknowledgement(
                document, 3, new PersonId("aino"), Sheets.PRINTED, "", Meaning.ACKNOWLEDGED),
            new Acknowledgement(
                document, 1, new PersonId("olli"), Sheets.PRINTED, "", Meaning.ACKNOWLEDGED)));
  }

  private static Person person(String id, String name) {
    return new Person(
        new PersonId(id), name, "XX", "#123456", Set.of(Role.WORKER), true, Instant.EPOCH);
  }
}
