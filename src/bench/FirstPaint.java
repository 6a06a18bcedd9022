import app.tarkka.testkit.TestLibrary;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * S1: from the start of the process until the library of 1,000 documents is painted, for the
 * packaged program, against the packaged runtime showing a bare JavaFX window; both with their
 * cache of loaded classes. Looked at from outside: the screen is read every few milliseconds, and
 * painted is the first picture that is, but for half a percent of its points, the last one. The
 * goal is a ratio of 1.5.
 *
 * <p>Run, with nothing else on that display:
 *
 * <pre>
 * mvn -q -Pdist package -Ddist.installer=false -DskipTests
 * xvfb-run -a -s "-screen 0 1024x700x24" mvn -q -Pbench test-compile exec:exec -Dbench=FirstPaint
 * </pre>
 */
final class FirstPaint {
  private static final int ROUNDS = 7;
  private static final int WARM = 2;

  /** Long enough for the slowest start; what moves later is not waited for. */
  private static final Duration WATCHED = Duration.ofSeconds(6);

  private static final Path JAVA = Path.of("target", "dist-runtime", "bin", "java");

  private record Start(double painted, double processor) {}

  private record Picture(long at, int[] points) {}

  public static void main(String[] args) throws Exception {
    Path folder = Shop.folder("first-paint").toAbsolutePath();
    Path library;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      Shop.keep(shop, Shop.documents(1_000, new Random(1)));
      library = shop.file();
    }
    List<String> ours =
        List.of(Path.of("target/dist/tarkka/bin/tarkka").toAbsolutePath().toString(), "" + library);
    List<String> bare = bare(folder);
    Robot robot = new Robot();
    List<Start> us = new ArrayList<>();
    List<Start> them = new ArrayList<>();
    for (int round = 0; round < WARM + ROUNDS; round++) {
      Start mine = start(ours, folder, robot);
      Start theirs = start(bare, folder, robot);
      if (round >= WARM) {
        us.add(mine);
        them.add(theirs);
      }
    }
    line("Tarkka, 1,000 documents", us);
    line("a bare window", them);
    System.out.printf(
        Locale.ROOT,
        "ratio: of medians %.2f, of minima %.2f, of processor time %.2f; goal 1.5%n",
        median(us) / median(them),
        minimum(us) / minimum(them),
        processor(us) / processor(them));
  }

  /** Compiles the bare window and fills its cache. */
  private static List<String> bare(Path folder) throws Exception {
    Path classes = Files.createDirectories(folder.resolve("bare"));
    Path jar = folder.resolve("bare.jar");
    Path jdk = Path.of(System.getProperty("java.home"), "bin");
    run(
        List.of(
            jdk.resolve("javac").toString(),
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "src/bench/BareWindow.java"));
    run(
        List.of(
            jdk.resolve("jar").toString(), "cf", jar.toString(), "-C", classes.toString(), "."));
    Path cache = folder.resolve("bare.aot");
    List<String> call = new ArrayList<>();
    call.add(JAVA.toAbsolutePath().toString());
    call.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable"));
    call.add("--enable-native-access=javafx.graphics");
    call.addAll(List.of("-cp", jar.toString()));
    List<String> training = new ArrayList<>(call);
    training.add(1, "-XX:AOTCacheOutput=" + cache);
    training.addAll(List.of("BareWindow", "once"));
    run(training);
    call.add(1, "-XX:AOTCache=" + cache);
    call.add("BareWindow");
    return call;
  }

  private static void run(List<String> call) throws Exception {
    if (new ProcessBuilder(call).inheritIO().start().waitFor() != 0) {
      throw new IllegalStateException("failed: " + String.join(" ", call));
    }
  }

  private static Start start(List<String> call, Path home, Robot robot) throws Exception {
    Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
    ProcessBuilder builder = new ProcessBuilder(call);
    builder.environment().put("XDG_DATA_HOME", home.toString());
    builder.redirectErrorStream(true).redirectOutput(home.resolve("out.txt").toFile());
    List<Picture> pictures = new ArrayList<>();
    long begun = System.nanoTime();
    Process process = builder.start();
    try {
      while (System.nanoTime() - begun < WATCHED.toNanos()) {
        keep(pictures, robot.createScreenCapture(screen), begun);
        Thread.sleep(4);
      }
      return new Start(painted(pictures), cpu(process));
    } finally {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroy);
      process.waitFor();
    }
  }

  /** Only what differs from the picture before, so that six seconds fit into the memory. */
  private static void keep(List<Picture> pictures, BufferedImage image, long begun) {
    int[] points = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    if (pictures.isEmpty() || !Arrays.equals(pictures.getLast().points(), points)) {
      pictures.add(new Picture(System.nanoTime() - begun, points));
    }
  }

  private static double painted(List<Picture> pictures) {
    int[] last = pictures.getLast().points();
    for (Picture picture : pictures.subList(1, pictures.size())) {
      int differing = 0;
      for (int i = 0; i < last.length; i++) {
        differing += picture.points()[i] == last[i] ? 0 : 1;
      }
      if (differing <= last.length / 200) {
        return picture.at() / 1e6;
      }
    }
    throw new IllegalStateException("nothing was painted");
  }

  private static double cpu(Process process) {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle()))
        .mapToLong(p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
        .sum();
  }

  private static void line(String name, List<Start> starts) {
    System.out.printf(
        Locale.ROOT,
        "%-26s median %6.0f ms   minimum %6.0f ms   processor (6 s) %6.0f ms%n",
        name,
        median(starts),
        minimum(starts),
        processor(starts));
  }

  private static double median(List<Start> starts) {
    return Rounds.middle(starts.stream().mapToDouble(Start::painted).sorted().toArray());
  }

  private static double minimum(List<Start> starts) {
    return starts.stream().mapToDouble(Start::painted).min().orElseThrow();
  }

  private static double processor(List<Start> starts) {
    return Rounds.middle(starts.stream().mapToDouble(Start::processor).sorted().toArray());
  }
}
