package app.tarkka.ui.runner.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The fixed bar at the bottom: small actions at the left, which wrap when text is large, and the
 * one that goes on at the right.
 */
public class RunBar extends Region {
  /** Enough for a kiosk too (R2). */
  private static final double GAP = 12;

  private static final String JUDGES = "judges";

  private final List<Button> small = new ArrayList<>();
  private final List<Button> main = new ArrayList<>();
  private boolean focused;

  /** How much an action weighs on its screen. */
  public enum Rank {
    SMALL,
    BESIDE_MAIN,
    MAIN
  }

  public RunBar() {
    getStyleClass().add("run-bar");
    setMinHeight(USE_PREF_SIZE);
    // The second press of a double click would tick the step that has just come up.
    addEventFilter(
        MouseEvent.ANY,
        event -> {
          if (event.getClickCount() > 1) {
            event.consume();
          }
        });
  }

  /**
   * Nothing is pressed while something is written. A disabled button loses the focus, and has it
   * again afterwards: what was refused is still to be done.
   */
  public final void disableWhile(boolean busy) {
    if (busy) {
      focused = small.stream().anyMatch(Node::isFocused) || main.stream().anyMatch(Node::isFocused);
      setDisable(true);
    } else {
      setDisable(false);
      if (focused) {
        main().ifPresent(Node::requestFocus);
      }
      focused = false;
    }
  }

  public final void clear() {
    small.clear();
    main.clear();
    getChildren().clear();
  }

  public final void add(Button button, Rank rank) {
    button.getStyleClass().add("target");
    if (rank == Rank.MAIN) {
      button.getStyleClass().add("run-main");
    }
    (rank == Rank.SMALL ? small : main).add(button);
    getChildren().add(button);
  }

  /** Enter confirms and never judges: a judgement has a key of its own, or is pressed (R13). */
  public final void notByEnter(Button judgement, Runnable told) {
    judgement.getProperties().put(JUDGES, told);
    judgement.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            told.run();
          }
        });
  }

  /** Whether Enter is no press of this button. */
  public static boolean judges(Node button) {
    return button.getProperties().containsKey(JUDGES);
  }

  /** The button that goes on; empty when the screen itself has what is to be done. */
  public final Optional<Button> main() {
    return main.isEmpty() ? Optional.empty() : Optional.of(main.getLast());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return width(main);
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(small) + 2 * GAP + width(main);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? computePrefWidth(-1) : width;
    double rows = 0;
    for (List<Button> row : rows(room)) {
      rows += height(row) + (rows > 0 ? GAP : 0);
    }
    return Math.max(rows, height(main));
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    List<List<Button>> rows = rows(getWidth());
    if (rows.size() == 1) {
      y = (getHeight() - height(rows.getFirst())) / 2;
    }
    for (List<Button> row : rows) {
      double x = 0;
      for (Button button : row) {
        button.resizeRelocate(x, y, width(button), height(row));
        x += button.getWidth() + GAP;
      }
      y += height(row) + GAP;
    }
    double x = getWidth() - width(main);
    double tall = height(main);
    for (Button button : main) {
      button.resizeRelocate(x, (getHeight() - tall) / 2, width(button), tall);
      x += button.getWidth() + GAP;
    }
  }

  private List<List<Button>> rows(double width) {
    double room = width - width(main) - 2 * GAP;
    List<List<Button>> rows = new ArrayList<>();
    double x = 0;
    for (Button button : small) {
      double wide = width(button);
      if (rows.isEmpty() || x + wide > room + 0.5) {
        rows.add(new ArrayList<>());
        x = 0;
      }
      rows.getLast().add(button);
      x += wide + GAP;
    }
    return rows;
  }

  private static double width(List<Button> buttons) {
    double widths = buttons.stream().mapToDouble(RunBar::width).sum();
    return widths + GAP * Math.max(0, buttons.size() - 1);
  }

  private static double width(Node button) {
    return Math.max(button.minWidth(-1), button.prefWidth(-1));
  }

  /** A button's own height leaves its least height out. */
  private static double height(List<? extends Node> buttons) {
    return buttons.stream()
        .mapToDouble(button -> Math.max(button.minHeight(-1), button.prefHeight(-1)))
        .max()
        .orElse(0);
  }
}
