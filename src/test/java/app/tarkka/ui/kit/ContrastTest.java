package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R4: runner text 7:1, other text 4.5:1, borders, focus and icons 3:1, in every theme. */
final class ContrastTest {
  private static final Pattern TOKEN = Pattern.compile("-tk-([a-z-]+):\\s*([^;]+);");
  private static final List<String> SHEETS =
      List.of("tokens-light.css", "tokens-dark.css", "tokens-high-contrast.css");

  @ParameterizedTest
  @CsvSource({
    "fg, canvas",
    "fg, sidebar",
    "fg, inset",
    "fg, tint-pass",
    "fg, tint-warn",
    "fg, tint-fail",
    "fg, tint-check",
    "fg, tint-accent",
    "fg-muted, canvas",
    "fg-muted, sidebar"
  })
  void runnerTextIsReadable(String text, String surface) {
    inEveryTheme(text, surface, 7);
  }

  @ParameterizedTest
  @CsvSource({
    "fg-muted, inset",
    "guidance, canvas",
    "guidance, sidebar",
    "fg-subtle, canvas",
    "fg-subtle, sidebar",
    "fg-subtle, inset",
    "accent, canvas",
    "accent, sidebar",
    "accent, tint-accent",
    "checker, canvas",
    "checker, tint-check",
    "pass-text, canvas",
    "pass-text, tint-pass",
    "warn, canvas",
    "warn, tint-warn",
    "fail, canvas",
    "fail, tint-fail",
    "on-accent, accent",
    "on-checker, checker",
    "on-pass, pass-text",
    "on-warn, warn",
    "on-fail, fail"
  })
  void otherTextIsReadable(String text, String surface) {
    inEveryTheme(text, surface, 4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "border, canvas", "border, sidebar", "border, inset",
    "accent, inset", "pass, canvas", "checker, sidebar"
  })
  void linesAndIconsAreVisible(String line, String surface) {
    inEveryTheme(line, surface, 3);
  }

  @ParameterizedTest
  @CsvSource({"#FFFFFF, #C8102E", "#000000, #FF8200", "#000000, #FFD100", "#FFFFFF, #0057B8"})
  void signalWordsAreReadable(String word, String band) {
    assertContrast(Color.web(word), Color.web(band), 4.5, word + " on " + band);
  }

  @ParameterizedTest
  @CsvSource({
    "#0A58A6", "#0B6650", "#7A4A00", "#6B3FA0", "#A3142A", "#2F6170", "#47515D", "#8A3B12"
  })
  void initialsAreReadable(String avatar) {
    assertContrast(Color.WHITE, Color.web(avatar), 4.5, "initials on " + avatar);
  }

  private static void inEveryTheme(String text, String surface, double least) {
    for (String sheet : SHEETS) {
      Map<String, String> tokens = tokens(sheet);
      Color front = Color.web(Objects.requireNonNull(tokens.get(text), text));
      Color back = Color.web(Objects.requireNonNull(tokens.get(surface), surface));
      assertContrast(front, back, least, text + " on " + surface + " in " + sheet);
    }
  }

  private static void assertContrast(Color front, Color back, double least, String what) {
    double ratio = Contrast.ratio(front, back);
    assertTrue(ratio >= least, () -> what + ": " + ratio + " < " + least);
  }

  private static Map<String, String> tokens(String sheet) {
    Map<String, String> tokens = new HashMap<>();
    Matcher matcher = TOKEN.matcher(read(sheet));
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2).strip());
    }
    return tokens;
  }

  private static String read(String sheet) {
    try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(sheet))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
