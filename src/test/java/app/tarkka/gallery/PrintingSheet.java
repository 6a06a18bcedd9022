package app.tarkka.gallery;

import app.tarkka.paper.Outlet;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.preview.InstalledPrinters;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.printing.Composed;
import app.tarkka.ui.printing.PrintPreviewModel;
import app.tarkka.ui.printing.PrintPreviewView;
import app.tarkka.ui.printing.PrintSource;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.StackPane;

/** A checklist before it is printed. */
final class PrintingSheet extends StackPane {
  PrintingSheet(String language) {
    TestWorkbench workbench = new TestWorkbench(Locale.forLanguageTag(language));
    PrintSource source =
        new PrintSource() {
          @Override
          public Offer offer() {
            return new Offer(
                List.of(SheetKind.CHECKLIST, SheetKind.PROCEDURE),
                SheetLanguage.ofProgram(workbench.messages().locale()));
          }

          @Override
          public Composed compose(SheetKind kind, PaperSize size, SheetLanguage language) {
            return new NeverLeaves(
                ChecklistSheet.of(
                    Sheets.effective(Sheets.torque()),
                    Sheets.onPaper(size).in(language),
                    Pictures.NONE));
          }
        };
    PrintPreviewModel model =
        new PrintPreviewModel(workbench.get(), source, new InstalledPrinters(), PaperSize.A4);
    getChildren().add(new PrintPreviewView(model, workbench.messages()));
  }

  /** Only looked at here. */
  private record NeverLeaves(Paper paper) implements Composed {
    @Override
    public boolean outdated() {
      return false;
    }

    @Override
    public void left(Outlet outlet) {
      throw new IllegalStateException("a picture of the screen prints nothing");
    }
  }
}
