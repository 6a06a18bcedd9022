package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import app.tarkka.ui.runner.entry.RunDesk;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The timers of a run: those of the step on the screen, and those that go elsewhere. */
public final class TimersModel {
  private final OpenRun open;
  private final StepActs steps;
  private final Consumer<StepId> onLook;
  private final ReadOnlyObjectWrapper<List<StepTimer>> elsewhere =
      new ReadOnlyObjectWrapper<>(List.of());

  TimersModel(OpenRun open, StepActs steps, Consumer<StepId> onLook) {
    this.open = open;
    this.steps = steps;
    this.onLook = onLook;
  }

  /** Those that go at steps that are not on the screen. */
  public ReadOnlyObjectProperty<List<StepTimer>> elsewhereProperty() {
    return elsewhere.getReadOnlyProperty();
  }

  public void start(StepTimer timer) {
    steps.startTimer(timer);
  }

  /** To the timer's step, when it can be looked at now. */
  public void lookAt(StepTimer timer) {
    onLook.accept(timer.place().step());
  }

  /** What a timer shows now. */
  public TimerFace face(StepTimer timer) {
    RunDesk desk = open.desk();
    return TimerFace.of(timer, desk.clock().instant(), desk.workbench().messages(), desk.zone());
  }

  void show(RunScreen due) {
    Set<StepId> here =
        switch (due) {
          case RunScreen.OneStep one -> Set.of(one.model().step().id());
          case RunScreen.Chunk chunk ->
              chunk.model().rows().stream().map(row -> row.step().id()).collect(Collectors.toSet());
          default -> Set.of();
        };
    elsewhere.set(open.now().going(here));
  }
}
