package app.tarkka.ui.runner.entry;

import app.tarkka.document.Answer;
import app.tarkka.document.Step;
import app.tarkka.run.Result;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Words, or a code that is scanned or typed. */
public final class TextAnswerModel implements AnswerModel {
  private final Step step;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<String>> phrases =
      new ReadOnlyObjectWrapper<>(List.of());
  private boolean phrasesAsked;

  TextAnswerModel(Step step) {
    this.step = step;
  }

  @Override
  public Step step() {
    return step;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** What is often written here; empty until it was found, and for a code. */
  ReadOnlyObjectProperty<List<String>> phrasesProperty() {
    return phrases.getReadOnlyProperty();
  }

  /** Whether nobody looked for phrases yet; true once. */
  public boolean askPhrases() {
    boolean first = !phrasesAsked;
    phrasesAsked = true;
    return first;
  }

  public void offer(List<String> found) {
    phrases.set(List.copyOf(found));
  }

  @Override
  public boolean code() {
    return step.answer() instanceof Answer.Code;
  }

  @Override
  public boolean scanned(String code) {
    if (code()) {
      text.set(code);
    }
    return code();
  }

  @Override
  public Optional<Result> result() {
    String typed = text.get() == null ? "" : text.get().strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(code() ? new Result.Scanned(typed) : new Result.Written(typed));
  }

  /** What was read, and the code that was expected, when they are not the same. */
  public Optional<WrongCode> wrong() {
    String read = text.get() == null ? "" : text.get().strip();
    return step.answer() instanceof Answer.Code(String expected)
            && !expected.isEmpty()
            && !read.isEmpty()
            && !expected.equals(read)
        ? Optional.of(new WrongCode(read, expected))
        : Optional.empty();
  }

  @Override
  public Observable changes() {
    return text;
  }
}
