package app.tarkka.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.RevisionState;
import app.tarkka.document.SignOff;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.DocumentTrait;
import app.tarkka.document.difference.SectionTrait;
import app.tarkka.document.difference.StepTrait;
import app.tarkka.document.difference.Weakening;
import app.tarkka.person.Meaning;
import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Disposition;
import app.tarkka.run.HoldCause;
import app.tarkka.run.Inspection;
import app.tarkka.run.Judgement;
import app.tarkka.run.PieceView;
import app.tarkka.run.RunState;
import app.tarkka.run.Severity;
import app.tarkka.run.VoidCause;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that a sheet may need is there, in each of the three languages. */
class WordsTest {
  private static final Path WORDS = Path.of("src/main/resources/app/tarkka/paper");
  private static final Path SOURCES = Path.of("src/main/java/app/tarkka/paper");

  /** Draws what the comparison of two revisions says, with the words of paper. */
  private static final Path CHANGES_IN_THE_WINDOW =
      Path.of("src/main/java/app/tarkka/ui/kit/difference");

  private static final Path PHRASES =
      Path.of("src/main/java/app/tarkka/document/ConditionPhrases.java");
  private static final Pattern SAID = Pattern.compile("(?:say|said)\\(\\s*\"([a-z][\\w.-]+\\w)\"");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.-]*)\"");

  /** Keys that are put together from a constant's token. */
  private static Set<String> composed() {
    return Stream.of(
            of("notice.", Notice.Level.values(), Notice.Level::token),
            of("state.", RevisionState.values(), RevisionState::token),
            of("standing.", RevisionState.values(), RevisionState::token),
            of("step.check.", SignOff.values(), SignOff::token),
            of("step.hold.", HoldPoint.values(), HoldPoint::token),
            of("wall.check.", SignOff.values(), SignOff::token),
            of("wall.hold.", HoldPoint.values(), HoldPoint::token),
            of("run.", RunState.values(), RunState::token),
            of("judgement.", Judgement.values(), Judgement::token),
            of("check.", SignOff.values(), SignOff::token),
            of("check.void.", VoidCause.values(), VoidCause::token),
            of("inspection.", Inspection.values(), Inspection::token),
            of("piece.", PieceView.PieceState.values(), PieceView.PieceState::name),
            names("diff.trait.", StepTrait.values()),
            names("diff.trait.SECTION_", SectionTrait.values()),
            names("diff.trait.DOCUMENT_", DocumentTrait.values()),
            Stream.of("NOMINAL", "UNIT", "DECIMALS", "READINGS", "AGREEMENT")
                .map("diff.trait."::concat),
            Stream.of("AUTHORITY", "CONTACTS").map("diff.trait."::concat),
            names("diff.twice.", Weakening.Kind.values()),
            names("diff.fate.", Difference.Fate.values()),
            names("diff.signoff.", SignOff.values()),
            names("diff.holdpoint.", HoldPoint.values()),
            names("diff.kind.", Kind.values()),
            names("diff.mode.", Mode.values()),
            names("diff.state.", RevisionState.values()),
            Stream.of("run.notReleased"),
            of("outcome.", CheckOutcome.values(), CheckOutcome::token),
            of("meaning.", Meaning.values(), Meaning::token),
            Stream.of(Meaning.AUTHORED, Meaning.APPROVED, Meaning.ACKNOWLEDGED)
                .map(as -> "reading.signed." + as.token()),
            of("cause.", HoldCause.values(), HoldCause::token),
            of("severity.", Severity.values(), Severity::token),
            of("disposition.", Disposition.values(), Disposition::token),
            Stream.of("pin", "first-start", "program", "other").map("signed.by."::concat),
            Stream.of("step", "round.none", "round.one", "round.many").map("formula."::concat),
            Stream.of("mean.", "min.", "max.", "count.")
                .flatMap(name -> Stream.of("formula." + name + "one", "formula." + name + "of")),
            Stream.of("purpose", "scope", "tools", "materials", "references", "verifies")
                .map("about."::concat),
            Stream.of("when", "who", "what", "signer", "signed").map("column."::concat))
        .flatMap(keys -> keys)
        .filter(key -> !NEVER_SAID.contains(key))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * A revision in force needs no remark, what differs in a text is in it, and what nobody signs,
   * judges or holds has no word.
   */
  private static final Set<String> NEVER_SAID =
      Set.of(
          "standing.effective",
          "diff.fate.SAME",
          "diff.trait.TEXT",
          "diff.trait.SECTION_TITLE",
          "step.check.none",
          "wall.check.none",
          "wall.check.performed",
          "wall.hold.none",
          "step.check.performed",
          "step.hold.none",
          "check.none",
          "check.performed",
          "judgement.notJudged");

  private static <E extends Enum<E>> Stream<String> of(
      String prefix, E[] constants, Function<E, String> token) {
    return Arrays.stream(constants).map(constant -> prefix + token.apply(constant));
  }

  private static Stream<String> names(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + constant.name());
  }

  @Test
  void noLanguageLacksAWord() throws IOException {
    Map<String, Integer> english = places(SheetLanguage.ENGLISH);
    for (SheetLanguage language : SheetLanguage.values()) {
      assertEquals(english, places(language), language.ownName());
    }
    Set<String> needed = found(SAID);
    needed.addAll(composed());
    needed.removeAll(english.keySet());
    assertEquals(Set.of(), needed);
  }

  @Test
  void everyWordIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(places(SheetLanguage.ENGLISH).keySet());
    unused.removeAll(found(LITERAL));
    unused.removeAll(composed());
    assertEquals(Set.of(), unused);
  }

  @Test
  void wordsAreInTheirOwnLanguage() throws IOException {
    // A code, a Latin word or a form without words is the same in several languages.
    Set<String> same = Set.of("answer.nominal", "register.number");
    Properties english = load(SheetLanguage.ENGLISH);
    for (SheetLanguage language : List.of(SheetLanguage.FINNISH, SheetLanguage.INDONESIAN)) {
      Properties other = load(language);
      for (String key : english.stringPropertyNames()) {
        if (!key.startsWith("format.") && !key.startsWith("unit.") && !same.contains(key)) {
          assertFalse(
              english.getProperty(key).equals(other.getProperty(key)), language + " " + key);
        }
      }
    }
  }

  @Test
  void writesDatesAndNumbersAsTheLanguageDoes() {
    Instant at = Instant.parse("2026-03-02T07:05:09Z");
    ZoneId helsinki = ZoneId.of("Europe/Helsinki");
    Words finnish = Words.in(SheetLanguage.FINNISH);
    Words indonesian = Words.in(SheetLanguage.INDONESIAN);

    assertEquals("2.3.2026", finnish.date(at, helsinki));
    assertEquals("2.3.2026 klo\u00A09.05.09", finnish.second(at, java.time.ZoneOffset.ofHours(2)));
    assertEquals("2\u00A0Mar\u00A02026 14.05\u00A0+07:00", indonesian.minute(at, jakarta()));
    assertEquals("14.05", indonesian.clock(LocalTime.of(14, 5)));
    assertEquals("49,80", finnish.number(new BigDecimal("49.80")));
    assertEquals("49,80", indonesian.number(new BigDecimal("49.80")));
    assertEquals("2\u00A0Mar\u00A02026", Words.in(SheetLanguage.ENGLISH).date(at, helsinki));
  }

  @Test
  void aSheetSpeaksItsDocumentsLanguageOrElseTheOther() {
    assertEquals(
        SheetLanguage.FINNISH, SheetLanguage.ofDocument("fi-FI", SheetLanguage.INDONESIAN));
    assertEquals(
        SheetLanguage.INDONESIAN, SheetLanguage.ofDocument("sv", SheetLanguage.INDONESIAN));
    assertEquals(SheetLanguage.INDONESIAN, SheetLanguage.of("id-ID").orElseThrow());
    assertTrue(SheetLanguage.of("sv").isEmpty());
    assertTrue(SheetLanguage.of("").isEmpty());
  }

  private static ZoneId jakarta() {
    return ZoneId.of("Asia/Jakarta");
  }

  /** For each key the number of places; a straight apostrophe would swallow them. */
  private static Map<String, Integer> places(SheetLanguage language) throws IOException {
    Properties words = load(language);
    Map<String, Integer> places = new TreeMap<>();
    for (String key : words.stringPropertyNames()) {
      String text = words.getProperty(key);
      assertFalse(text.isBlank(), key);
      if (key.startsWith("format.")) {
        places.put(key, 0);
        continue;
      }
      assertEquals(-1, text.indexOf('\''), () -> "write ’ in " + key);
      places.put(key, new MessageFormat(text).getFormatsByArgumentIndex().length);
    }
    return places;
  }

  private static Properties load(SheetLanguage language) throws IOException {
    String name = language == SheetLanguage.ENGLISH ? "words" : "words_" + language.tag();
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(WORDS.resolve(name + ".properties"))) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    try (Stream<Path> paper = Files.walk(SOURCES);
        Stream<Path> window = Files.walk(CHANGES_IN_THE_WINDOW)) {
      return Stream.of(paper, window, Stream.of(PHRASES))
          .flatMap(Function.identity())
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> pattern.matcher(content(file)).results().map(found -> found.group(1)))
          .filter(key -> key.contains("."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
