package app.tarkka.ui.library;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentControl;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.Manuals;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.ui.kit.Dialogs.Question;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes what is in force out of force: with a reason, signed by an owner. */
record Withdrawing(
    Workbench workbench, DocumentControl control, Manuals manuals, People people, Signing signing) {

  /**
   * @param done gets why it was refused, empty when it was not; never called when nobody signs
   */
  void ask(Document document, Consumer<Optional<DocumentControl.Refusal>> done) {
    workbench
        .background()
        .read(
            workbench.text("library.withdrawing"),
            () -> manuals.holding(document.id()),
            holding -> ask(document, holding, done));
  }

  private void ask(
      Document document, List<Manual> holding, Consumer<Optional<DocumentControl.Refusal>> done) {
    String titles = holding.stream().map(Manual::title).collect(Collectors.joining(", "));
    String what = workbench.text("library.withdraw.text");
    Question why =
        new Question(
            workbench.text("library.withdraw.title", document.code()),
            titles.isEmpty()
                ? what
                : what + " " + workbench.text("library.withdraw.manuals", titles),
            workbench.text("library.withdraw.action"));
    workbench.dialogs().askReason(why).ifPresent(reason -> sign(document, reason, done));
  }

  private void sign(
      Document document, String reason, Consumer<Optional<DocumentControl.Refusal>> done) {
    List<Person> owners = people.all().stream().filter(person -> person.may(Role.OWNER)).toList();
    signing.ask(
        new SignatureForm(
            SignedAct.WITHDRAW,
            Meaning.DECIDED,
            workbench.text("library.withdraw.statement", document.code(), document.title()),
            List.of(reason),
            owners),
        by ->
            workbench
                .background()
                .write(
                    workbench.text("library.withdrawing"),
                    () -> control.withdraw(document.id(), reason, by),
                    done));
  }
}
