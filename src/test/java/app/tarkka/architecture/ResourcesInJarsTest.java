package app.tarkka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found in folders of classes is found in the packaged program too. */
class ResourcesInJarsTest {
  private static final Pattern WAY_UP = Pattern.compile("getResource\\w*\\(\\s*\"\\.\\./");

  @Test
  void noResourceIsNamedByAWayUpWhichJarsDoNotHave() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> wrong =
          files.filter(file -> file.toString().endsWith(".java")).filter(this::goesUp).toList();
      assertEquals(List.of(), wrong);
    }
  }

  private boolean goesUp(Path file) {
    try {
      return WAY_UP.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
