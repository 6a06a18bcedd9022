package app.tarkka.paper.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.ScannedPaper;
import app.tarkka.paper.Sheets;
import app.tarkka.run.RunLabel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSheetTest {
  @Test
  void saysInWordsAndInItsCodeWhatIsRun() throws IOException {
    Paper paper = sheet(PaperSize.A4, LabelSheet.Copies.ONE_EACH, "Order 4107");

    assertEquals(List.of(new RunLabel("SOP-012", "Order 4107").text()), codes(paper, 0));
    String words = Pdf.flat(paper.pdf());
    assertTrue(words.contains("Order 4107"), words);
    assertTrue(words.contains("SOP-012"), words);
    assertTrue(words.contains("Torque the wheel nuts"), words);
  }

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void fillsTheSheetInTurn(PaperSize size) {
    Paper paper = sheet(size, LabelSheet.Copies.FILL, "A", "B", "C");

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < LabelStock.on(size).places(); i++) {
      expected.add("tarkka:run/SOP-012/" + "ABC".charAt(i % 3));
    }
    assertEquals(1, paper.pages());
    assertEquals(expected, codes(paper, 0));
  }

  @Test
  void goesOnOnAnotherSheetWhenOneIsFull() {
    String[] orders = new String[15];
    for (int i = 0; i < orders.length; i++) {
      orders[i] = "Order " + i;
    }
    Paper paper = sheet(PaperSize.A4, LabelSheet.Copies.ONE_EACH, orders);

    assertEquals(2, paper.pages());
    assertEquals(List.of(new RunLabel("SOP-012", "Order 14").text()), codes(paper, 1));
  }

  @Test
  void beginsAtTheFirstFreeStickerOfAHalfUsedSheet() {
    Paper paper = from(12, LabelSheet.Copies.ONE_EACH, "A", "B", "C", "D");

    assertEquals(2, paper.pages());
    assertEquals(
        List.of("tarkka:run/SOP-012/A", "tarkka:run/SOP-012/B", "tarkka:run/SOP-012/C"),
        codes(paper, 0));
    assertEquals(List.of("tarkka:run/SOP-012/D"), codes(paper, 1));
    assertEquals(1, ScannedPaper.codes(paper, 0, 106, 205, 99, 38).size(), "row 6, column 2");
  }

  @Test
  void fillsWhatIsLeftOfAHalfUsedSheet() {
    Paper paper = from(12, LabelSheet.Copies.FILL, "A", "B");

    assertEquals(1, paper.pages());
    assertEquals(
        List.of("tarkka:run/SOP-012/A", "tarkka:run/SOP-012/B", "tarkka:run/SOP-012/A"),
        codes(paper, 0));
  }

  private static Paper from(int first, LabelSheet.Copies copies, String... subjects) {
    return LabelSheet.of(labels(subjects), copies, first, Sheets.onPaper(PaperSize.A4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tilaus ääkköset 12/2026 – kiireinen",
        "Pesanan 4107, meja 12, dengan catatan yang agak panjang",
        "An order with so long a name that nobody would ever write it down by hand in one go",
        "DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftX"
      })
  void isReadWhateverTheSubjectIs(String subject) throws IOException {
    assertTrue(new RunLabel("SOP-012", subject).printable());
    for (PaperSize size : PaperSize.values()) {
      Paper paper = sheet(size, LabelSheet.Copies.FILL, subject);
      List<String> codes = codes(paper, 0);
      assertEquals(LabelStock.on(size).places(), codes.size());
      assertEquals(subject, RunLabel.read(codes.getFirst()).map(RunLabel::subject).orElse("none"));
      assertTrue(Pdf.flat(paper.pdf()).contains("Torque the wheel nuts"), "the words are there");
    }
  }

  @Test
  void aSubjectOfManyLinesHasNoRoomOnASticker() {
    assertFalse(new RunLabel("SOP-012", "x".repeat(200)).printable());
  }

  @Test
  void stickersLieOnTheirSheet() {
    for (PaperSize size : PaperSize.values()) {
      LabelStock stock = LabelStock.on(size);
      double right = stock.left() + (stock.columns() - 1) * stock.across() + stock.width();
      assertEquals(stock.left(), size.width() - right, 0.5, "as much to the right as to the left");
      assertEquals(stock.top(), size.height() - stock.top() - stock.rows() * stock.height(), 0.5);
    }
  }

  /** Sticker by sticker, as a scanner is held before one of them. */
  private static List<String> codes(Paper paper, int page) {
    LabelStock stock = LabelStock.on(paper.job().paper());
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < stock.places(); i++) {
      int column = i % stock.columns();
      int row = i / stock.columns();
      codes.addAll(
          ScannedPaper.codes(
              paper,
              page,
              stock.left() + column * stock.across(),
              stock.top() + row * stock.height(),
              stock.width(),
              stock.height()));
    }
    return codes;
  }

  private static Paper sheet(PaperSize size, LabelSheet.Copies copies, String... subjects) {
    return LabelSheet.of(labels(subjects), copies, Sheets.onPaper(size));
  }

  private static List<Label> labels(String... subjects) {
    List<Label> labels = new ArrayList<>();
    for (String subject : subjects) {
      labels.add(new Label(new RunLabel("SOP-012", subject), "Torque the wheel nuts"));
    }
    return labels;
  }
}
