package app.tarkka.paper.sheet;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import java.util.List;
import java.util.Locale;

/** A page with a head and a foot and a line of text, to look at what stands on all of them. */
public final class HeadSample {
  private HeadSample() {}

  /**
   * @param title in place of a document's
   * @param text in place of its steps
   */
  public static Paper of(String title, String text, PrintJob job) {
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(job.fonts(), Locale.ROOT, job.language().locale()).at(job.page().letters());
    ControlData control = ControlData.ofNoRevision(title, "", job.language());
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.LIST);
    return new PaperWriter(typesetter, words, furniture)
        .write(
            title,
            List.of(
                new Part("", List.of(new Gap(mm(2)), typesetter.text(text, Style.regular(11))))));
  }
}
