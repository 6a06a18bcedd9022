package app.tarkka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source must look like that no compiler checks. */
class SourceFilesTest {
  private static final int LONGEST = 300;

  private static final Pattern VAGUE_NAME =
      Pattern.compile(
          "\\b(?:class|interface|record|enum) (\\w*(?:Utils?|Helper|Manager|Impl|Base))\\b");

  /** Each is written in two halves so that this file does not contain it. */
  private static final List<String> UNFINISHED =
      List.of("TO" + "DO", "FIX" + "ME", "XX" + "X", "print" + "StackTrace()", "@Dis" + "abled");

  @Test
  void everyFileIsShort() throws IOException {
    List<Source> sources = below("src");
    List<Integer> lengths =
        below("src/main").stream().map(source -> source.lines().size()).sorted().toList();
    System.out.printf(
        "Main source: %d files, median %d lines, p90 %d, longest %d%n",
        lengths.size(), quantile(lengths, 50), quantile(lengths, 90), lengths.getLast());
    assertEquals(
        List.of(),
        sources.stream().filter(source -> source.lines().size() > LONGEST).map(Source::at).toList(),
        "Files above " + LONGEST + " lines");
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    List<Path> silent =
        below("src/main/java").stream()
            .map(source -> source.path().resolveSibling("package-info.java"))
            .distinct()
            .filter(info -> !marksNull(info))
            .toList();
    assertEquals(List.of(), silent, "Packages without a @NullMarked package-info");
  }

  @Test
  void namesSayWhatATypeIs() throws IOException {
    List<String> vague =
        below("src").stream()
            .flatMap(
                source ->
                    VAGUE_NAME
                        .matcher(source.text())
                        .results()
                        .map(found -> source.path() + ": " + found.group(1)))
            .toList();
    assertEquals(List.of(), vague, "Types named by what any type could be");
  }

  @Test
  void nothingIsLeftUnfinished() throws IOException {
    List<String> unfinished =
        below("src").stream()
            .flatMap(
                source ->
                    UNFINISHED.stream()
                        .filter(source.text()::contains)
                        .map(word -> source.path() + ": " + word))
            .toList();
    assertEquals(List.of(), unfinished, "Words that do not belong in finished source");
  }

  @Test
  void noTestSleeps() throws IOException {
    List<Path> sleepers =
        below("src/test").stream()
            .filter(source -> source.text().contains("Thread" + ".sleep("))
            .map(Source::path)
            .toList();
    assertEquals(List.of(), sleepers, "Tests that wait for a time instead of an event");
  }

  @Test
  void vagueNamesAreSeen() {
    assertTrue(VAGUE_NAME.matcher("final class " + "PaperUtils {").find());
    assertTrue(VAGUE_NAME.matcher("interface " + "StepManager {").find());
    assertTrue(!VAGUE_NAME.matcher("final class Database {").find());
  }

  private static int quantile(List<Integer> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static boolean marksNull(Path info) {
    try {
      return Files.exists(info) && Files.readString(info).contains("@NullMarked");
    } catch (IOException unreadable) {
      return false;
    }
  }

  private static List<Source> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Source::read)
          .toList();
    }
  }

  private record Source(Path path, String text) {
    static Source read(Path path) {
      try {
        return new Source(path, Files.readString(path));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }

    List<String> lines() {
      return text.lines().toList();
    }

    String at() {
      return path + ": " + lines().size() + " lines";
    }
  }
}
