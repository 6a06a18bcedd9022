import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the packaged program and keeps what the Java machine loaded and linked then, so that later
 * starts find it ready. The runs draw in memory and need no display.
 */
final class Training {
  /** What the window and a walk through it load. */
  static final String CACHE = "tarkka.aot";

  /** A walk takes seconds; a window that waits for somebody would hold the build for ever. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private Training() {}

  static void run(Target target) throws IOException, InterruptedException {
    Path work = Path.of("target", "dist-training").toAbsolutePath();
    // A walk does not go over an earlier one.
    Dist.delete(work);
    Files.createDirectories(work);
    train(target, target.applicationName(), CACHE, "training.args", work);
    if (Launchers.made(target)) {
      // It prints what the walk has left.
      train(target, Launchers.PRINT, Launchers.CACHE, "training.command.args", work);
    }
    removeCommands(target.runtime().resolve("bin"));
    if (target == Target.MACOS) {
      sign(target.image());
    }
  }

  private static void train(Target target, String launcher, String cache, String args, Path work)
      throws IOException, InterruptedException {
    Path application = target.application().toAbsolutePath();
    List<String> settings = Files.readAllLines(application.resolve(launcher + ".cfg"));
    List<String> call = new ArrayList<>();
    call.add(target.runtime().resolve("bin").resolve("java").toAbsolutePath().toString());
    call.add("-XX:AOTCacheOutput=" + application.resolve(cache));
    values(settings, "java-options=")
        .filter(option -> !option.startsWith("-XX:AOTCache"))
        .forEach(option -> call.add(option.replace("$APPDIR", application.toString())));
    call.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    call.addAll(List.of("-Djava.awt.headless=true", "-Duser.home=" + work));
    call.add("-classpath");
    // The cache holds for this class path in this order, wherever the folder is moved to.
    call.add(
        values(settings, "app.classpath=")
            .map(jar -> jar.replace("$APPDIR", application.toString()))
            .collect(Collectors.joining(File.pathSeparator)));
    call.add("app.tarkka.Main");
    for (String argument : Dist.setting(args).trim().split("\\s+")) {
      if (!argument.isEmpty()) {
        call.add(argument.replace("{work}", work.toString()));
      }
    }
    Process training = new ProcessBuilder(call).inheritIO().start();
    boolean ended = training.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      training.destroyForcibly();
    }
    if (!ended || training.exitValue() != 0 || !Files.exists(application.resolve(cache))) {
      throw new IllegalStateException("The training run failed: " + String.join(" ", call));
    }
  }

  /** Starts the program in {@code image} so that it ends when one of its caches cannot be used. */
  static void check(Path image) throws IOException, InterruptedException {
    Target target = Target.ofThisMachine();
    for (List<String> words : Launchers.each(target)) {
      List<String> call = new ArrayList<>(words);
      call.addFirst(target.launcher(image).toAbsolutePath().toString());
      ProcessBuilder start = new ProcessBuilder(call).redirectError(Redirect.INHERIT);
      start.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
      Process started = start.redirectOutput(Redirect.DISCARD).start();
      if (started.waitFor() != 0) {
        throw new IllegalStateException("The cache of loaded classes does not fit: " + call);
      }
    }
  }

  private static Stream<String> values(List<String> settings, String name) {
    return settings.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()));
  }

  /** The launcher starts the machine itself; on Windows its libraries share the folder. */
  private static void removeCommands(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".dll")) {
          Files.delete(file);
        }
      }
    }
  }

  /** The cache came after jpackage's own signature; without a certificate it is an ad-hoc one. */
  private static void sign(Path image) throws IOException, InterruptedException {
    Process signing =
        new ProcessBuilder("codesign", "--force", "--deep", "--sign", "-", image.toString())
            .inheritIO()
            .start();
    if (signing.waitFor() != 0) {
      throw new IllegalStateException("codesign failed");
    }
  }
}
