package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PdfStandards;
import app.tarkka.testkit.OtherVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Whoever has nothing but a record's PDF can tell whether it is what the ledger says. */
class RecordAloneTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");
  private static Path record = Path.of("");

  @BeforeAll
  static void printed() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
    record = print("checked.pdf", "completed", "Order 118", "SOP-002");
  }

  private static Path print(String name, String state, String subject, String code) {
    JsonNode all = CommandRun.on(library, "records", "--json").json();
    String run =
        StreamSupport.stream(all.spliterator(), false)
            .filter(one -> one.path("state").asString("").equals(state))
            .filter(one -> one.path("subject").asString("").equals(subject))
            .filter(one -> one.path("code").asString("").equals(code))
            .map(one -> one.path("run").asString(""))
            .findFirst()
            .orElseThrow(() -> new AssertionError(all.toPrettyString()));
    Path pdf = folder.resolve(name);
    CommandRun printed = CommandRun.on(library, "print", "record", run, "--out", pdf);
    assertEquals(0, printed.exit(), printed.all());
    return pdf;
  }

  @Test
  void aRecordIsSoundByItselfAndByItsDigestOnPaper() throws Exception {
    PdfStandards.kept(Files.readAllBytes(record));
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(record, "--json");
    if (asked.isEmpty()) {
      return;
    }
    assertEquals(0, asked.get().exit(), asked.get().out());
    String digest = asked.get().json().path("digest").asString("");
    assertTrue(Pdf.flat(Files.readAllBytes(record)).contains(digest), digest);
    assertEquals(0, OtherVerifier.ofRecord(record, "--digest", digest).orElseThrow().exit());

    Path other = print("other.pdf", "completed", "Order 121", "SOP-002");
    OtherVerifier refused = OtherVerifier.ofRecord(other, "--digest", digest).orElseThrow();
    assertEquals(1, refused.exit(), refused.out());
    assertTrue(refused.out().contains("it was rewritten"), refused.out());
  }

  /** The first occurrence in one of the files is replaced. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record.json | \"name\" : \"Mei Tan\" | \"name\" : \"Eve Tan\" | called in the ledger",
        "record.json | \"meaning\" : \"checked\" | \"meaning\" : \"witnessed\" | another meaning",
        "record.json | \"judgement\" : \"inLimits\" | \"judgement\" : \"nearLimit\" | another"
            + " judgement",
        "record.json | \"subject\" : \"Order 118\" | \"subject\" : \"Order 119\" | subject",
        "record.json | \"kind\" : \"procedure\" | \"kind\" : \"checklist\" | not the one that was"
            + " followed",
        "record.json | \"method\" : \"pin\" | \"method\" : \"badge\" | in that way",
        "record.json | \"entries\" | \"others\" | is not in the record",
        "record.json | \"checks\" | \"others\" | the check of number",
        "record.json | \"state\" : \"completed\" | \"state\" : \"abandoned\" | the record says"
            + " abandoned",
        "evidence.json | \\\"judgement\\\":\\\"inLimits\\\" | \\\"judgement\\\":\\\"nearLimit\\\" |"
            + " was changed",
        "evidence.json | \"text\" : \"Order 118\" | \"text\" : \"Order 119\" | was changed",
      })
  void whatWasChangedIsFound(String file, String from, String to, String said) throws Exception {
    Path forged =
        forged(file, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(forged);
    if (asked.isPresent()) {
      assertEquals(1, asked.get().exit(), asked.get().out());
      assertTrue(asked.get().out().contains(said), asked.get().out());
    }
  }

  @Test
  void aRunThatIsStillGoingGivesNoAnswersAway() throws Exception {
    Path pdf = print("waiting.pdf", "awaitingCheck", "Order 126", "SOP-002");
    assertFalse(embedded(pdf, "record.json").isEmpty());
    assertTrue(embedded(pdf, "evidence.json").isEmpty());
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(pdf);
    if (asked.isPresent()) {
      assertEquals(2, asked.get().exit(), asked.get().out());
    }
  }

  private static String embedded(Path pdf, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDComplexFileSpecification found = files(document).getNames().get(name);
      return found == null
          ? ""
          : new String(found.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
    }
  }

  private static PDEmbeddedFilesNameTreeNode files(PDDocument document) {
    return new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
  }

  /** The same PDF with another file inside, by a library that did not write it. */
  private static Path forged(String name, UnaryOperator<String> change) throws IOException {
    Path forged = folder.resolve("forged.pdf");
    try (PDDocument document = Loader.loadPDF(record.toFile())) {
      PDComplexFileSpecification file =
          Objects.requireNonNull(files(document).getNames().get(name), name);
      String text = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
      String changed = change.apply(text);
      assertFalse(changed.equals(text), "nothing was changed");
      PDEmbeddedFile stream = new PDEmbeddedFile(document);
      try (var out = stream.createOutputStream()) {
        out.write(changed.getBytes(StandardCharsets.UTF_8));
      }
      file.setEmbeddedFile(stream);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      Files.write(forged, bytes.toByteArray());
    }
    return forged;
  }
}
