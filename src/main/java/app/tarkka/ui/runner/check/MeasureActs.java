package app.tarkka.ui.runner.check;

import app.tarkka.run.Refusal;
import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.WrongCode;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a checker does on a page where they measure or judge for themselves. */
final class MeasureActs {
  private final Runnable onAnswered;
  private final ReadOnlyObjectWrapper<Optional<Refusal>> slip =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<WrongCode>> wrong =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param onAnswered is called when what was refused has an answer
   */
  MeasureActs(Runnable onAnswered) {
    this.onAnswered = onAnswered;
  }

  /** A code that is not the expected one, before the checker stands by it. */
  ReadOnlyObjectProperty<Optional<WrongCode>> wrongProperty() {
    return wrong.getReadOnlyProperty();
  }

  /** A value that is to be read again. */
  ReadOnlyObjectProperty<Optional<Refusal>> slipProperty() {
    return slip.getReadOnlyProperty();
  }

  void takeBack() {
    slip.set(Optional.empty());
    wrong.set(Optional.empty());
  }

  /** Pass or fail, chosen but not committed. */
  void judge(BlindItem item, Verdict verdict) {
    if (item.answer() instanceof DirectAnswerModel direct) {
      switch (verdict) {
        case PASS -> direct.good();
        case FAIL -> direct.bad();
      }
    }
  }

  /** The checker read the value again and stands by it. */
  void insist(BlindItem item, Runnable onDone, Consumer<Refusal> onRefused) {
    item.insist();
    takeBack();
    commit(item, onDone, onRefused);
  }

  /** Keeps what was measured for the signature at the end. */
  void commit(BlindItem item, Runnable onDone, Consumer<Refusal> onRefused) {
    if (slip.get().isPresent()) {
      takeBack();
      return;
    }
    wrong.set(item.wrongCode());
    if (wrong.get().isPresent()) {
      return;
    }
    Optional<Refusal> flaw = item.flaw();
    if (flaw.isEmpty()) {
      onDone.run();
    } else if (flaw.get().reason() == Refusal.Reason.LOOKS_LIKE_SLIP) {
      slip.set(flaw);
    } else {
      onRefused.accept(flaw.get());
      item.onceAnswered(onAnswered);
    }
  }
}
