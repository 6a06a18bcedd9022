package app.tarkka.gallery;

import app.tarkka.document.Revision;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.preview.InstalledPrinters;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.record.Comparison;
import app.tarkka.paper.record.ComparisonSheet;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.printing.Composed;
import app.tarkka.ui.printing.PrintPreviewModel;
import app.tarkka.ui.printing.PrintPreviewView;
import app.tarkka.ui.printing.PrintSource;
import app.tarkka.ui.printing.PrintedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Parent;

/**
 * A checklist in a draft of a translation, and two records side by side, before they are printed.
 */
final class PrintedWordsSheet {
  private static final PrintedText ENGLISH = new PrintedText("en", Optional.empty());
  private static final PrintedText FINNISH =
      new PrintedText("fi", Optional.of(PrintedWording.Standing.DRAFT));

  private final String language;

  PrintedWordsSheet(String language) {
    this.language = language;
  }

  Parent translation() {
    Revision revision = Sheets.effective(Sheets.torque());
    Translation finnish = Translation.begun(revision.content(), "fi");
    for (SourceText text : SourceTexts.of(revision.content())) {
      if (!text.place().endsWith(".1")) {
        finnish = finnish.with(text, "Suomeksi: " + text.text());
      }
    }
    PrintedWording wording = PrintedWording.draft(revision.content(), finnish);
    return preview(
        SheetKind.CHECKLIST,
        List.of(FINNISH, ENGLISH),
        job -> ChecklistSheet.of(revision, wording, job, Pictures.NONE));
  }

  Parent comparison() {
    return preview(SheetKind.COMPARISON, List.of(), job -> ComparisonSheet.of(compared(), job));
  }

  private Parent preview(SheetKind kind, List<PrintedText> texts, Function<PrintJob, Paper> made) {
    TestWorkbench workbench = new TestWorkbench(Locale.forLanguageTag(language));
    PrintSource source =
        new PrintSource() {
          @Override
          public Offer offer() {
            return new Offer(
                List.of(kind), SheetLanguage.ofProgram(workbench.messages().locale()), texts);
          }

          @Override
          public Composed compose(SheetKind as, PageSetup page, SheetLanguage in) {
            return new Shown(made.apply(Sheets.onPaper(page.size()).on(page).in(in)));
          }
        };
    return new PrintPreviewView(
        new PrintPreviewModel(
            workbench.get(), source, new InstalledPrinters(), () -> UsualPage.of(PaperSize.A4)),
        workbench.messages());
  }

  private static Comparison compared() {
    Comparison.Cell first =
        new Comparison.Cell(
            List.of("12.8 N·m (Corrected)"),
            "12.3 N·m",
            List.of("In limits", "Ana, 14 May 10:05, 40 s later", "Ben: agrees, blind, 12.2 N·m"));
    Comparison.Cell second =
        new Comparison.Cell(
            List.of(),
            "14.1 N·m",
            List.of("OUT by 1.6 N·m", "Cho, 15 May 09:12, 3 min later", "On hold here: NC-1207"));
    Comparison.Cell same = new Comparison.Cell(List.of(), "Done", List.of("Ana, 14 May 10:01"));
    return new Comparison(
        "GB-20",
        new Comparison.Side("Job 5571", "GB-20 · rev 4", "Completed", "Started 14 May by Ana"),
        new Comparison.Side("Job 5572", "GB-20 · rev 5", "On hold", "Started 15 May by Cho"),
        List.of(
            new Comparison.Line(
                "1.1", "Put on gloves.", Optional.of(same), Optional.of(same), List.of()),
            new Comparison.Line(
                "2.1",
                "Torque the M8 bolts crosswise to 12 N·m.",
                Optional.of(first),
                Optional.of(second),
                List.of("Another answer", "Another judgement", "Corrected in one")),
            new Comparison.Line(
                "2.2",
                "Photograph the label.",
                Optional.empty(),
                Optional.of(new Comparison.Cell(List.of(), "", List.of())),
                List.of("Only on the right"))),
        3);
  }

  /** Only looked at here. */
  private record Shown(Paper paper) implements Composed {
    @Override
    public boolean outdated() {
      return false;
    }

    @Override
    public void left(Outlet outlet, PageRange pages) {
      throw new IllegalStateException("a picture of the screen prints nothing");
    }
  }
}
