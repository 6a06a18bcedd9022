package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MainTest {
  @TempDir Path folder;

  @Test
  void aLibraryOrNothingOpensTheWindow() throws Exception {
    Path unnamed = Files.createFile(folder.resolve("a file of any name"));

    assertTrue(Main.opensTheWindow());
    assertTrue(Main.opensTheWindow("--sample"));
    assertTrue(Main.opensTheWindow("C:\\shop\\New.TARKKA"));
    assertTrue(Main.opensTheWindow(unnamed.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "lst", "--help", "-V", "verify --library shop.tarkka"})
  void aWordThatIsNoLibraryIsACommandEvenAWrongOne(String line) {
    assertFalse(Main.opensTheWindow(line.split(" ")));
  }

  @Test
  void aSecondWordAfterALibraryIsWrongUse() {
    assertFalse(Main.opensTheWindow("shop.tarkka", "list"));
  }
}
