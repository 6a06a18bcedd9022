import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import org.sqlite.SQLiteJDBCLoader;

/**
 * A program of this folder started the way an installed one is (packaging/README.md): from jars,
 * with a cache of loaded and linked classes of its own, and SQLite's library unpacked beside it.
 */
final class Installed {
  private final Path folder;
  private final String main;
  private final String classPath;

  private Installed(Path folder, String main, String classPath) {
    this.folder = folder;
    this.main = main;
    this.classPath = classPath;
  }

  /** The program with everything that is on this one's class path. */
  static Installed in(Path folder, String main) throws Exception {
    Path classes = Files.createDirectories(folder.resolve("bench"));
    String here = System.getProperty("java.class.path");
    tool(
        "javac",
        "-nowarn",
        "-d",
        classes.toString(),
        "-cp",
        here,
        "-sourcepath",
        "src/bench",
        "src/bench/" + main + ".java");
    List<String> jars = new ArrayList<>();
    jars.add(jar(classes, folder.resolve("bench.jar")));
    for (String entry : here.split(java.io.File.pathSeparator)) {
      Path path = Path.of(entry);
      jars.add(
          Files.isDirectory(path)
              ? jar(path, folder.resolve("part-" + jars.size() + ".jar"))
              : entry);
    }
    unpackSqlite(folder);
    return new Installed(folder, main, String.join(java.io.File.pathSeparator, jars));
  }

  /** How it is started, once {@link #train} was done with the first of the arguments. */
  List<String> command(String... arguments) {
    return with("-XX:AOTCache=" + cache(arguments), arguments);
  }

  /** Runs it once, to write down which classes it needs. */
  void train(String... arguments) throws Exception {
    Process process =
        new ProcessBuilder(with("-XX:AOTCacheOutput=" + cache(arguments), arguments))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("training.log").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("training.log")));
    }
  }

  private Path cache(String... arguments) {
    return folder.resolve(arguments[0] + ".aot");
  }

  private List<String> with(String option, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + folder.toAbsolutePath(),
                option,
                "-cp",
                classPath,
                main));
    command.addAll(List.of(arguments));
    return command;
  }

  private static String jar(Path directory, Path jar) {
    tool("jar", "--create", "--file", jar.toString(), "-C", directory.toString(), ".");
    return jar.toString();
  }

  private static void tool(String name, String... arguments) {
    if (ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments) != 0) {
      throw new IllegalStateException(name + " failed");
    }
  }

  private static void unpackSqlite(Path folder) throws IOException {
    String file = System.mapLibraryName("sqlitejdbc");
    boolean arm = System.getProperty("os.arch").toLowerCase(Locale.ROOT).contains("aarch64");
    String system = System.getProperty("os.name").split(" ")[0];
    String where = "/org/sqlite/native/" + system + "/" + (arm ? "aarch64" : "x86_64") + "/" + file;
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(where)) {
      if (in != null) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }
}
