package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.ui.kit.FileChoice.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SavedNameTest {
  private static final Kind CSV = new Kind("Table", List.of("csv"));
  private static final Kind JSON = new Kind("Everything", List.of("json"));
  private static final ExtensionFilter AS_JSON = new ExtensionFilter("Everything", "*.json");

  @TempDir Path folder;

  @Test
  void theChosenKindDecidesAndNotTheEndingThatStayed() {
    assertEquals("records.json", named("records.csv"));
    assertEquals("two.json", named("two"));
    assertEquals("order 4.1.json", named("order 4.1"));
    assertEquals("mine.JSON", named("mine.JSON"));
  }

  @Test
  void whatNobodyWasAskedAboutIsNotReplaced() throws IOException {
    Files.writeString(folder.resolve("records.json"), "{}");

    assertEquals("records 2.json", named("records.csv"));
  }

  private String named(String chosen) {
    return SavedName.as(folder.resolve(chosen), AS_JSON, CSV, JSON).getFileName().toString();
  }
}
