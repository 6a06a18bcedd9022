package app.tarkka.paper.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.checklist.ProcedureSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of sheet in every language, left in target/paper for whoever wants to look. */
class LanguagesOnPaperTest {
  /** Parts shorter than this may be found by chance. */
  private static final int SHORTEST = 5;

  private static Map<String, Paper> sheets(SheetLanguage language, PaperSize size) {
    PrintJob job = Sheets.onPaper(size).in(language);
    Revision torque = Sheets.effective(Sheets.torque());
    Map<String, Paper> sheets = new LinkedHashMap<>();
    sheets.put("checklist", ChecklistSheet.of(torque, job, Pictures.NONE));
    sheets.put("procedure", ProcedureSheet.of(torque, job, Pictures.NONE));
    sheets.put("record", RunStories.whole().paper(null, job));
    sheets.put("record-corrected", RunStories.sandwich().paper(null, job));
    sheets.put("record-conceded", RunStories.conceded().paper(null, job));
    sheets.put("record-waiting", RunStories.waiting().paper(null, job));
    return sheets;
  }

  /** A word that is wider than its column is broken: Tarkka's own words never are. */
  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void breaksNoWordOfItsOwn(SheetLanguage language) throws IOException {
    Properties words = words(language);
    List<String> broken = new ArrayList<>();
    for (PaperSize size : PaperSize.values()) {
      for (Map.Entry<String, Paper> sheet : sheets(language, size).entrySet()) {
        String name = sheet.getKey() + "-" + language.tag() + "-" + size;
        Pdf.pages(name, sheet.getValue().pdf());
        String text = Pdf.flat(sheet.getValue().pdf()).replace('\u00A0', ' ');
        String letters = text.replace(" ", "");
        for (String key : words.stringPropertyNames()) {
          for (String part : words.getProperty(key).replace('\u00A0', ' ').split("\\{\\d}")) {
            String said = part.strip();
            boolean shown = said.length() >= SHORTEST && letters.contains(said.replace(" ", ""));
            if (shown && !text.contains(said.replaceAll(" +", " "))) {
              broken.add(name + ": " + said);
            }
          }
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void saysOnEveryPageThatTheLedgerDoesNotKnowOfIt(SheetLanguage language) throws IOException {
    PrintJob job =
        Sheets.onPaper(PaperSize.LETTER).in(language).entered(PrintJob.Entry.NOT_IN_LEDGER);
    String said = words(language).getProperty("page.notEntered");
    for (Paper paper :
        List.of(
            ChecklistSheet.of(Sheets.effective(Sheets.torque()), job, Pictures.NONE),
            RunStories.whole().paper(null, job))) {
      for (String page : Pdf.pages("not-entered-" + language.tag(), paper.pdf())) {
        assertTrue(page.contains(said), () -> said + " in " + page);
      }
    }
  }

  @Test
  void finnishFormReadsAsOne() throws IOException {
    Map<String, Paper> sheets = sheets(SheetLanguage.FINNISH, PaperSize.A4);
    String checklist = text(sheets, "checklist");
    String record = text(sheets, "record");
    for (String said :
        List.of(
            "Nimenselvennys",
            "Päivämäärä ja kellonaika",
            "Versio 3",
            "Voimassa 12.3.2026 alkaen",
            "48,0 – 52,0 N·m",
            "Tarkastajan lomake",
            "Hyväksytty",
            "Sivu 1/",
            "Tulostettu 22.11.2026 klo 15.05 +02:00 (Aino Virtanen)")) {
      assertTrue(checklist.contains(said), () -> said + " in " + checklist);
    }
    for (String said :
        List.of(
            "TOINEN HENKILÖ EI OLE TARKASTANUT",
            RunStories.called(RunStories.whole()) + " · vaihe 2.2 · tarkastajan tulos eroaa",
            "RAJOJEN ULKOPUOLELLA (48,0 – 52,0 N·m)",
            "47,1; 49,9; 50,3 N·m",
            "20.11.2026 klo 9.00.00")) {
      assertTrue(record.contains(said), () -> said + " in " + record);
    }
  }

  @Test
  void indonesianFormReadsAsOne() throws IOException {
    Map<String, Paper> sheets = sheets(SheetLanguage.INDONESIAN, PaperSize.A4);
    String checklist = text(sheets, "checklist");
    String record = text(sheets, "record");
    for (String said :
        List.of(
            "Nama jelas",
            "Tanggal dan jam",
            "Berlaku sejak 12 Mar 2026",
            "Lembar pemeriksa",
            "10–15 menit",
            "Halaman 1 dari")) {
      assertTrue(checklist.contains(said), () -> said + " in " + checklist);
    }
    assertTrue(record.contains("TIDAK DIPERIKSA ORANG KEDUA"), record);
    assertTrue(record.contains("Langkah"), record);
  }

  private static String text(Map<String, Paper> sheets, String name) throws IOException {
    return Pdf.flat(Objects.requireNonNull(sheets.get(name)).pdf());
  }

  private static Properties words(SheetLanguage language) throws IOException {
    String name = language == SheetLanguage.ENGLISH ? "words" : "words_" + language.tag();
    Properties words = new Properties();
    try (InputStream in =
        LanguagesOnPaperTest.class.getResourceAsStream(
            "/app/tarkka/paper/" + name + ".properties")) {
      words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return words;
  }
}
