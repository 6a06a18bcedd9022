package app.tarkka.ui.lock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Covers every window of the program: the front one shows the lock instead of its content, the
 * others show nothing. A dialog takes all input from the windows behind it, so the lock has to
 * stand in the dialog where one is open. Contents keep their state while they wait outside.
 */
public final class Cover {
  private final List<Runnable> undo = new ArrayList<>();

  public boolean on() {
    return !undo.isEmpty();
  }

  /** Whether somebody is asked something in a window over the first. */
  public static boolean dialogOpen() {
    return stages().size() > 1;
  }

  /** Shows {@code lock} and nothing else; once only until {@link #lift}. */
  public void put(Parent lock) {
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
    List<Stage> stages = stages();
    if (stages.isEmpty() || on()) {
      return;
    }
    Stage front = stages.getLast();
    stages.stream().filter(stage -> stage != front).forEach(this::veil);
    if (stages.size() > 1) {
      spread(front, stages.getFirst());
    }
    exchange(front, lock);
  }

  private static List<Stage> stages() {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && window.isShowing())
        .map(Stage.class::cast)
        .toList();
  }

  /** Shows everything as it was, the cursor where it was. */
  public void lift() {
    List<Runnable> back = List.copyOf(undo).reversed();
    undo.clear();
    back.forEach(Runnable::run);
  }

  /**
   * The same for somebody else: what the person before was asked in a dialog is not theirs to
   * answer, so the dialogs are given up.
   */
  public void liftForSomebodyElse() {
    lift();
    stages().stream().filter(stage -> stage.getOwner() != null).forEach(Stage::hide);
  }

  private void veil(Stage stage) {
    Parent root = stage.getScene().getRoot();
    root.setVisible(false);
    undo.add(() -> root.setVisible(true));
  }

  /** Name tiles need more room than a question. */
  private void spread(Stage small, Stage large) {
    double x = small.getX();
    double y = small.getY();
    double width = small.getWidth();
    double height = small.getHeight();
    move(small, large.getX(), large.getY());
    size(small, large.getWidth(), large.getHeight());
    undo.add(
        () -> {
          // Small before it moves: else it would reach beyond the screen for a moment.
          size(small, width, height);
          move(small, x, y);
        });
  }

  private static void move(Stage stage, double x, double y) {
    stage.setX(x);
    stage.setY(y);
  }

  private static void size(Stage stage, double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
  }

  private void exchange(Stage stage, Parent lock) {
    Parent root = stage.getScene().getRoot();
    Optional<Node> focus = Optional.ofNullable(stage.getScene().getFocusOwner());
    stage.getScene().setRoot(lock);
    undo.add(
        () -> {
          stage.getScene().setRoot(root);
          focus.ifPresent(Node::requestFocus);
        });
  }
}
