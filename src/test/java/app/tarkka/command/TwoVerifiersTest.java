package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program finds in a damaged copy, the verifier in Python finds as well (trust.md §3). */
class TwoVerifiersTest {
  private static final String SCHEMA = "src/main/resources/app/tarkka/store/sqlite/V1__initial.sql";

  @TempDir static Path folder;
  private static Path library = Path.of("");
  private static int copies;

  @BeforeAll
  static void sample() throws Exception {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
    verdict(0, library);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM frozen",
        "DELETE FROM frozen WHERE hash = (SELECT hash FROM run ORDER BY seq LIMIT 1)",
        "UPDATE frozen SET title = 'Other'",
        "UPDATE frozen SET language = 'fi'",
        "UPDATE draft SET bytes = CAST(bytes || ' ' AS BLOB)",
        "UPDATE blob SET salt = x'', bytes = x''",
        "UPDATE blob SET salt = x'', bytes = x'' WHERE hash = (SELECT min(hash) FROM blob)",
        "UPDATE blob SET salt = unhex(hex(salt) || substr(hex(bytes), 1, 2)),"
            + " bytes = unhex(substr(hex(bytes), 3)) WHERE hash = (SELECT min(hash) FROM blob)",
        "DELETE FROM blob WHERE hash = (SELECT min(hash) FROM blob)",
        "UPDATE performed SET person = 'sample-ben' WHERE seq = (SELECT min(seq) FROM performed)",
        "DELETE FROM performed WHERE seq = (SELECT max(seq) FROM performed)",
        "UPDATE checked SET outcome = 'failed' WHERE seq = (SELECT max(seq) FROM checked)",
        "DELETE FROM checked WHERE seq = (SELECT max(seq) FROM checked)",
        "INSERT INTO void SELECT run, step, unit, attempt, entry, 'withdrawn', seq FROM performed"
            + " ORDER BY seq LIMIT 1",
        "DELETE FROM required_check",
        "DELETE FROM attempt_start",
        "UPDATE hold SET cause = 'failed' WHERE seq = (SELECT min(seq) FROM hold)",
        "UPDATE hold_decided SET disposition = 'scrap'",
        "UPDATE action SET due = '2099-01-01'",
        "UPDATE action SET owner = 'sample-ben'",
        "DELETE FROM run_end WHERE seq = (SELECT max(seq) FROM run_end)",
        "UPDATE run_end SET kind = 'abandoned' WHERE seq = (SELECT max(seq) FROM run_end)",
        "DELETE FROM run_event WHERE seq = (SELECT max(seq) FROM run_event)",
        "UPDATE run SET verifies = ''",
        "UPDATE signature SET meaning = 'released' WHERE seq = (SELECT max(seq) FROM signature)",
        "UPDATE credential SET issued_by = 'sample-ben'",
        "UPDATE submitted SET author = 'sample-mei'",
        "UPDATE approved SET alone = 1",
        "UPDATE person SET name = 'Eve' WHERE id = 'sample-mei'",
        "UPDATE person SET roles = 'owner'",
        "UPDATE person SET active = 0 WHERE id = 'sample-ben'",
        "UPDATE setting SET value = 'Other shop' WHERE name = 'shop'",
        "UPDATE code SET document = 'sample-SOP-001'",
        "CREATE TABLE more (x TEXT)",
        "DROP INDEX revision_effective",
      })
  void agreeOnADamagedCopy(String damage) throws Exception {
    verdict(1, Tampering.copy(library, "damaged-" + ++copies + ".tarkka", damage));
  }

  @Test
  void agreeOnADateThatIsNone() throws Exception {
    String out =
        forged(
            ledger ->
                ledger.append(
                    ledger
                        .body("entry-recorded", "")
                        .replaceFirst("\"at\":\"[^\"]*\"", "\"at\":\"x\"")));

    assertTrue(out.isEmpty() || out.contains("is no instant"), out);
  }

  @Test
  void agreeOnAChecklistByWhoeverDidTheWork() throws Exception {
    String out =
        forged(
            ledger -> {
              String worked =
                  ledger.text("SELECT id FROM run WHERE subject = 'Order 126' AND verifies = ''");
              String verifying =
                  ledger.text("SELECT id FROM run WHERE subject = 'Order 118' AND verifies <> ''");
              String verified =
                  ledger.text("SELECT verifies FROM run WHERE id = '" + verifying + "'");
              ledger.append(
                  ledger
                      .body("run-started", verifying)
                      .replace(verifying, "forged")
                      .replace(verified, worked));
              ledger.append(
                  ledger
                      .body("entry-recorded", verifying)
                      .replace(verifying, "forged")
                      .replace("sample-ben", "sample-dita"));
            });

    assertTrue(out.isEmpty() || out.contains("sample-dita verifies a run that they worked"), out);
  }

  @Test
  void agreeOnABlindCheckByWhoeverHadDiffered() throws Exception {
    String out =
        forged(ledger -> ledger.append(ledger.body("check-committed", "\"outcome\":\"differs\"")));

    assertTrue(out.isEmpty() || out.contains("checks blind what was shown to them"), out);
  }

  @Test
  void agreeOnAPictureThatIsGone() throws Exception {
    Path file;
    try (TestLibrary shop = TestLibrary.in(Files.createDirectories(folder.resolve("pictures")))) {
      String picture = shop.documents().keepMedia(new byte[] {1, 2, 3});
      Step step =
          new StepBuilder(new StepId("lid"), "Close the lid.")
              .media(List.of(new Media("lid.png", picture)))
              .build();
      shop.effective(
          Content.of(Kind.PROCEDURE, "SOP-009", "Lid", List.of(Section.of("Do", List.of(step)))));
      file = shop.file();
    }
    verdict(0, file);

    verdict(1, Tampering.copy(file, "no-picture.tarkka", "DELETE FROM media"));
  }

  @Test
  void theOtherOneSaysWhatItLeavesToTheProgram() throws Exception {
    Path changed =
        Tampering.copy(library, "state.tarkka", "UPDATE run_state SET state = 'released'");

    assertEquals(1, CommandRun.on(changed, "verify").exit());
    Optional<OtherVerifier> other = OtherVerifier.of(changed, "--json");
    other.ifPresent(
        it -> {
          assertEquals(0, it.exit(), it.out());
          String left = it.json().get("notChecked").toString();
          assertTrue(left.contains("run_state") && left.contains("--schema"), left);
        });
  }

  private interface Forgery {
    void in(Forging ledger) throws Exception;
  }

  /** What the other verifier says of a copy with forged rows that the program calls broken. */
  private static String forged(Forgery forgery) throws Exception {
    Path copy = Tampering.copy(library, "forged-" + ++copies + ".tarkka");
    try (Forging ledger = new Forging(copy)) {
      forgery.in(ledger);
    }
    return verdict(1, copy);
  }

  private static String verdict(int exit, Path file) throws Exception {
    CommandRun run = CommandRun.on(file, "verify");
    assertEquals(exit, run.exit(), run.all());
    Optional<OtherVerifier> other = OtherVerifier.of(file, "--schema", SCHEMA);
    other.ifPresent(it -> assertEquals(exit, it.exit(), it.out()));
    return other.map(OtherVerifier::out).orElse("");
  }
}
