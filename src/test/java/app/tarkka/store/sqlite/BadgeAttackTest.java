package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.person.Badge;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with plain SQL cannot give two people one badge, nor read a badge's code. */
class BadgeAttackTest {
  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void twoBadges() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      file = shop.file();
      for (String name : List.of("ana", "ben")) {
        shop.people()
            .giveBadge(
                TestLibrary.id(name),
                new Badge("BADGE-" + name),
                shop.by(shop.sign("ana", Meaning.DECIDED)));
      }
    }
  }

  @Test
  void refusesABadgeThatSomebodyElseHas() throws Exception {
    String anas = "(SELECT hash FROM badge WHERE person = 'ana')";
    try (RawSql attacker = new RawSql(file)) {
      for (String attack :
          List.of(
              "INSERT INTO badge VALUES ('cho', " + anas + ")",
              "INSERT OR REPLACE INTO badge VALUES ('cho', " + anas + ")",
              "INSERT OR IGNORE INTO badge VALUES ('cho', " + anas + ")",
              "UPDATE badge SET hash = " + anas + " WHERE person = 'ben'",
              "UPDATE OR REPLACE badge SET hash = " + anas + " WHERE person = 'ben'")) {
        assertEquals("badge-in-use", attacker.refusal(attack), attack);
      }
      assertEquals(
          List.of("ana", "ben"), attacker.list("SELECT person FROM badge ORDER BY person"));
    }
  }

  @Test
  void isUniqueWithoutItsTriggersToo() throws Exception {
    try (RawSql attacker = new RawSql(file)) {
      attacker.run("DROP TRIGGER badge_rules");
      assertEquals(
          "CONSTRAINT_UNIQUE",
          attacker.refusal("INSERT INTO badge SELECT 'cho', hash FROM badge WHERE person = 'ana'"));
    }
  }

  @Test
  void keepsNoCode() throws Exception {
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains("BADGE-ana"));
  }
}
