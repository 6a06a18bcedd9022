package app.tarkka.exchange.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The shared files of other people that imports are tried on, where they are at hand. */
public final class CorpusFiles {
  private static final Path ROOT = Path.of("..", "shared", "corpus");

  private CorpusFiles() {}

  /** Whether the files are there; says so on the standard output when they are not. */
  public static boolean present() {
    boolean present = Files.isRegularFile(ROOT.resolve("MANIFEST.tsv"));
    if (!present) {
      System.out.println("The shared corpus is absent; the rules are tested by text blocks only.");
    }
    return present;
  }

  /** Every Markdown file that the manifest lists. */
  public static List<Path> markdown() throws IOException {
    try (Stream<String> lines = Files.lines(ROOT.resolve("MANIFEST.tsv"))) {
      return lines
          .map(line -> line.substring(line.lastIndexOf('\t') + 1))
          .filter(file -> file.endsWith(".md"))
          .map(ROOT::resolve)
          .toList();
    }
  }

  public static Path file(String path) {
    return ROOT.resolve(path);
  }
}
