package app.tarkka.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.lint.Speller;
import app.tarkka.document.lint.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LikeliestWordTest {
  private static final Speller ENGLISH = new Spellers().of("en").orElseThrow();

  @ParameterizedTest
  @CsvSource({
    "bredad, bread",
    "braed, bread",
    "flourr, flour",
    "wiegh, weigh",
    "tempature, temperature",
    "temperture, temperature",
    "ovne, oven",
    "clena, clean",
    "recieve, receive",
    "knaed, knead",
    "doguh, dough",
    "mesure, measure",
    "yeats, yeast",
    "suger, sugar",
    "watre, water",
    "butterr, butter",
    "hnads, hands",
    "freezr, freezer",
    "shoud, should",
    "throgh, through"
  })
  void theWordThatWasMeantComesFirst(String typed, String meant) {
    assertEquals(meant, Spelling.suggestions(ENGLISH, typed, 5).getFirst());
  }

  @Test
  void finnishDotsAreSmallSlips() {
    assertEquals("lämpötila", first("lampotila", "lamppotila", "lämpötila"));
    assertEquals("jäätelö", first("jaatelo", "jaatala", "jäätelö"));
    assertEquals("leipä", first("liepä", "lipeä", "leipä"));
    assertEquals("vehnä", first("vehbä", "vehkä", "vehnä"));
  }

  @Test
  void indonesianWordsAreOrderedTheSame() {
    assertEquals("periksa", first("perisa", "perisai", "periksa"));
    assertEquals("roti", first("roto", "rotor", "roti"));
    assertEquals("tepung", first("tepumg", "tampung", "tepung"));
  }

  private static String first(String typed, String... given) {
    Speller known =
        new Speller() {
          @Override
          public boolean knows(String word) {
            return false;
          }

          @Override
          public List<String> suggestions(String word) {
            return List.of(given);
          }
        };
    return Spelling.suggestions(known, typed, 5).getFirst();
  }
}
