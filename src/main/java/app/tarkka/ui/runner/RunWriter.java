package app.tarkka.ui.runner;

import app.tarkka.person.Authentication;
import app.tarkka.person.LanguageRead;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.runner.entry.RunDesk;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Takes one command at a time to the run; what comes back as done has been committed. */
final class RunWriter {
  private final RunDesk desk;
  private final RunId id;
  private final Supplier<Optional<LanguageRead>> read;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * @param read the translation that is on the screen
   */
  RunWriter(RunDesk desk, RunId id, Supplier<Optional<LanguageRead>> read) {
    this.desk = desk;
    this.id = id;
    this.read = read;
  }

  /** Whether a write is under way; nothing else is taken until it has ended. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  void perform(
      RunCommand command, Authentication by, Consumer<Run> onDone, Consumer<Refusal> onRefused) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    Optional<LanguageRead> language = read.get();
    String what = desk.workbench().text("runner.saving");
    desk.workbench()
        .background()
        .write(
            what,
            () -> desk.service().perform(id, command, by, language),
            outcome -> {
              busy.set(false);
              switch (outcome) {
                case RunOutcome.Done done -> onDone.accept(done.run());
                case RunOutcome.Refused refused -> onRefused.accept(refused.refusal());
              }
            },
            failure -> {
              busy.set(false);
              desk.workbench().problems().report(what, failure);
            });
  }
}
