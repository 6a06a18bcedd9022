package app.tarkka.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One command in a process of its own, with JavaFX on no path at all. */
record ProgramRun(int exit, String out, String err) {

  static ProgramRun of(Object... arguments) throws IOException, InterruptedException {
    return of(List.of(), List.of(), arguments);
  }

  /**
   * @param before what starts the Java machine, such as {@code setpriv} with its options
   * @param options of the Java machine
   */
  static ProgramRun of(List<String> before, List<String> options, Object... arguments)
      throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(before);
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    call.addAll(options);
    call.addAll(List.of("-classpath", classPath(), "app.tarkka.Main"));
    Stream.of(arguments).map(String::valueOf).forEach(call::add);
    Path out = Files.createTempFile("command", ".out");
    Path err = Files.createTempFile("command", ".err");
    try {
      Process process =
          new ProcessBuilder(call).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("the command did not end: " + call);
      }
      return new ProgramRun(
          process.exitValue(),
          new String(Files.readAllBytes(out), StandardCharsets.UTF_8),
          new String(Files.readAllBytes(err), StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("javafx-"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
