import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes what a shop installs: a folder that runs by itself and, where the system has the means, its
 * installer. Called by {@code mvn -Pdist package}, which passes the class path, and the settings of
 * the pom as system properties named {@code dist.*}; works alike on Linux, Windows and macOS.
 */
final class Dist {
  /** Where the program's jar, its libraries and their notices are gathered. */
  private static final Path INPUT = Path.of("target", "dist-input");

  private static final Path RUNTIME = Path.of("target", "dist-runtime");
  private static final Path DIST = Path.of("target", "dist");

  /**
   * The program's files get this time: the cache of loaded classes checks it, jpackage gives every
   * copy the time of its making, and archives on Windows keep only every second second.
   */
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

  public static void main(String[] args) throws Exception {
    delete(DIST);
    delete(RUNTIME);
    delete(INPUT);
    Files.createDirectories(DIST);
    gather(args[0]);
    Target target = Target.ofThisMachine();

    runtime(target);
    SqliteLibrary.takeOut(INPUT, target);
    Notices.collect(INPUT, Path.of("packaging", "third-party.md"));
    jpackage(imageOptions(target));
    Launchers.make(target);
    stamp(target.application());
    Training.run(target);
    Training.check(target.image());
    System.out.printf("Application folder: %s, %d MB%n", target.image(), megabytes(target.image()));

    if (Boolean.getBoolean("dist.installer") && target.canMakeInstaller()) {
      jpackage(installerOptions(target));
      if (target == Target.LINUX) {
        DebPackage.stampAgain(DIST);
      }
      try (Stream<Path> made = Files.list(DIST)) {
        made.filter(Files::isRegularFile)
            .forEach(file -> System.out.printf("Installer: %s, %d MB%n", file, megabytes(file)));
      }
    }
  }

  /** JavaFX is left out: it goes into the runtime. */
  private static void gather(String classPath) throws IOException {
    Files.createDirectories(INPUT);
    Files.copy(Path.of(setting("program")), INPUT.resolve("tarkka.jar"));
    for (String entry : classPath.split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar) && !jar.getFileName().toString().startsWith("javafx-")) {
        Path copy = INPUT.resolve(jar.getFileName());
        Files.copy(jar, copy);
        OldClasses.renew(copy);
      }
    }
  }

  /**
   * The Java runtime with JavaFX inside. JavaFX looks for its native libraries beside the runtime's
   * own; from inside a jar it would first unpack them into the person's home. On Windows both bring
   * Microsoft's runtime library; the Java runtime's stays.
   */
  private static void runtime(Target target) throws IOException {
    Path javafx = Path.of(setting("javafx"));
    tool(
        "jlink",
        List.of(
            "--output",
            RUNTIME.toString(),
            "--module-path",
            javafx.toString(),
            "--add-modules",
            setting("modules"),
            "--include-locales=" + setting("locales"),
            "--exclude-resources=glob:/javafx.*/*" + target.librarySuffix(),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-6"));
    Path libraries = RUNTIME.resolve(target.libraryFolder());
    try (Stream<Path> jars = Files.list(javafx)) {
      for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
        Jars.copyEntries(jar, libraries, name -> name.endsWith(target.librarySuffix()));
      }
    }
  }

  private static List<String> imageOptions(Target target) {
    List<String> options = new ArrayList<>(common(target));
    options.addAll(
        List.of(
            "--type",
            "app-image",
            "--input",
            INPUT.toString(),
            "--main-jar",
            "tarkka.jar",
            "--main-class",
            "app.tarkka.Main",
            "--runtime-image",
            RUNTIME.toString(),
            "--icon",
            target.icon()));
    for (String option : setting("jvm").trim().split("\\s+")) {
      options.addAll(List.of("--java-options", option));
    }
    options.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + Training.CACHE));
    options.addAll(target.imageOptions());
    return options;
  }

  private static List<String> installerOptions(Target target) {
    List<String> options = new ArrayList<>(common(target));
    options.addAll(
        List.of(
            "--type", target.installer(),
            "--app-image", target.image().toString(),
            "--resource-dir", target.packaging().toString(),
            "--file-associations", target.packaging().resolve("library.properties").toString(),
            "--license-file", "LICENSE"));
    options.addAll(target.installerOptions());
    return options;
  }

  private static List<String> common(Target target) {
    return List.of(
        "--dest", DIST.toString(),
        "--name", target.applicationName(),
        "--app-version", target.version(setting("version")),
        "--vendor", "Tarkka",
        "--copyright", "Copyright 2026 the Tarkka authors. Apache License 2.0",
        "--description", setting("description"));
  }

  private static void jpackage(List<String> options) {
    tool("jpackage", options);
  }

  private static void tool(String name, List<String> options) {
    System.out.println(name + " " + String.join(" ", options));
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    int result = tool.run(System.out, System.err, options.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException(name + " ended with " + result);
    }
  }

  static String setting(String name) {
    String value = System.getProperty("dist." + name);
    if (value == null) {
      throw new IllegalStateException("dist." + name + " is set by the pom: mvn -Pdist package");
    }
    return value;
  }

  static void stamp(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.setLastModifiedTime(file, TIME);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static long megabytes(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1_000_000;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
