package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PdfStandards;
import app.tarkka.testkit.OtherVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
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
    assertTrue(refused.out().contains("another digest than the paper"), refused.out());
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
    Path forged = folder.resolve("forged.pdf");
    EmbeddedFiles.changed(
        record,
        forged,
        Map.of(file, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))));
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(forged);
    if (asked.isPresent()) {
      assertEquals(1, asked.get().exit(), asked.get().out());
      assertTrue(asked.get().out().contains(said), asked.get().out());
    }
  }

  /**
   * Rows of other runs stand between those of a record, so a forger can give every row but the last
   * the number before and compute each hash anew: only what binds them all shows it.
   */
  @Test
  void rowsThatWereAllWrittenAnewHaveAnotherDigestThanThePaper() throws Exception {
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(record, "--json");
    if (asked.isEmpty()) {
      return;
    }
    String paper = asked.get().json().path("digest").asString("");
    Path forged = folder.resolve("renumbered.pdf");
    RenumberedRows rows = new RenumberedRows(record);
    EmbeddedFiles.changed(
        record, forged, Map.of("record.json", rows::record, "evidence.json", rows::evidence));

    OtherVerifier alone = OtherVerifier.ofRecord(forged).orElseThrow();
    assertEquals(0, alone.exit(), alone.out());
    assertTrue(alone.out().contains("agrees with itself"), alone.out());
    assertFalse(alone.out().contains("sound"), alone.out());

    OtherVerifier held = OtherVerifier.ofRecord(forged, "--digest", paper).orElseThrow();
    assertEquals(1, held.exit(), held.out());
    assertTrue(held.out().contains("another digest than the paper"), held.out());
  }

  @Test
  void anAnswerIsNotChangedWithoutTheContentThatWasSigned() throws Exception {
    RenumberedRows rows = new RenumberedRows(record, "\"80\"", "\"81\"");
    Path forged = folder.resolve("answered.pdf");
    EmbeddedFiles.changed(
        record, forged, Map.of("record.json", rows::record, "evidence.json", rows::evidence));
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(forged);
    if (asked.isPresent()) {
      assertEquals(1, asked.get().exit(), asked.get().out());
      assertTrue(asked.get().out().contains("names another content"), asked.get().out());
    }
  }

  @Test
  void ofTwoFilesOfOneNameInsideNeitherIsBelieved() throws Exception {
    Path twice = folder.resolve("twice.pdf");
    Files.write(twice, EmbeddedFiles.withAnother(record, "record.json"));
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(twice);
    if (asked.isPresent()) {
      assertEquals(2, asked.get().exit(), asked.get().out());
    }
  }

  @Test
  void theProgramShowsTheSameDigestForTheRecordAsThePaper() throws Exception {
    String run = EmbeddedFiles.json(record, "record.json").path("run").asString("");
    CommandRun shown = CommandRun.on(library, "records", run, "--json");
    String digest = shown.json().path("ledger").path("rowsDigest").asString("");
    assertTrue(Pdf.flat(Files.readAllBytes(record)).contains(digest), digest);
    assertFalse(digest.isEmpty());
  }

  @Test
  void aRunThatIsStillGoingGivesNoAnswersAway() throws Exception {
    Path pdf = print("waiting.pdf", "awaitingCheck", "Order 126", "SOP-002");
    assertFalse(EmbeddedFiles.text(pdf, "record.json").isEmpty());
    assertTrue(EmbeddedFiles.text(pdf, "evidence.json").isEmpty());
    Optional<OtherVerifier> asked = OtherVerifier.ofRecord(pdf);
    if (asked.isPresent()) {
      assertEquals(2, asked.get().exit(), asked.get().out());
    }
  }
}
