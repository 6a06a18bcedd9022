import app.tarkka.document.Content;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.Screens;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.library.DocumentActions;
import app.tarkka.ui.library.LibraryModel;
import app.tarkka.ui.library.LibraryView;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ListView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/**
 * S18: the list of the library scrolls, three rows at a time, as by a wheel: from the scroll to the
 * painted list, drawn in memory by software, against a canvas of the same size that draws the same
 * texts and lines. The goal is a ratio of 5.5, and a pulse of 16.7 ms. With it, how long the screen
 * takes to read and show the library.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=ScrollPulse}
 */
final class ScrollPulse {
  private static final int DOCUMENTS = 10_000;
  private static final int PULSES = 300;
  private static final int ROWS_A_PULSE = 3;

  public static void main(String[] args) throws Exception {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
    List<Content> documents = Shop.documents(DOCUMENTS, new Random(18));
    try (TestLibrary shop = TestLibrary.in(Shop.folder("scroll"))) {
      Shop.keep(shop, documents);
      Parent view = Screens.onFxThread(() -> shown(shop));
      ListView<?> list = (ListView<?>) view.lookup("#library-list");
      Screens.onFxThread(() -> compare(list, beside(list), documents));
    }
    System.exit(0);
  }

  private static boolean compare(ListView<?> list, Canvas canvas, List<Content> documents) {
    try {
      new Rounds(2, 7, PULSES, 0.5)
          .compare(
              "Tarkka",
              t -> pulses(t, list, first -> list.scrollTo(first)),
              "a canvas",
              t -> pulses(t, canvas, first -> draw(canvas, documents, first)),
              5.5);
      return true;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Parent shown(TestLibrary shop) {
    long before = System.nanoTime();
    TestWorkbench workbench = new TestWorkbench(Locale.ENGLISH);
    LibraryModel model =
        new LibraryModel(
            workbench.get(),
            shop.documents(),
            new DocumentActions(
                workbench.get(),
                shop.documents(),
                shop.documentControl(),
                shop.library().manuals(),
                shop.people(),
                new Signing(shop.newSignIn(), workbench.get()),
                Writers.of(shop, "dia"),
                NewDrafts.of(shop)),
            (_, action) -> {
              action.run();
              return Subscription.EMPTY;
            },
            shop.clock(),
            ZoneOffset.UTC);
    LibraryView view = new LibraryView(model, workbench.messages());
    Scene scene = new Scene(new StackPane(view), 1440, 900);
    Theme.LIGHT.applyTo(scene, TextSize.NORMAL);
    model.refresh();
    laidOut(scene.getRoot());
    System.out.printf(
        Locale.ROOT,
        "%d documents read and shown in %.0f ms%n",
        model.size(),
        (System.nanoTime() - before) / 1e6);
    return view;
  }

  private static Canvas beside(ListView<?> list) {
    Canvas canvas = new Canvas(list.getWidth(), list.getHeight());
    new Scene(new StackPane(canvas), list.getWidth(), list.getHeight());
    return canvas;
  }

  private static void pulses(long[] nanoseconds, Node node, IntConsumer scrollTo) {
    WritableImage picture = null;
    for (int i = 0; i < nanoseconds.length; i++) {
      long before = System.nanoTime();
      scrollTo.accept(i * ROWS_A_PULSE);
      laidOut(node.getScene().getRoot());
      picture = node.snapshot(null, picture);
      nanoseconds[i] = System.nanoTime() - before;
    }
  }

  private static void laidOut(Parent root) {
    root.applyCss();
    root.layout();
  }

  private static void draw(Canvas canvas, List<Content> documents, int first) {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    double height = 56;
    for (int row = 0; row * height < canvas.getHeight(); row++) {
      Content document = documents.get(first + row);
      double top = row * height;
      pen.fillText(document.title(), 60, top + 24);
      pen.fillText(document.code(), 60, top + 42);
      pen.fillText("Draft", canvas.getWidth() - 300, top + 32);
      pen.fillText("Mar 2, 2026", canvas.getWidth() - 180, top + 32);
      pen.strokeLine(0, top + height, canvas.getWidth(), top + height);
    }
  }
}
