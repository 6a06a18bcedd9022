package app.tarkka.ui.printing;

import app.tarkka.paper.Fitted;
import app.tarkka.paper.PrintJob;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Composes several things one after another and hands each to the printer or to its file. What
 * cannot be composed is left out and named; when one cannot be taken, the others are not tried.
 */
final class PrintRound {
  private final Workbench workbench;
  private final PrintSource source;
  private final ReadOnlyObjectWrapper<Optional<Running>> running =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean stopping;

  PrintRound(Workbench workbench, PrintSource source) {
    this.workbench = workbench;
    this.source = source;
  }

  /** Takes a sheet out of the library. */
  interface Taking {
    /**
     * @param done when it was taken
     * @param failed gets a sentence of why it was not
     * @param stopped when it was ended before it was whole
     */
    void take(Composed sheet, Runnable done, Consumer<String> failed, Runnable stopped);
  }

  /** Which thing is a sheet of. */
  record Task(int which, String name) {}

  /**
   * How it went.
   *
   * @param taken how many sheets
   * @param of how many there were to take
   * @param leftOut what could not be composed, with the reason
   * @param failed why it ended early; empty when it did not
   * @param stopped whether a person ended it
   * @param entered whether the ledger knows of all of them
   */
  record Outcome(
      int taken, int of, List<String> leftOut, String failed, boolean stopped, boolean entered) {}

  /** The newest round, which may be over. */
  ReadOnlyObjectProperty<Optional<Running>> runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * @param tasks a sheet each
   * @param over called once, when no sheet is under way any more
   */
  void start(Wanted wanted, List<Task> tasks, Taking taking, Consumer<Outcome> over) {
    if (active()) {
      return;
    }
    stopping = false;
    Running now = new Running(workbench.text("printing.composing"), Runnable::run);
    running.set(Optional.of(now));
    new Walk(wanted, List.copyOf(tasks), taking, over, now).next(0);
  }

  boolean active() {
    return running.get().filter(now -> now.activeProperty().get()).isPresent();
  }

  /** Ends it after the sheet that is under way. */
  void stop() {
    stopping = true;
  }

  private final class Walk {
    private final Wanted wanted;
    private final List<Task> tasks;
    private final Taking taking;
    private final Consumer<Outcome> over;
    private final Running now;
    private final List<String> leftOut = new ArrayList<>();
    private int taken;
    private boolean entered = true;

    Walk(Wanted wanted, List<Task> tasks, Taking taking, Consumer<Outcome> over, Running now) {
      this.wanted = wanted;
      this.tasks = tasks;
      this.taking = taking;
      this.over = over;
      this.now = now;
    }

    void next(int at) {
      if (at == tasks.size() || stopping) {
        end("", stopping && at < tasks.size());
        return;
      }
      Task task = tasks.get(at);
      now.progress()
          .at(
              (double) at / tasks.size(),
              workbench.text("printing.round.at", at + 1, tasks.size(), task.name()));
      workbench
          .background()
          .start(
              workbench.text("printing.composing"),
              _ -> composed(task),
              made -> {
                if (made.sheet().isEmpty()) {
                  leftOut.add(task.name() + " (" + made.why() + ")");
                  next(at + 1);
                } else {
                  take(made.sheet().get(), at);
                }
              });
    }

    private void take(Composed sheet, int at) {
      taking.take(
          sheet,
          () -> {
            taken++;
            entered &= sheet.paper().job().entry() != PrintJob.Entry.NOT_IN_LEDGER;
            next(at + 1);
          },
          why -> end(why, false),
          () -> end("", true));
    }

    private Made composed(Task task) {
      try {
        Fitted<Composed> made =
            Fitted.of(
                wanted.letters(),
                factor -> wanted.at(task.which()).from(source, factor),
                one -> one.paper().pages());
        return new Made(Optional.of(made.sheet()), "");
      } catch (CancellationException stop) {
        throw stop;
      } catch (RuntimeException why) {
        String said = why.getMessage();
        return new Made(Optional.empty(), said == null ? why.getClass().getSimpleName() : said);
      }
    }

    private void end(String failed, boolean stopped) {
      now.ended();
      over.accept(new Outcome(taken, tasks.size(), leftOut, failed, stopped, entered));
    }
  }

  private record Made(Optional<Composed> sheet, String why) {}
}
