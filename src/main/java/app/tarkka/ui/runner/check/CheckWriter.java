package app.tarkka.ui.runner.check;

import app.tarkka.person.Authentication;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.run.CheckAnswer;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.runner.entry.RunDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Commits a sitting. Only after that are results of others read. */
final class CheckWriter {
  private final CheckLanguage language;
  private final RunId id;
  private final CheckDesk reads;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  CheckWriter(CheckLanguage language, RunId id, CheckDesk reads) {
    this.language = language;
    this.id = id;
    this.reads = reads;
  }

  private RunDesk desk() {
    return language.desk();
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** One signature over every answer of the sitting, all of them listed above the PIN. */
  void sign(CheckSitting sitting, Consumer<CheckResults> onDone, Consumer<Refusal> onRefused) {
    desk()
        .signing()
        .ask(
            new SignatureForm(
                SignedAct.CHECK,
                Meaning.CHECKED,
                desk().workbench().text("runner.check.statement"),
                sitting.lines(language),
                List.of(sitting.checker())),
            by -> commit(sitting, by, onDone, onRefused));
  }

  private void commit(
      CheckSitting sitting,
      Authentication by,
      Consumer<CheckResults> onDone,
      Consumer<Refusal> onRefused) {
    if (busy.get()) {
      return;
    }
    busy.set(true);
    List<CheckAnswer> answers = sitting.answers();
    Optional<LanguageRead> read = language.named();
    String what = desk().workbench().text("runner.saving");
    desk()
        .workbench()
        .background()
        .write(
            what,
            () -> written(answers, sitting.checker(), by, read),
            written -> {
              busy.set(false);
              written.refusal().ifPresent(onRefused);
              written.results().ifPresent(onDone);
            },
            failure -> {
              busy.set(false);
              desk().workbench().problems().report(what, failure);
            });
  }

  private record Written(Optional<Refusal> refusal, Optional<CheckResults> results) {}

  private Written written(
      List<CheckAnswer> answers, Person checker, Authentication by, Optional<LanguageRead> read) {
    return switch (desk().service().perform(id, new RunCommand.Check(answers), by, read)) {
      case RunOutcome.Refused(Refusal refusal) ->
          new Written(Optional.of(refusal), Optional.empty());
      case RunOutcome.Done done ->
          new Written(
              Optional.empty(),
              Optional.of(
                  reads.results(
                      done.run(),
                      checker,
                      answers.stream()
                          .filter(answer -> !(answer instanceof CheckAnswer.Cannot))
                          .map(CheckAnswer::key)
                          .toList())));
    };
  }
}
