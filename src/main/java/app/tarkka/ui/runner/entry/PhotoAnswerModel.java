package app.tarkka.ui.runner.entry;

import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A picture that was taken or chosen; its bytes are in the library, by their hash. */
public final class PhotoAnswerModel implements AnswerModel {
  private final Step step;
  private final ReadOnlyObjectWrapper<Optional<Taken>> taken =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  PhotoAnswerModel(Step step) {
    this.step = step;
  }

  private final ReadOnlyIntegerWrapper asked = new ReadOnlyIntegerWrapper();

  /**
   * @param sha256 of its bytes, by which the library has them
   */
  public record Taken(String name, String sha256) {
    /** Both in one line, the hash first: a name may have any characters. */
    String written() {
      return sha256 + " " + name;
    }

    /** Empty when it is no such line. */
    static Optional<Taken> read(String written) {
      int hash = written.indexOf(' ');
      return hash < 1
          ? Optional.empty()
          : Optional.of(new Taken(written.substring(hash + 1), written.substring(0, hash)));
    }
  }

  @Override
  public Step step() {
    return step;
  }

  public ReadOnlyObjectProperty<Optional<Taken>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** How often the person asked, away from the entry, to take a picture. */
  ReadOnlyIntegerProperty askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /** The person asks to take a picture: the entry shows what the camera sees. */
  void ask() {
    asked.set(asked.get() + 1);
  }

  /** A picture that is in the library now. */
  public void take(Taken picture) {
    taken.set(Optional.of(picture));
  }

  @Override
  public Optional<Result> result() {
    return taken.get().map(picture -> new Result.Photographed(picture.name(), picture.sha256()));
  }

  @Override
  public Observable changes() {
    return taken;
  }
}
