package app.tarkka.paper.record;

import static app.tarkka.paper.record.RunStory.AINO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** A driver's signature: a place for it on the checklist, the picture in the record. */
class SignatureOnPaperTest {
  private static final StepId SIGN = new StepId("sign");

  @Test
  void aChecklistHasAPlaceForTheSignatureAndTheName() throws IOException {
    var sheet =
        ChecklistSheet.of(Sheets.effective(content()), Sheets.onPaper(PaperSize.A4), Pictures.NONE);
    String text = Pdf.flat(sheet.pdf());
    assertTrue(text.contains("Signature of the customer or driver"), text);
    assertTrue(text.contains("Printed name"), text);
  }

  @Test
  void aRecordShowsWhatWasDrawn() throws IOException {
    String picture = Base64.getEncoder().encodeToString(TestPictures.png(960, 320, Color.BLACK));
    byte[] pdf = printed(new Result.Signed("Kim Berg", picture, ""));
    assertTrue(Pdf.flat(pdf).contains("Signed by Kim Berg"), Pdf.flat(pdf));
    assertEquals(images(printed(new Result.Signed("Kim Berg", "", "left"))) + 1, images(pdf));
  }

  @Test
  void aRecordSaysWhyNobodySigned() throws IOException {
    byte[] pdf = printed(new Result.Signed("Kim Berg", "", "The driver left."));
    assertTrue(Pdf.flat(pdf).contains("Kim Berg, not signed: The driver left."), Pdf.flat(pdf));
  }

  private static byte[] printed(Result result) throws IOException {
    return new RunStory(content(), "Order 1187")
        .entry(AINO, "sign", 1, result, Judgement.NOT_JUDGED)
        .paper(null, PaperSize.A4)
        .pdf();
  }

  private static int images(byte[] pdf) throws IOException {
    int found = 0;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getXObjectNames()) {
          found += page.getResources().isImageXObject(name) ? 1 : 0;
        }
      }
    }
    return found;
  }

  private static Content content() {
    return Content.of(
        Kind.CHECKLIST,
        "CL-310",
        "Hand over a delivery",
        List.of(
            Section.of(
                "",
                List.of(
                    new StepBuilder(SIGN, "Let the driver sign.")
                        .answer(new Answer.Signature())
                        .build()))));
  }
}
