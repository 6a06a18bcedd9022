package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.testkit.OtherVerifier;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every verdict is asked of the program and, where Python 3 is here, of the other verifier. */
class VerifyCommandTest {
  @TempDir static Path folder;
  private static Path library = Path.of("");
  private static long head;
  private static String digest = "";

  @BeforeAll
  static void sample() {
    library = folder.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(library, "demo").exit());
    JsonNode json = CommandRun.on(library, "verify", "--json").json();
    head = json.get("sequence").asLong();
    digest = json.get("digest").asString();
  }

  @Test
  void agreesOnEachSample() throws Exception {
    for (String trade : new String[] {"sandwich", "workshop", "webshop"}) {
      Path sample = folder.resolve(trade + ".tarkka");
      assertEquals(0, CommandRun.on(sample, "demo", "--trade", trade).exit());
      JsonNode json = CommandRun.on(sample, "verify", "--json").json();
      assertTrue(json.get("sound").asBoolean(), json.toString());
      OtherVerifier.of(sample, "--json")
          .ifPresent(
              other -> {
                assertEquals(0, other.exit(), other.out());
                for (String member : new String[] {"sequence", "digest", "hash"}) {
                  assertEquals(json.get(member), other.json().get(member));
                }
              });
    }
  }

  @Test
  void takesWhatStandsOnPaper() throws Exception {
    verdict(0, library, "--sequence", head, "--digest", digest);
    assertTrue(
        CommandRun.on(library, "verify", "--sequence", head, "--digest", digest)
            .out()
            .contains("matches: number " + head));
    verdict(
        0,
        library,
        "--sequence",
        head,
        "--digest",
        digest.toLowerCase(Locale.ROOT).replace('-', ' '));
  }

  @Test
  void findsAnotherDigestThanOnPaper() throws Exception {
    verdict(1, library, "--sequence", head - 1, "--digest", digest);
  }

  @Test
  void tellsASlipOfThePenFromAChangedLedger() throws Exception {
    char first = digest.charAt(0) == '7' ? '8' : '7';

    verdict(2, library, "--sequence", head, "--digest", first + digest.substring(1));
    verdict(2, library, "--sequence", head, "--digest", "nonsense");
    CommandRun run = CommandRun.on(library, "verify", "--sequence", head, "--digest", "nonsense");
    assertTrue(run.err().contains("copied wrongly"), run.err());
  }

  @Test
  void findsACutTailByTheNumberOnPaper() throws Exception {
    Path cut =
        Tampering.copy(library, "cut.tarkka", "DELETE FROM ledger WHERE seq > " + (head - 3));

    verdict(1, cut, "--sequence", head, "--digest", digest);
    assertTrue(
        CommandRun.on(cut, "verify", "--sequence", head, "--digest", digest)
            .out()
            .contains("its end was cut off"));
  }

  @Test
  void findsAChangedBody() throws Exception {
    Path changed =
        Tampering.copy(
            library,
            "changed.tarkka",
            "UPDATE ledger SET body = CAST(replace(CAST(body AS TEXT), 'sample-mei', 'sample-ben')"
                + " AS BLOB) WHERE seq = (SELECT max(seq) FROM ledger WHERE CAST(body AS TEXT) LIKE"
                + " '%sample-mei%')");

    verdict(1, changed);
    CommandRun run = CommandRun.on(changed, "verify", "--json");
    assertFalse(run.json().get("sound").asBoolean());
    assertFalse(run.json().get("found").isEmpty());
  }

  @Test
  void findsAChangedWordingAndAChangedText() throws Exception {
    verdict(
        1,
        Tampering.copy(
            library,
            "wording.tarkka",
            "UPDATE frozen SET bytes = CAST(replace(CAST(bytes AS TEXT), 'ham', 'jam') AS BLOB)"));
    verdict(
        1,
        Tampering.copy(
            library,
            "text.tarkka",
            "UPDATE blob SET bytes = CAST('forged' AS BLOB)"
                + " WHERE hash = (SELECT min(hash) FROM blob WHERE length(salt) > 0)"));
  }

  @Test
  void callsALibraryWithoutItsRulesBroken() throws Exception {
    Path bare = Tampering.copy(library, "bare.tarkka", "CREATE TABLE more (x TEXT)");

    CommandRun run = CommandRun.on(bare, "verify", "--json");

    assertEquals(1, run.exit());
    assertFalse(run.json().get("sound").asBoolean());
    assertEquals(2, CommandRun.on(bare, "list").exit());
  }

  private static void verdict(int exit, Path file, Object... more) throws Exception {
    CommandRun run = CommandRun.on(file, "verify", more);
    assertEquals(exit, run.exit(), run.all());
    var other = OtherVerifier.of(file, more);
    if (other.isPresent()) {
      assertEquals(exit, other.get().exit(), other.get().out());
    }
  }
}
