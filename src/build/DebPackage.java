import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The package for Debian. jpackage copies the application folder into it and with that gives every
 * file a new time, for which the installed program would not take its cache of loaded classes.
 */
final class DebPackage {
  private DebPackage() {}

  /** Gives the files of the package in this folder their time back, and tries the result. */
  static void stampAgain(Path folder) throws IOException, InterruptedException {
    Path made;
    try (Stream<Path> files = Files.list(folder)) {
      made = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
    }
    Path open = Path.of("target", "dist-deb");
    Dist.delete(open);
    dpkg("--raw-extract", made.toString(), open.toString());
    Path program = open.resolve("opt").resolve("tarkka");
    Dist.stamp(program.resolve("lib").resolve("app"));
    Training.check(program);
    dpkg("--root-owner-group", "--build", open.toString(), made.toString());
  }

  private static void dpkg(String... arguments) throws IOException, InterruptedException {
    List<String> call = Stream.concat(Stream.of("dpkg-deb"), Stream.of(arguments)).toList();
    if (new ProcessBuilder(call).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", call) + " failed");
    }
  }
}
