import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays the licences of everything in the package into its folder {@code notices}: Tarkka's own, the
 * table of what is used, and the licence and notice files that the jars carry.
 */
final class Notices {
  private static final Pattern NOTICE =
      Pattern.compile("(?i)(.*/)?(licen[cs]es?|notice|copying|ofl\\b)[^/]*(?<!\\.(class|css))");

  private Notices() {}

  static void collect(Path input, Path table) throws IOException {
    Path notices = Files.createDirectories(input.resolve("notices"));
    Files.copy(Path.of("LICENSE"), notices.resolve("LICENSE.txt"));
    Files.copy(table, notices.resolve("third-party.md"));
    String listed = Files.readString(table);
    List<String> unlisted = new ArrayList<>();
    try (Stream<Path> files = Files.list(input)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
        String artifact = jar.getFileName().toString().replaceFirst("(-\\d[^/]*)?\\.jar$", "");
        Jars.copyEntries(jar, notices.resolve(artifact), name -> NOTICE.matcher(name).matches());
        if (!artifact.equals("tarkka") && !listed.contains("`" + artifact + "`")) {
          unlisted.add(artifact);
        }
      }
    }
    if (!unlisted.isEmpty()) {
      throw new IllegalStateException(
          "Add to " + table + " with licence and holder: " + String.join(", ", unlisted));
    }
  }
}
