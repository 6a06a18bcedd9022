package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that the window asks for exists, in every language that a feature speaks. */
final class MessagesTest {
  private static final Path TEXTS = Path.of("src/main/resources/app/tarkka/ui/messages");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.-]+)\"");
  private static final Pattern ASKED = Pattern.compile("text\\(\\s*\"([a-z]+\\.[A-Za-z0-9_.-]+)\"");
  private static final Pattern ENUM_KEY = Pattern.compile("([a-z]+)\\.([A-Z]\\w*)\\.([A-Z0-9_]+)");

  /** A place's number; whether a language counts in words or digits is its own affair. */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[,}]");

  @Test
  void everyTextThatIsAskedForIsDefined() throws IOException {
    Set<String> missing = new TreeSet<>(matches(ASKED));
    missing.removeAll(definedKeys());
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyDefinedTextIsUsed() throws IOException {
    Set<String> unused = new TreeSet<>(definedKeys());
    unused.removeAll(matches(LITERAL));
    unused.removeIf(key -> ENUM_KEY.matcher(key).matches());
    assertEquals(Set.of(), unused);
  }

  @Test
  void anEnumsTextsAreAllThere() throws IOException {
    TreeMap<String, Set<String>> defined = new TreeMap<>();
    for (String key : definedKeys()) {
      var matcher = ENUM_KEY.matcher(key);
      if (matcher.matches()) {
        defined
            .computeIfAbsent(matcher.group(1) + "." + matcher.group(2), _ -> new TreeSet<>())
            .add(matcher.group(3));
      }
    }
    defined.forEach(
        (name, constants) -> {
          String type = name.substring(name.indexOf('.') + 1);
          List<Set<String>> candidates = EnumsOfTheProgram.constantsOf(type);
          assertEquals(
              true,
              candidates.contains(constants),
              () -> name + " has texts " + constants + " but the enums have " + candidates);
        });
  }

  @Test
  void everyLanguageHasTheSameTextsWithTheSamePlaces() throws IOException {
    for (Path base : bundles()) {
      String feature = base.getFileName().toString().replace(".properties", "");
      Properties english = load(base);
      for (String language : List.of("fi", "id")) {
        Path other = TEXTS.resolve(feature + "_" + language + ".properties");
        assertEquals(places(english), places(load(other)), other.toString());
      }
    }
  }

  @Test
  void aTextInAnotherLanguageIsFoundAndFallsBackToEnglish() {
    assertEquals("Peruuta", new Messages(Locale.forLanguageTag("fi")).text("kit.cancel"));
    assertEquals("Batal", new Messages(Locale.forLanguageTag("id")).text("kit.cancel"));
    assertEquals("Cancel", new Messages(Locale.forLanguageTag("sv")).text("kit.cancel"));
  }

  /**
   * For each key the places with their kinds of number, such as {@code {0}} and {@code {1,number}};
   * a straight apostrophe would swallow them.
   */
  private static Map<String, Set<String>> places(Properties texts) {
    Map<String, Set<String>> places = new TreeMap<>();
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertEquals(-1, text.indexOf('\''), () -> "write ’ in " + key);
      assertDoesNotThrow(() -> new MessageFormat(text), key);
      places.put(
          key,
          PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet()));
    }
    return places;
  }

  private static Set<String> definedKeys() throws IOException {
    Set<String> keys = new HashSet<>();
    for (Path bundle : bundles()) {
      String feature = bundle.getFileName().toString().replace(".properties", "");
      for (String key : load(bundle).stringPropertyNames()) {
        assertEquals(feature, key.substring(0, key.indexOf('.')), () -> key + " in " + bundle);
        keys.add(key);
      }
    }
    return keys;
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.list(TEXTS)) {
      return files.filter(file -> !file.getFileName().toString().contains("_")).toList();
    }
  }

  private static Properties load(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> matches(Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(MessagesTest::content)
          .flatMap(text -> pattern.matcher(text).results())
          .map(result -> result.group(1))
          .collect(Collectors.toSet());
    }
  }

  private static Stream<String> content(Path file) {
    try {
      return Stream.of(Files.readString(file));
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
