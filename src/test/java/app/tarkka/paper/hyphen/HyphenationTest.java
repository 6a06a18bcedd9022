package app.tarkka.paper.hyphen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known words, with a hyphen wherever a line may divide them. */
class HyphenationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meas-ure-ment",
        "cal-ib-ra-tion",
        "ther-mo-meter",
        "tem-per-at-ure",
        "ac-know-ledge-ment",
        "equip-ment",
        "pro-ced-ure",
        "check-list",
        "through-out",
        "con-ces-sion",
        "col-our"
      })
  void english(String known) {
    holds("en", known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tar-kas-tus-pöy-tä-kirja",
        "läm-pö-ti-lan-mit-taus",
        "kan-san-opisto",
        "maa-ot-telu",
        "puh-dis-tus-ai-nei-den",
        "jääh-dy-tys-aika",
        "paah-to-erä",
        "mit-taus-arvo",
        "käyt-tö-ohje",
        "tuo-te-omi-nai-suus",
        "läm-pö-an-turi",
        "vas-tuu-hen-kilö",
        "asia-kas"
      })
  void finnishAndItsCompounds(String known) {
    holds("fi", known);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peme-rik-saan",
        "meng-gu-na-kan",
        "masya-ra-kat",
        "per-se-tu-juan",
        "sebe-nar-nya",
        "menun-juk-kan",
        "elek-tro-nik",
        "kon-trol",
        "infra-struk-tur",
        "sing-kat-nya",
        "makh-luk",
        "banyak",
        "ukuran"
      })
  void indonesianWithItsPrefixesAndSuffixes(String known) {
    holds("id", known);
  }

  @Test
  void aRegionIsOfItsLanguage() {
    assertEquals("meas-ure-ment", divided("en-GB", "measurement"));
  }

  @Test
  void capitalsDivideLikeSmallLetters() {
    assertEquals("Meas-ure-ment", divided("en", "Measurement"));
  }

  @Test
  void otherLanguagesAreNotDivided() {
    assertEquals("Messwertaufnahme", divided("de", "Messwertaufnahme"));
    assertEquals("Messwertaufnahme", divided("", "Messwertaufnahme"));
  }

  @Test
  void noFewerThanThreeLettersStandAlone() {
    assertEquals("inspec-tion", divided("en", "inspection"));
    assertEquals("kuva", divided("fi", "kuva"));
  }

  private static void holds(String language, String known) {
    // The books also divide where only two letters would stand alone.
    String shown = known.replaceAll("^(\\p{L}{1,2})-|-(?=\\p{L}{1,2}$)", "$1");
    assertEquals(shown, divided(language, known.replace("-", "")));
  }

  private static String divided(String language, String word) {
    StringBuilder divided = new StringBuilder(word);
    List<Integer> breaks = Hyphenation.of(Locale.forLanguageTag(language)).breaks(word);
    for (int at : breaks.reversed()) {
      divided.insert(at, '-');
    }
    return divided.toString();
  }
}
