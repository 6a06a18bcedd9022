package app.tarkka.ui.runner.check;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the checker sees: the stage, its page, and what can be done there. */
final class CheckScreen {
  private final ReadOnlyObjectWrapper<CheckStage> stage =
      new ReadOnlyObjectWrapper<>(new CheckStage.Loading());
  private final ReadOnlyObjectWrapper<Optional<CheckPage>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObservableList<CheckAction> actions = FXCollections.observableArrayList();
  private final ObservableList<CheckAction> offered =
      FXCollections.unmodifiableObservableList(actions);

  ReadOnlyObjectWrapper<CheckStage> stage() {
    return stage;
  }

  ReadOnlyObjectWrapper<Optional<CheckPage>> page() {
    return page;
  }

  /** In the order of the bar, the main one last. */
  ObservableList<CheckAction> offered() {
    return offered;
  }

  /** What is measured or judged on the page, where that is its kind. */
  Optional<BlindItem> measured() {
    return page.get().orElse(null) instanceof CheckPage.Measure(BlindItem item)
        ? Optional.of(item)
        : Optional.empty();
  }

  /**
   * @param at what is offered at a stage
   */
  void show(CheckStage due, BiFunction<CheckStage, Optional<CheckPage>, List<CheckAction>> at) {
    page.set(
        due instanceof CheckStage.Sitting(_, var shown) ? Optional.of(shown) : Optional.empty());
    stage.set(due);
    actions.setAll(at.apply(due, page.get()));
  }
}
