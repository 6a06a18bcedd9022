package app.tarkka.paper.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.font.Face;
import app.tarkka.paper.font.SystemFonts;
import app.tarkka.paper.font.Typefaces;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines end; what a line adds to a word is shown as a tilde. */
class LineBreakerTest {
  private static final Style TEXT = Style.regular(10);
  private final Typefaces faces = new Typefaces(SystemFonts.NONE);

  @Test
  void aWordThatHasRoomOnALineIsNotDivided() {
    assertEquals(List.of("Record the", "temperature."), lines("en", 70, "Record the temperature."));
  }

  @Test
  void aWordIsDividedWhereTheLineWouldEndWellBefore() {
    assertEquals(
        List.of("Put the acknow~", "ledgement into it"),
        lines("en", 90, "Put the acknowledgement into it"));
  }

  @Test
  void theLastWordIsNotDivided() {
    assertEquals(List.of("Put the", "acknowledgement"), lines("en", 90, "Put the acknowledgement"));
  }

  @Test
  void aWordWiderThanItsLineIsDividedByItsLanguage() {
    assertEquals(List.of("Tarkas~", "tuspöy~", "täkirja"), lines("fi", 42, "Tarkastuspöytäkirja"));
    assertEquals(List.of("Penger~", "jaan itu"), lines("id", 45, "Pengerjaan itu"));
  }

  @Test
  void aWordThatMayNotBeDividedIsBrokenWithoutAHyphen() {
    for (String word :
        List.of("AB12CD34EF56", "QXZBRTKLMNPQ", "www.example.com", "a_b_c_d_e_f_g")) {
      List<String> lines = lines("en", 36, word);
      assertTrue(lines.size() > 1, word);
      assertEquals(word, String.join("", lines));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see the CALIBRATION of it",
        "see the calibration2 of it",
        "see the Birmingham of it",
        "see the calibration/inspection of it",
        "see the calibration.txt of it",
        "see the //calibration of it"
      })
  void codesNamesAndAddressesAreNotDividedWhereTheyFit(String text) {
    assertTrue(lines("en", 75, text).stream().noneMatch(line -> line.endsWith("~")), text);
  }

  @Test
  void neitherHeadingsNorCodeNorWallCardsAreDividedWhereTheyFit() {
    String text = "see the calibration of it";
    assertEquals("see the calibra~", lines("en", 75, text).getFirst());
    for (Style style : List.of(TEXT.bold(), TEXT.in(Face.MONO))) {
      assertEquals("see the", lines("en", 79, text, style).getFirst());
    }
    assertEquals("see the", lines("en", 180, text, Style.regular(24)).getFirst());
  }

  @Test
  void codeIsNeverGivenAHyphen() {
    assertEquals(
        "calibration", String.join("", lines("en", 40, "calibration", TEXT.in(Face.MONO))));
  }

  @Test
  void noMoreThanTwoLinesInARowEndInAHyphen() {
    String text = "temperature ".repeat(40);
    int inARow = 0;
    for (String line : lines("en", 88, text)) {
      inARow = line.endsWith("~") ? inARow + 1 : 0;
      assertTrue(inARow <= 2);
    }
  }

  @Test
  void aSoftHyphenOfTheAuthorsIsWhereTheWordIsDivided() {
    assertEquals(List.of("Kana~", "laatikko"), lines("de", 45, "Kana\u00ADlaatikko"));
    assertEquals(List.of("Kanalaatikko"), lines("de", 200, "Kana\u00ADlaatikko"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "45 g",
        "2.5 kg.",
        "−18 °C,",
        "80 %",
        "12 N·m",
        "10 000",
        "10 000 m²",
        "≤ 5 °C",
        "20 ± 2 mm",
        "45 – 60 min",
        "step 2.1",
        "Vaiheen 2.1",
        "langkah 3",
        "klo 14.05",
        "pukul 14.05",
        "(5 l)"
      })
  void aLineNeverEndsInsideAQuantity(String firm) {
    for (float width = 70; width < 200; width++) {
      List<String> lines = lines("en", width, "Put here and there " + firm + " more of it all");
      assertTrue(lines.stream().anyMatch(line -> line.contains(firm)), firm + " in " + lines);
    }
  }

  @Test
  void aQuantityWiderThanItsLineEndsAtItsSpace() {
    assertEquals(List.of("10 000", "kpl"), lines("fi", 40, "10 000 kpl"));
  }

  @Test
  void otherSpacesEndALine() {
    assertEquals(List.of("Use 45", "gloves"), lines("en", 50, "Use 45 gloves"));
    assertEquals(List.of("the step", "two"), lines("en", 50, "the step two"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "id", "de"})
  void nothingIsWiderThanItsLineAndNothingIsLost(String language) {
    String text =
        "Kylmäkuljetuslämpötilanmittauspöytäkirja and DonaudampfschifffahrtselektrizitätenHaupt,"
            + " ketidakbertanggungjawaban (internationalisation) 12345678901234567890.";
    for (float width = 20; width < 300; width += 7) {
      float limit = width;
      List<Line> lines = broken(language, width, text, TEXT);
      assertTrue(lines.stream().allMatch(line -> line.width() <= limit + 0.01f));
      assertEquals(
          text.replace(" ", ""),
          lines.stream()
              .map(LineBreakerTest::shown)
              .collect(Collectors.joining())
              .replace("~", "")
              .replace(" ", ""));
    }
  }

  /** Of a language whose words nobody taught the program to divide. */
  @Test
  void aWordWiderThanItsLineHasAHyphenWhereItIsBrokenAndKeepsItsEnd() {
    Style bold = Style.bold(34);
    String word = "työohjeistus";
    float width = broken("xx", 1_000, word, bold).getFirst().width() - 3;
    assertEquals(List.of("työohjeis~", "tus"), lines("xx", width, word, bold));
  }

  @Test
  void aCodeWiderThanItsLineHasNone() {
    assertTrue(
        lines("xx", 40, "AB12345678901234", TEXT).stream().noneMatch(line -> line.contains("~")));
  }

  private List<String> lines(String language, float width, String text) {
    return lines(language, width, text, TEXT);
  }

  private List<String> lines(String language, float width, String text, Style style) {
    return broken(language, width, text, style).stream().map(LineBreakerTest::shown).toList();
  }

  private List<Line> broken(String language, float width, String text, Style style) {
    return new LineBreaker(faces, Locale.forLanguageTag(language))
        .lines(List.of(new Span(text, style)), width);
  }

  private static String shown(Line line) {
    return line.pieces().stream()
        .map(piece -> piece.added() ? "~" : piece.run().text())
        .collect(Collectors.joining());
  }
}
