package app.tarkka.paper.sheet;

import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.paper.Paper;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import app.tarkka.paper.checklist.RegisterSheet;
import app.tarkka.paper.checklist.WallCard;
import app.tarkka.paper.reading.AcknowledgementSheet;
import java.util.List;
import java.util.function.Supplier;

/**
 * The sheets of one document.
 *
 * @param matrix who has read what, asked only for the sheet that shows it
 */
public record DocumentSheets(Pictures pictures, Supplier<ReadingMatrix> matrix) {
  private static final List<SheetKind> POLICY =
      List.of(SheetKind.PROCEDURE, SheetKind.WALL_CARD, SheetKind.ACKNOWLEDGEMENT);
  private static final List<SheetKind> STEPS =
      List.of(
          SheetKind.CHECKLIST,
          SheetKind.PROCEDURE,
          SheetKind.WALL_CARD,
          SheetKind.REGISTER,
          SheetKind.ACKNOWLEDGEMENT);

  /** What a document of that kind can be printed as, the usual first. */
  public static List<SheetKind> of(Kind kind) {
    return kind == Kind.POLICY ? POLICY : STEPS;
  }

  /**
   * @throws IllegalArgumentException when no document has such a sheet
   */
  public Paper print(SheetKind kind, Revision revision, PrintedWording wording, PrintJob job) {
    return switch (kind) {
      case CHECKLIST -> ChecklistSheet.of(revision, wording, job, pictures);
      case PROCEDURE -> ProcedureSheet.of(revision, wording, job, pictures);
      case WALL_CARD -> WallCard.of(revision, wording, job);
      case REGISTER -> RegisterSheet.of(revision, wording, job);
      case ACKNOWLEDGEMENT -> AcknowledgementSheet.of(revision, wording, matrix.get(), job);
      case GOING_ON,
          RECORD,
          COMPARISON,
          DIFFERENCE,
          LABEL,
          LABELS,
          MATRIX,
          MANUAL,
          MANUAL_BOTH_SIDES,
          BOOKLET ->
          throw new IllegalArgumentException("no sheet of a document: " + kind);
    };
  }
}
