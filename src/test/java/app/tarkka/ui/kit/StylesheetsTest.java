package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.UsesToolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;

/** Every stylesheet of the program parses, and uses only tokens that exist. */
@UsesToolkit
final class StylesheetsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern DEFINED = Pattern.compile("(-tk-[a-z-]+):");
  private static final Pattern ROW_HEIGHT = Pattern.compile("-fx-fixed-cell-size: ([0-9.]+)em");

  /** Pixels to the em, as the stylesheets of the four text sizes say. */
  private static final List<Double> TEXT_SIZES = List.of(14.0, 17.5, 21.0, 28.0);

  private static final Pattern USED = Pattern.compile("-tk-[a-z-]+");

  @Test
  void everyStylesheetParses() throws IOException {
    for (Path sheet : sheets()) {
      List<String> errors =
          Screens.onFxThread(
              () -> {
                CssParser.errorsProperty().clear();
                parse(sheet);
                return CssParser.errorsProperty().stream().map(Object::toString).toList();
              });
      assertEquals(List.of(), errors, sheet.toString());
    }
  }

  @Test
  void everyTokenThatIsUsedIsDefinedInEveryTheme() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path sheet : sheets()) {
      USED.matcher(Files.readString(sheet)).results().map(MatchResult::group).forEach(used::add);
    }
    Set<String> light = defined("light");
    used.removeAll(light);
    assertEquals(Set.of(), used);
    assertEquals(light, defined("dark"));
    assertEquals(light, defined("high-contrast"));
  }

  /** Else their edges fall between pixels, and lines are left behind where they scroll. */
  @Test
  void rowsOfAListAreWholePixelsHighInEveryTextSize() throws IOException {
    List<String> between = new ArrayList<>();
    for (Path sheet : sheets()) {
      ROW_HEIGHT
          .matcher(Files.readString(sheet))
          .results()
          .map(height -> Double.parseDouble(height.group(1)))
          .flatMap(em -> TEXT_SIZES.stream().map(size -> em * size))
          .filter(pixels -> Math.abs(pixels - Math.rint(pixels)) > 0.001)
          .forEach(pixels -> between.add(sheet.getFileName() + ": " + pixels));
    }
    assertEquals(List.of(), between);
  }

  private static Set<String> defined(String theme) throws IOException {
    Path tokens = RESOURCES.resolve("app/tarkka/ui/kit/tokens-" + theme + ".css");
    return DEFINED
        .matcher(Files.readString(tokens))
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void parse(Path sheet) {
    try {
      new CssParser().parse(sheet.toUri().toURL());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  private static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".css")).toList();
    }
  }
}
