package app.tarkka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.tarkka.exchange.ImportReport.Tally;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every code has its sentence in every language, with the same places. */
class ImportWordsTest {
  private static final Path FOLDER = Path.of("src/main/resources/app/tarkka/exchange");
  private static final ImportWords FINNISH = ImportWords.in(Locale.of("fi"));
  private static final ImportWords INDONESIAN = ImportWords.in(Locale.of("id"));

  @ParameterizedTest
  @ValueSource(strings = {"", "_fi", "_id"})
  void everyCodeHasItsTextAndNothingElseHas(String language) throws IOException {
    Set<String> wanted =
        Stream.of(
                names("finding.", FindingCode.values()),
                names("counted.", Counted.values()),
                names("refusal.", RefusalCode.values()))
            .flatMap(names -> names)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(wanted, new TreeSet<>(texts(language).stringPropertyNames()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"_fi", "_id"})
  void aTextHasThePlacesOfTheEnglishOne(String language) throws IOException {
    Properties english = texts("");
    Properties other = texts(language);
    for (String key : english.stringPropertyNames()) {
      assertEquals(places(english, key), places(other, key), key + language);
      assertFalse(other.getProperty(key).contains("'"), () -> "write ’ in " + key + language);
      if (!key.startsWith("counted.PICTURES")) {
        assertFalse(
            english.getProperty(key).equals(other.getProperty(key)),
            () -> "not " + language + ": " + key);
      }
    }
  }

  @Test
  void aFindingIsSaidInEachLanguage() {
    Finding twice = Finding.of(FindingCode.NUMBER_TWICE, 7, 1100);

    assertEquals("The number 1100 is there twice; the steps are counted.", twice.message());
    assertEquals(
        "Numero 1100 on kahdesti; vaiheet numeroidaan järjestyksessä.", FINNISH.say(twice));
    assertEquals(
        "Nomor 1100 muncul dua kali; langkahnya dihitung berurutan.", INDONESIAN.say(twice));
  }

  @Test
  void whatAnAuthorWroteIsNeverReadAsAPattern() {
    assertEquals(
        "The heading \"{0} isn't '{1}'\" became the document's code.",
        Finding.of(FindingCode.CODE_FROM_HEADING, 1, "{0} isn't '{1}'").message());
  }

  @Test
  void countsAreSaidInEachLanguage() {
    assertEquals("1 step", ImportWords.ENGLISH.say(new Tally(Counted.STEPS, 1)));
    assertEquals("12 vaihetta", FINNISH.say(new Tally(Counted.STEPS, 12)));
    assertEquals("1 langkah", INDONESIAN.say(new Tally(Counted.STEPS, 1)));
  }

  @Test
  void aRefusalIsSaidInEachLanguage() {
    ImportRefused refused = new ImportRefused(RefusalCode.ZERO_BYTE, "a.md", 12L);

    assertEquals(
        "a.md is not a text file: line 12 holds a zero byte. Export it as Markdown or text first.",
        refused.getMessage());
    assertEquals(
        "a.md ei ole tekstitiedosto: rivillä 12 on nollatavu. Vie se ensin Markdown- tai"
            + " tekstimuotoon.",
        refused.saidIn(FINNISH));
    assertEquals(
        "a.md bukan berkas teks: baris 12 berisi byte nol. Ekspor dulu sebagai Markdown atau teks.",
        refused.saidIn(INDONESIAN));
  }

  @Test
  void anyOtherLanguageHearsEnglish() {
    Finding none = Finding.of(FindingCode.NO_STEPS, 0);

    assertEquals(none.message(), ImportWords.in(Locale.of("sv")).say(none));
  }

  private static Stream<String> names(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  private static int places(Properties texts, String key) {
    return new MessageFormat(texts.getProperty(key)).getFormatsByArgumentIndex().length;
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader in =
        Files.newBufferedReader(FOLDER.resolve("import-words" + language + ".properties"))) {
      texts.load(in);
    }
    return texts;
  }
}
