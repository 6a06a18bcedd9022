import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.lint.Speller;
import app.tarkka.picture.Originals;
import app.tarkka.testkit.LookedAt;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.ThreadedBackground;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Typing into a step in the middle of a draft of 500 steps, in the window's editor with outline,
 * inspector and preview, its writing help and autosave at work: from the key event to the laid out
 * and painted window, drawn in memory by software. The goal is a pulse, 16.7 ms. The whole window
 * is painted each time, which a real pulse does not.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=Keystrokes -Dbench.args=500}
 */
final class Keystrokes {
  private static final int WARM = 300;
  private static final int COUNTED = 600;

  /** In nanoseconds, as a quick hand has it. */
  private static final long BETWEEN = 60_000_000;

  private static final String TYPED = "Tighten it, then look at the seal from both sides. ";

  private enum Part {
    HANDLED,
    /** Styled, laid out and drawn, as a pulse does it: {@code applyCss} would style everything. */
    PAINTED,
    /** Of the window's thread in both; others at work do not count. */
    PROCESSOR
  }

  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    int steps = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    try (TestLibrary shop = TestLibrary.in(Shop.folder("keystrokes"))) {
      DocumentId document = shop.draft(content(steps)).document();
      Scene scene = Screens.onFxThread(() -> shown(shop, document, steps));
      type(scene, steps);
    }
    System.exit(0);
  }

  private static Content content(int steps) {
    Random random = new Random(4);
    List<String> vocabulary = Shop.vocabulary(2_000, random);
    List<Section> sections = new ArrayList<>();
    for (int s = 0; s < steps / 20; s++) {
      List<Step> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(
            Step.of(
                new StepId("s" + (s * 20 + i)),
                Shop.sentence(vocabulary, 8 + random.nextInt(8), random)));
      }
      sections.add(Section.of("Part " + (s + 1), all));
    }
    return Content.of(Kind.PROCEDURE, "SOP-500", "A long procedure", sections);
  }

  private static Scene shown(TestLibrary shop, DocumentId document, int steps) {
    TestWorkbench bench = new TestWorkbench(Locale.ENGLISH);
    Workbench workbench =
        bench.with(new ThreadedBackground(Platform::runLater, bench.get().problems()));
    EditorServices services =
        new EditorServices(
            shop.documents(),
            shop.library().drafts(),
            shop.library().templates(),
            shop.library().manuals(),
            shop.library().sheets(),
            shop.documentControl(),
            shop.commentControl(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench),
            Writers.of(shop, "dia"),
            shop.ids(),
            new FxDelay(),
            LookedAt::sheet,
            () -> Originals.DROPPED,
            shop.clock(),
            ZoneOffset.UTC,
            new NoDictionary(),
            new SeatHints(Preferences.passing()));
    EditorModel model =
        new EditorModel(workbench, services, document, EditorModel.Wanted.NEWEST)
            .at(Optional.of(new StepId("s" + steps / 2)));
    EditorView view = new EditorView(model, workbench.messages());
    Scene scene = new Scene(new StackPane(view), 1440, 900);
    Theme.LIGHT.applyTo(scene, TextSize.NORMAL);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  private static void type(Scene scene, int steps) {
    while (!Screens.onFxThread(() -> scene.getFocusOwner() instanceof TextArea)) {
      LockSupport.parkNanos(BETWEEN);
    }
    long[][] parts = new long[Part.values().length][COUNTED];
    long[] whole = new long[COUNTED];
    WritableImage picture = new WritableImage(1440, 900);
    for (int i = 0; i < WARM + COUNTED; i++) {
      char letter = TYPED.charAt(i % TYPED.length());
      long[] took = Screens.onFxThread(() -> stroke(scene, letter, picture));
      for (int part = 0; i >= WARM && part < took.length; part++) {
        parts[part][i - WARM] = took[part];
        whole[i - WARM] += part == Part.PROCESSOR.ordinal() ? 0 : took[part];
      }
      // A hand does not type all at once; what waits for a pause is done in between.
      LockSupport.parkNanos(BETWEEN);
    }
    System.out.printf(
        Locale.ROOT,
        "%d keys in a draft of %d steps; load average %.1f; goal 16.7 ms%n",
        COUNTED,
        steps,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (Part part : Part.values()) {
      line(part.name().toLowerCase(Locale.ROOT), parts[part.ordinal()]);
    }
    line("key to painted window", whole);
  }

  private static long[] stroke(Scene scene, char letter, WritableImage picture) {
    Node field = scene.getFocusOwner();
    if (!(field instanceof TextArea)) {
      throw new IllegalStateException("typed into " + field);
    }
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long processor = threads.getCurrentThreadCpuTime();
    long begun = System.nanoTime();
    field.fireEvent(key(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED));
    field.fireEvent(key(KeyEvent.KEY_TYPED, String.valueOf(letter)));
    field.fireEvent(key(KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED));
    long handled = System.nanoTime();
    scene.snapshot(picture);
    long painted = System.nanoTime();
    return new long[] {
      handled - begun, painted - handled, threads.getCurrentThreadCpuTime() - processor
    };
  }

  private static KeyEvent key(EventType<KeyEvent> type, String character) {
    return new KeyEvent(type, character, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  private static void line(String what, long[] nanoseconds) {
    long[] sorted = nanoseconds.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "%-22s p50 %5.1f  p95 %5.1f  p99 %5.1f  max %5.1f ms%n",
        what,
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        sorted[sorted.length - 1] / 1e6);
  }

  private static double at(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private record NoDictionary() implements ShopSpelling {
    @Override
    public Optional<Speller> of(String language) {
      return Optional.empty();
    }

    @Override
    public void add(String word) {
      throw new IllegalStateException("a bench adds no words");
    }
  }
}
