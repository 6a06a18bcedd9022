package app.tarkka.exchange.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.exchange.ImportRefused;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that a translator gets, fills in a spreadsheet and sends back. */
class TranslationFileTest {
  private static final Content WORDING =
      Content.of(
          Kind.PROCEDURE,
          "SOP-1",
          "=HYPERLINK(\"http://x\")",
          List.of(Section.of("Do", List.of(new StepBuilder(new StepId("a"), "+5 turns").build()))));
  private static final Translation EMPTY =
      new Translation(ContentHash.of(WORDING), "fi", List.of());

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("sop.csv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+2",
        "+5 kierrosta",
        "-5 °C",
        "@nimi",
        "'s avonds",
        "Kinkku; \"leipä\"",
        "a\nb"
      })
  void noCellIsAFormulaAndEveryTextComesBack(String text) throws Exception {
    Translation full = EMPTY;
    for (SourceText source : SourceTexts.of(WORDING)) {
      full = full.with(source, text);
    }
    byte[] table = TranslationFile.table(WORDING, full);
    for (String cell : new String(table, StandardCharsets.UTF_8).split("[,\r\n]+")) {
      String bare = cell.startsWith("\"") ? cell.substring(1) : cell;
      assertFalse(bare.matches("(?s)[=+@-].*"), cell);
    }
    Files.write(file, table);

    assertEquals(full, TranslationFile.read(file, EMPTY));
  }

  @Test
  void readsWhatASpreadsheetWritesWithSemicolonsOrInUtf16() throws Exception {
    String place = SourceTexts.of(WORDING).getFirst().place();
    String table = "place;source;translation\r\n" + place + ";x;Tee se\r\n";
    Files.writeString(file, table);
    Translation read = TranslationFile.read(file, EMPTY);
    assertEquals("Tee se", read.at(place).orElseThrow().text());

    Files.write(file, ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(read, TranslationFile.read(file, EMPTY));
  }

  @Test
  void refusesBytesOfAnotherEncodingAndNamesTheLine() throws IOException {
    Files.write(
        file,
        "place,source,translation\ntitle,x,Käännös\n".getBytes(Charset.forName("windows-1252")));

    assertTrue(refusal().contains("line 2"), refusal());
  }

  @Test
  void refusesATableThatIsNone() throws IOException {
    Files.writeString(file, "a,b\n1,2\n");

    assertTrue(refusal().contains("place, source and translation"), refusal());
  }

  @Test
  void refusesAQuotationMarkThatIsNeverClosed() throws IOException {
    Files.writeString(file, "place,source,translation\ntitle,x,\"Tee se\nstep,y,z\n");

    assertTrue(refusal().contains("line 2"), refusal());
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(30L * 1024 * 1024);
    }

    assertTrue(refusal().contains("30"), refusal());
  }

  @Test
  void refusesJsonThatIsNoTranslation() throws IOException {
    file = folder.resolve("sop.json");
    Files.writeString(file, "{\"format\":\"other\"}");

    assertTrue(refusal().contains("sop.json is not a translation"), refusal());
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(ImportRefused.class, () -> TranslationFile.read(file, EMPTY)).getMessage());
  }
}
