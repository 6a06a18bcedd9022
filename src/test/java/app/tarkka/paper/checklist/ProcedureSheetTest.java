package app.tarkka.paper.checklist;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.Sheets;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sheet that is only read still says how much, which one and what to look for. */
final class ProcedureSheetTest {
  @Test
  void saysTheLimitsOfANumber() throws IOException {
    String text = printed(Sheets.sandwich());
    assertTrue(text.contains("8 – 12 g"), text);
    assertTrue(text.contains("55 – 65 g"), text);
  }

  @Test
  void saysTheChoicesAndTheCodeToBeFound() throws IOException {
    Step bread =
        Sheets.step("bread", "Take the bread.")
            .answer(new Answer.Choice(List.of("Rye", "Wheat"), false))
            .build();
    Step label = Sheets.step("label", "Scan the label.").answer(new Answer.Code("20-114")).build();
    String text =
        printed(
            Content.of(
                Kind.PROCEDURE, "SOP-1", "Bread", List.of(Section.of("", List.of(bread, label)))));
    assertTrue(text.contains("Mark one: Rye / Wheat"), text);
    assertTrue(text.contains("Must read 20-114"), text);
  }

  private static String printed(Content content) throws IOException {
    return Pdf.flat(
            ProcedureSheet.of(
                    Sheets.effective(content), Sheets.onPaper(PaperSize.A4), Pictures.NONE)
                .pdf())
        .replace('\u00A0', ' ');
  }
}
