import app.tarkka.TarkkaApplication;
import app.tarkka.testkit.TestLibrary;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * S19: clicks in the program's own window, at 10,000 documents and 100,000 runs, and the longest
 * that JavaFX's thread was kept at one thing after each: by the clock, and in processor time of
 * that thread. The goal is 50 ms. Each click is made often; the first times only warm. Nobody signs
 * in, so these are the clicks of whoever looks around.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=WindowClicks}
 */
@SuppressWarnings("DefaultPackage")
final class WindowClicks {
  private static final int DOCUMENTS = 10_000;
  private static final int RUNS = 100_000;
  private static final int WARM = 10;
  private static final int COUNTED = 9;

  /** For how long nothing may happen before the next click, in milliseconds. */
  private static final int QUIET = 400;

  private static int typed;

  private WindowClicks() {}

  /** How long JavaFX's thread was at one thing, in milliseconds. */
  private record Held(double clock, double cpu) {}

  public static void main(String[] args) throws Exception {
    if (args.length == 0) {
      System.exit(elsewhere());
    }
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    Path file = file();
    Thread.ofPlatform()
        .daemon()
        .start(() -> Application.launch(TarkkaApplication.class, file.toString()));
    await("#sidebar-today");
    settled();
    List<Click> clicks = clicks();
    Map<String, Held[]> held = new LinkedHashMap<>();
    for (int round = 0; round < WARM + COUNTED; round++) {
      for (Click click : clicks) {
        Held longest = longest(click);
        if (round >= WARM) {
          held.computeIfAbsent(click.name(), _ -> new Held[COUNTED])[round - WARM] = longest;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "S19: %d times each; load average %.1f; goal 50 ms%n",
        COUNTED,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    held.forEach(WindowClicks::print);
    System.exit(0);
  }

  /**
   * In a process with a data folder of its own, so that nobody's Tarkka opens this library next.
   */
  private static int elsewhere() throws Exception {
    String folder =
        Files.createDirectories(Path.of("target", "bench", "window")).toRealPath().toString();
    ProcessBuilder process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "src/bench/WindowClicks.java",
                "here")
            .inheritIO();
    process.environment().put("XDG_DATA_HOME", folder);
    process.environment().put("LOCALAPPDATA", folder);
    return process.start().waitFor();
  }

  /** What is done with a node of the window, once it is there. */
  private record Click(String name, String id, Consumer<Node> what) {}

  private static List<Click> clicks() {
    return List.of(
        press("Today", "#sidebar-today"),
        press("Library", "#sidebar-library"),
        new Click("a letter of a search", "#library-search", node -> type(node, 1 + typed++ % 4)),
        new Click("the search is emptied", "#library-search", node -> type(node, 0)),
        new Click("a document", "#library-list", WindowClicks::open),
        press("Records", "#sidebar-records"),
        new Click("a record", "#records-list", WindowClicks::open),
        press("Nonconformances", "#sidebar-nonconformances"),
        press("People", "#sidebar-people"),
        press("Settings", "#sidebar-settings"));
  }

  private static Click press(String name, String id) {
    return new Click(name, id, node -> ((Button) node).fire());
  }

  private static void type(Node field, int letters) {
    ((TextField) field).setText("bace".substring(0, letters));
  }

  private static void open(Node node) {
    ListView<?> list = (ListView<?>) node;
    list.getSelectionModel().select(typed++ % Math.min(20, list.getItems().size()));
    Event.fireEvent(
        list,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }

  /** The longest that the thread was kept from anything else, until nothing more happens. */
  private static Held longest(Click click) throws Exception {
    Node node = await(click.id());
    double cpu = onFx(WindowClicks::cpuNow);
    Platform.runLater(() -> click.what().accept(node));
    return quiet(cpu);
  }

  private static void settled() throws Exception {
    for (int i = 0; i < 5; i++) {
      quiet(onFx(WindowClicks::cpuNow));
    }
  }

  /** Asks the thread again and again for a sign of life. */
  private static Held quiet(double cpuBefore) throws Exception {
    double clock = 0;
    double cpu = 0;
    double last = cpuBefore;
    long busy = System.nanoTime();
    while (System.nanoTime() - busy < QUIET * 1_000_000L) {
      long from = System.nanoTime();
      double now = onFx(WindowClicks::cpuNow);
      clock = Math.max(clock, (System.nanoTime() - from) / 1e6);
      cpu = Math.max(cpu, now - last);
      if (now - last > 5) {
        busy = System.nanoTime();
      }
      last = now;
      Thread.sleep(1);
    }
    return new Held(clock, cpu);
  }

  private static double cpuNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private static <T> T onFx(Supplier<T> what) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> done.complete(what.get()));
    return done.get();
  }

  /** The node, once it is there; a list, once it has rows. */
  private static Node await(String id) throws Exception {
    while (true) {
      Thread.sleep(50);
      try {
        Optional<Node> node = onFx(() -> find(id));
        if (node.isPresent()) {
          return node.get();
        }
      } catch (IllegalStateException starting) {
        // JavaFX is not there yet.
        continue;
      }
    }
  }

  private static Optional<Node> find(String id) {
    return Window.getWindows().stream()
        .flatMap(window -> Optional.ofNullable(window.getScene().lookup(id)).stream())
        .filter(node -> !(node instanceof ListView<?> list) || !list.getItems().isEmpty())
        .findFirst();
  }

  private static void print(String name, Held[] held) {
    double[] clock = Arrays.stream(held).mapToDouble(Held::clock).sorted().toArray();
    double[] cpu = Arrays.stream(held).mapToDouble(Held::cpu).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-24s clock: median %6.1f ms, least %6.1f, most %6.1f; processor: median %6.1f ms, least"
            + " %6.1f, most %6.1f%n",
        name,
        Rounds.middle(clock),
        clock[0],
        clock[clock.length - 1],
        Rounds.middle(cpu),
        cpu[0],
        cpu[cpu.length - 1]);
  }

  /** The runs of {@link ManyRuns} with the documents of {@link Shop} beside them, made once. */
  private static Path file() throws Exception {
    Path file = Path.of("target", "bench", "window", "shop.tarkka");
    if (!Files.exists(file)) {
      Path begun = file.resolveSibling("begun.tarkka");
      Files.createDirectories(file.resolveSibling(""));
      Files.copy(ManyRuns.file(RUNS), begun, StandardCopyOption.REPLACE_EXISTING);
      try (TestLibrary shop = TestLibrary.again(begun, "window-")) {
        shop.library().together(() -> Shop.keep(shop, Shop.documents(DOCUMENTS, new Random(7))));
      }
      Files.move(begun, file);
    }
    return file;
  }
}
