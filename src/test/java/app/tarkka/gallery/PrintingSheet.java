package app.tarkka.gallery;

import app.tarkka.document.Kind;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Pace;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.label.Label;
import app.tarkka.paper.label.LabelSheet;
import app.tarkka.paper.preview.InstalledPrinters;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrintedSides;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.paper.sheet.DocumentSheets;
import app.tarkka.run.RunLabel;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.printing.Composed;
import app.tarkka.ui.printing.PrintPreviewModel;
import app.tarkka.ui.printing.PrintPreviewView;
import app.tarkka.ui.printing.PrintSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/** A checklist, or labels, before they are printed. */
final class PrintingSheet extends StackPane {
  private static final List<Label> LABELS =
      List.of(
          label("SOP-012", "Job 5571", "Torque the wheel nuts"),
          label("SOP-001", "Order 4107", "Make a ham sandwich"),
          label("QC-004", "Sarjanumero GB-20-2026-0031", "Vaihteiston lopputarkastus"),
          label("SOP-031", "Pesanan meja 12, acara ulang tahun Ibu Sari", "Siapkan tumpeng"),
          label(
              "SOP-007",
              "A subject of the kind that somebody copied out of an e-mail, whole",
              "Deliver it to the door, and have it signed there by whoever takes it"));

  static Map<String, Supplier<Parent>> all() {
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    all.put("printing", () -> new PrintingSheet("en"));
    all.put("labels", () -> PrintingSheet.labels("en"));
    all.put("labels-fi", () -> PrintingSheet.labels("fi"));
    all.put("printing-printer-fi", () -> PrintingSheet.printer("fi"));
    all.put("printing-several", () -> PrintingSheet.several("en"));
    all.put("printing-several-fi", () -> PrintingSheet.several("fi"));
    all.put("printing-fi", () -> new PrintingSheet("fi"));
    all.put("printing-id", () -> new PrintingSheet("id"));
    return all;
  }

  private static Label label(String code, String subject, String title) {
    return new Label(new RunLabel(code, subject), title);
  }

  /** Five documents in a row. */
  static PrintingSheet several(String language) {
    return new PrintingSheet(
        language,
        SheetKind.CHECKLIST,
        new Office(),
        List.of(
            "QC-004 Flange assembly DN 80: torque, gap and leak test",
            "SOP-012 Cleaning of the slicer",
            "SOP-014 Check of the scale"));
  }

  PrintingSheet(String language) {
    this(language, SheetKind.CHECKLIST);
  }

  private PrintingSheet(String language, SheetKind usual) {
    this(language, usual, new InstalledPrinters());
  }

  private PrintingSheet(String language, SheetKind usual, Printers printers) {
    this(language, usual, printers, List.of());
  }

  private PrintingSheet(String language, SheetKind usual, Printers printers, List<String> each) {
    TestWorkbench workbench = new TestWorkbench(Locale.forLanguageTag(language));
    List<SheetKind> kinds =
        usual == SheetKind.CHECKLIST
            ? DocumentSheets.of(Kind.CHECKLIST)
            : List.of(SheetKind.LABEL, SheetKind.LABELS);
    PrintSource source =
        new PrintSource() {
          @Override
          public Offer offer() {
            SheetLanguage language = SheetLanguage.ofProgram(workbench.messages().locale());
            return new Offer(kinds, language, List.of(), usual == SheetKind.CHECKLIST, each);
          }

          @Override
          public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
            if (!kind.entered()) {
              return new NeverLeaves(
                  LabelSheet.of(
                      LABELS,
                      LabelSheet.Copies.ONE_EACH,
                      Sheets.onPaper(page.size()).on(page).in(language)));
            }
            return new NeverLeaves(
                ChecklistSheet.of(
                    Sheets.effective(Sheets.torque()),
                    Sheets.onPaper(page.size()).on(page).in(language),
                    Pictures.NONE));
          }
        };
    PrintPreviewModel model =
        new PrintPreviewModel(workbench.get(), source, printers, () -> UsualPage.of(PaperSize.A4));
    getChildren().add(new PrintPreviewView(model, workbench.messages()));
  }

  static PrintingSheet labels(String language) {
    return new PrintingSheet(language, SheetKind.LABEL);
  }

  /** Scrolled to the end of its choices, with a printer. */
  static PrintingSheet printer(String language) {
    PrintingSheet sheet = new PrintingSheet(language, SheetKind.CHECKLIST, new Office());
    ((ScrollPane) sheet.lookup("#print-options")).setVvalue(1);
    return sheet;
  }

  private static final class Office implements Printers {
    @Override
    public List<String> names() {
      return List.of("Office HL-L2350DW", "Workshop");
    }

    @Override
    public PrinterOffer offer(String printer) {
      return new PrinterOffer(List.of(PrintedSides.values()), List.of("Tray 1", "Manual feed"));
    }

    @Override
    public void print(String printer, Paper paper, PrintOrder order, Pace.Listener pace) {
      throw new IllegalStateException("a picture of the screen prints nothing");
    }
  }

  /** Only looked at here. */
  private record NeverLeaves(Paper paper) implements Composed {
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
