package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PdfStandards;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Every kind of sheet from a terminal, of a shop that works. */
class PrintKindsTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");

  @BeforeAll
  static void shop() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
  }

  @ParameterizedTest
  @CsvSource({
    "checklist, SOP-002, en, Subject, A4",
    "procedure, SOP-002, fi, Sivu 1, A4",
    "wall-card, SOP-002, id, KUNCI, Letter",
    "register, CL-001, en, Done by, A4",
    "register, CL-001, fi, Tekijä, Letter",
    "acknowledgement, SOP-001, en, 'I have read and understood SOP-001', A4",
    "acknowledgement, SOP-001, id, Saya telah membaca dan memahami SOP-001, Letter",
    "matrix, '', en, To read again, A4",
    "matrix, '', fi, Luettava uudelleen, A4",
    "manual, Kitchen handbook, en, Revision history, A4",
    "manual-both-sides, kitchen handbook, fi, Versiohistoria, Letter",
  })
  void aSheetIsPrintedInItsLanguageAndKeepsTheStandards(
      String what, String which, String language, String says, String paper) throws Exception {
    Path pdf = folder.resolve(what + language + ".pdf");
    CommandRun printed = print(what, which, pdf, "--language", language, "--paper", paper);
    assertEquals(0, printed.exit(), printed.all());
    byte[] bytes = Files.readAllBytes(pdf);
    assertTrue(Pdf.flat(bytes).contains(says), Pdf.flat(bytes));
    PdfStandards.kept(bytes);
  }

  @Test
  void aRunGoesOnByPenWithWhatIsDone() throws Exception {
    Path pdf = folder.resolve("going-on.pdf");
    CommandRun printed = print("going-on", run("Order 127"), pdf);
    assertEquals(0, printed.exit(), printed.all());
    String words = Pdf.flat(Files.readAllBytes(pdf));
    assertTrue(words.contains("Order 127") && words.contains("✓ 45 g"), words);
    assertTrue(words.contains("Go on here by pen"), words);
    PdfStandards.kept(Files.readAllBytes(pdf));
  }

  @Test
  void aRunThatHasEndedDoesNotGoOnByPen() {
    CommandRun printed = print("going-on", run("Order 121"), folder.resolve("ended.pdf"));
    assertEquals(1, printed.exit(), printed.all());
    assertTrue(printed.all().contains("has ended"), printed.all());
  }

  @Test
  void aBookletIsPrintedForThePrinter() throws Exception {
    Path pdf = folder.resolve("booklet.pdf");
    assertEquals(0, print("booklet", "Kitchen handbook", pdf).exit());
    assertFalse(Pdf.flat(Files.readAllBytes(pdf)).isBlank());
  }

  @Test
  void aSheetIsPrintedInLargePrintAndWithRoomForHoles() throws Exception {
    Path usual = folder.resolve("usual.pdf");
    Path large = folder.resolve("large.pdf");
    assertEquals(0, print("procedure", "SOP-002", usual).exit());
    CommandRun printed =
        print("procedure", "SOP-002", large, "--text", "large", "--margins", "wide");
    assertEquals(0, printed.exit(), printed.all());
    assertTrue(
        Pdf.pages("large", Files.readAllBytes(large)).size()
            > Pdf.pages("usual", Files.readAllBytes(usual)).size());
    PdfStandards.kept(Files.readAllBytes(large));
  }

  @Test
  void smallerTextSaysWhatItGains() {
    CommandRun fit = print("checklist", "SOP-002", folder.resolve("fit.pdf"), "--text", "fit");
    assertEquals(0, fit.exit(), fit.all());
    assertTrue(fit.all().contains("smaller text") || fit.all().contains("Smaller text"), fit.all());
    CommandRun wall = print("wall-card", "SOP-002", folder.resolve("w.pdf"), "--text", "large");
    assertTrue(wall.all().contains("by itself"), wall.all());
  }

  @Test
  void anUnknownTextSizeIsRefused() {
    Path pdf = folder.resolve("none.pdf");
    assertTrue(print("checklist", "SOP-002", pdf, "--text", "huge").all().contains("large or fit"));
    assertTrue(print("checklist", "SOP-002", pdf, "--margins", "no").all().contains("or wide"));
    assertFalse(Files.exists(pdf));
  }

  @ParameterizedTest
  @CsvSource({
    "wall-card, XX-9, No document has the code XX-9",
    "manual, Nothing, 'No manual is called \"Nothing\"'",
    "label, SOP-001, That is printed with: tarkka label",
    "difference, SOP-001, That is printed with: tarkka diff",
    "poster, SOP-001, '\"poster\" is none of: checklist'",
    "register, '', Say which",
  })
  void whatCannotBePrintedIsSaidPlainly(String what, String which, String says) {
    Path pdf = folder.resolve("none.pdf");
    CommandRun refused = print(what, which, pdf);
    assertTrue(refused.exit() != 0, refused.all());
    assertTrue(refused.all().contains(says), refused.all());
    assertFalse(Files.exists(pdf));
  }

  private static CommandRun print(String what, String which, Path pdf, Object... more) {
    List<Object> all = new ArrayList<>(List.of(what));
    if (!which.isEmpty()) {
      all.add(which);
    }
    all.addAll(List.of("--out", pdf));
    all.addAll(List.of(more));
    return CommandRun.on(library, "print", all.toArray());
  }

  private static String run(String subject) {
    for (JsonNode one : CommandRun.on(library, "records", "--json").json()) {
      if (one.path("subject").asString("").equals(subject)) {
        return one.path("run").asString("");
      }
    }
    throw new AssertionError(subject);
  }
}
