package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A customer's or a driver's signature with their printed name, or why they cannot sign here. What
 * was drawn stays when <i>cannot sign</i> is chosen, and counts again when that is taken back.
 */
public final class SignatureAnswerModel implements AnswerModel {
  /** The pad's own units; three to one, as a line to sign on is. */
  public static final int WIDTH = 480;

  public static final int HEIGHT = 160;

  private final Step step;
  private final ObservableList<Stroke> strokes = FXCollections.observableArrayList();
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final BooleanProperty cannot = new SimpleBooleanProperty();
  private final IntegerProperty edits = new SimpleIntegerProperty();

  SignatureAnswerModel(Step step) {
    this.step = step;
    for (Observable part : new Observable[] {strokes, name, reason, cannot}) {
      part.addListener(_ -> edits.set(edits.get() + 1));
    }
  }

  @Override
  public Step step() {
    return step;
  }

  /** What is drawn, oldest first; changed by the verbs only. */
  ObservableList<Stroke> strokes() {
    return strokes;
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty reasonProperty() {
    return reason;
  }

  /** Whether nobody can sign here. */
  public BooleanProperty cannotProperty() {
    return cannot;
  }

  /** The pen goes down. */
  public void start(double x, double y) {
    strokes.add(Stroke.at(inside(x, y)));
  }

  /** The pen moves. */
  public void draw(double x, double y) {
    if (!strokes.isEmpty()) {
      strokes.set(strokes.size() - 1, strokes.getLast().to(inside(x, y)));
    }
  }

  public void undo() {
    if (!strokes.isEmpty()) {
      strokes.removeLast();
    }
  }

  public void clear() {
    strokes.clear();
  }

  @Override
  public Optional<Result> result() {
    String printed = text(name);
    if (cannot.get()) {
      return text(reason).isEmpty()
          ? Optional.empty()
          : Optional.of(new Result.Signed(printed, "", text(reason)));
    }
    return strokes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Result.Signed(
                printed,
                Base64.getEncoder().encodeToString(SignaturePicture.png(List.copyOf(strokes))),
                ""));
  }

  @Override
  public Observable changes() {
    return edits;
  }

  private static Stroke.Point inside(double x, double y) {
    return new Stroke.Point(Math.clamp(x, 0, WIDTH), Math.clamp(y, 0, HEIGHT));
  }

  private static String text(StringProperty typed) {
    return typed.get() == null ? "" : typed.get().strip();
  }
}
