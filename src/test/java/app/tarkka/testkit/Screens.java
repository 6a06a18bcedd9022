package app.tarkka.testkit;

import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws a screen to a picture with no display, looks for texts that do not fit, and fails when
 * JavaFX warns of a style.
 */
public final class Screens {
  private Screens() {}

  /**
   * Draws what {@code view} makes.
   *
   * @return the texts that were cut short, none when all is well
   */
  public static List<String> draw(Supplier<? extends Parent> view, Look look, Path png) {
    return styled(
        () -> {
          Scene scene = dressed(view.get(), look);
          picture(scene, png);
          return truncated(scene.getRoot());
        });
  }

  /** Draws what a scene shows now; on the FX thread. */
  public static void picture(Scene scene, Path png) {
    WritableImage picture = scene.snapshot(null);
    try {
      Files.createDirectories(png.toAbsolutePath().getParent());
      ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", png.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The texts that are cut short when {@code view} is laid out so. */
  public static List<String> truncated(Supplier<? extends Parent> view, Look look) {
    return styled(() -> truncated(dressed(view.get(), look).getRoot()));
  }

  /** Lets {@code audit} look at the laid-out screen; returns the texts that are cut short. */
  public static List<String> look(
      Supplier<? extends Parent> view, Look look, Consumer<Parent> audit) {
    return styled(
        () -> {
          Parent root = dressed(view.get(), look).getRoot();
          audit.accept(root);
          return truncated(root);
        });
  }

  /** Shows {@code view} in the stage of a TestFX test. */
  public static void show(Stage stage, Parent view, Look look) {
    stage.setScene(dressed(view, look));
    stage.show();
    if (view instanceof Entering entering) {
      entering.enter();
    }
  }

  private static List<String> styled(Supplier<List<String>> drawing) {
    try (StyleWarnings warnings = new StyleWarnings()) {
      List<String> truncated = onFxThread(drawing);
      warnings.expectNone();
      return truncated;
    }
  }

  /** Runs {@code work} on the FX thread, which is started if need be, and waits for it. */
  public static <T> T onFxThread(Supplier<T> work) {
    startToolkit();
    if (Platform.isFxApplicationThread()) {
      return work.get();
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.get());
          } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
          }
        });
    return result.join();
  }

  private static Scene dressed(Parent view, Look look) {
    StackPane root = new StackPane(view);
    Scene scene = look.theme().scene(root, look.width(), look.height(), look.textSize());
    root.applyCss();
    root.layout();
    root.applyCss();
    root.layout();
    return scene;
  }

  /**
   * The texts below {@code node} that end in an ellipsis which is not their own, or stick out. One
   * that is whole in a tooltip may be cut.
   */
  private static List<String> truncated(Node node) {
    List<String> found = new ArrayList<>();
    if (!node.isVisible()) {
      return found;
    }
    if (node instanceof Labeled labeled) {
      labeled.getChildrenUnmodifiable().stream()
          .filter(child -> child instanceof Text text && isCut(text, labeled))
          .forEach(_ -> found.add(labeled.getText()));
    }
    if (node instanceof Text text && sticksOut(text)) {
      found.add("sticks out: " + text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(truncated(child)));
    }
    return found;
  }

  private static boolean isCut(Text shown, Labeled labeled) {
    String ellipsis = labeled.getEllipsisString();
    return labeled.getTooltip() == null
        && shown.getText().endsWith(ellipsis)
        && !labeled.getText().endsWith(ellipsis);
  }

  /** Beyond the window or what clips it; a field that is typed in and a table scroll sideways. */
  private static boolean sticksOut(Text text) {
    if (text.getText().isBlank()) {
      return false;
    }
    double end = text.localToScene(text.getLayoutBounds()).getMaxX() - 1;
    if (within(text, TextInputControl.class) || within(text, TableView.class)) {
      return false;
    }
    for (Node around = text; around != null; around = around.getParent()) {
      if (around.getClip() != null
          && end > around.localToScene(around.getClip().getBoundsInParent()).getMaxX()) {
        return true;
      }
    }
    return end > text.getScene().getWidth();
  }

  private static boolean within(Node node, Class<? extends Node> holder) {
    for (Node around = node; around != null; around = around.getParent()) {
      if (holder.isInstance(around)) {
        return true;
      }
    }
    return false;
  }

  private static void startToolkit() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      Platform.setImplicitExit(false);
      started.await();
    } catch (IllegalStateException alreadyStarted) {
      started.countDown();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** How a screen is drawn. */
  public record Look(Theme theme, TextSize textSize, int width, int height) {
    /** The smallest window at normal text. */
    public static Look smallest(Theme theme) {
      return new Look(theme, TextSize.NORMAL, 1024, 700);
    }

    /** A square window at text of 150 %. */
    public static Look largeText(Theme theme) {
      return new Look(theme, TextSize.LARGER, 1000, 1000);
    }

    /** The smallest window at text of 150 %. */
    public static Look cramped(Theme theme) {
      return new Look(theme, TextSize.LARGER, 1024, 700);
    }

    /** For the picture: theme, size and text size. */
    public String fileName() {
      return theme.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
          + "-"
          + width
          + "x"
          + height
          + "-"
          + textSize.percent();
    }
  }
}
