package app.tarkka.ui.runner.check;

import app.tarkka.run.CheckAnswer;
import app.tarkka.run.WaitingCheck;
import app.tarkka.ui.runner.entry.Stop;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One entry that is looked at with its result visible, and accepted or not. */
public final class InspectItem {
  private final WaitingCheck waiting;
  private final Stop stop;
  private final Map<String, Shown> shown;
  private final ReadOnlyObjectWrapper<Optional<CheckAnswer>> verdict =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param shown by the language that it is read in
   */
  InspectItem(WaitingCheck waiting, Stop stop, Map<String, Shown> shown) {
    this.waiting = waiting;
    this.stop = stop;
    this.shown = Map.copyOf(shown);
  }

  /**
   * What was recorded, in words.
   *
   * @param by who entered it, and when
   * @param look what deserves a look before it is accepted; of the final check, in the whole run
   */
  public record Shown(String result, String judged, String by, List<String> look) {
    public Shown {
      look = List.copyOf(look);
    }
  }

  public WaitingCheck waiting() {
    return waiting;
  }

  public Stop stop() {
    return stop;
  }

  /** In the language of that tag. */
  public Shown shown(String tag) {
    return Objects.requireNonNull(shown.get(tag), "a language that is not offered");
  }

  /** Empty while the checker has not said. */
  public ReadOnlyObjectProperty<Optional<CheckAnswer>> verdictProperty() {
    return verdict.getReadOnlyProperty();
  }

  void accept() {
    verdict.set(Optional.of(new CheckAnswer.Accept(waiting.key())));
  }

  void reject(String note) {
    verdict.set(Optional.of(new CheckAnswer.Reject(waiting.key(), note)));
  }
}
