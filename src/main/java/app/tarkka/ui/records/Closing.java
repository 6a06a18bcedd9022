package app.tarkka.ui.records;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Refusal;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunService;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.Signing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Closes a nonconformance: somebody other than who decided it signs that it is dealt with. */
public final class Closing {
  private final Workbench workbench;
  private final Runs runs;
  private final People people;
  private final RunService service;
  private final Signing signing;

  public Closing(
      Workbench workbench, Runs runs, People people, RunService service, Signing signing) {
    this.workbench = workbench;
    this.runs = runs;
    this.people = people;
    this.service = service;
    this.signing = signing;
  }

  /** Where the outcome goes: closed, or why it was not. */
  record Told(Runnable onClosed, Consumer<String> onRefused) {}

  /**
   * @param signed what is closed, one line each
   * @param viewer who is signed in, who is offered first
   */
  void close(
      RunId run, String nonconformance, List<String> signed, Optional<PersonId> viewer, Told told) {
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () -> signers(run, nonconformance, viewer),
            signers -> ask(run, nonconformance, signed, signers, told));
  }

  private void ask(
      RunId run, String nonconformance, List<String> signed, List<Person> signers, Told told) {
    if (signers.isEmpty()) {
      told.onRefused().accept(workbench.text("records.close.nobody"));
      return;
    }
    Optional<String> note =
        workbench
            .dialogs()
            .askReason(
                new Dialogs.Question(
                    workbench.text("records.close.title"),
                    workbench.text("records.close.text"),
                    workbench.text("records.close.action")));
    if (note.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>(signed);
    lines.add(note.get());
    signing.ask(
        new SignatureForm(
            Meaning.DECIDED, workbench.text("records.close.statement"), lines, signers),
        by ->
            perform(run, new RunCommand.CloseNonconformance(nonconformance, note.get()), by, told));
  }

  private void perform(RunId run, RunCommand command, Authentication by, Told told) {
    workbench
        .background()
        .write(
            workbench.text("records.closing"),
            () -> service.perform(run, command, by),
            outcome -> {
              switch (outcome) {
                case RunOutcome.Done _ -> told.onClosed().run();
                case RunOutcome.Refused(Refusal refusal) -> told.onRefused().accept(why(refusal));
              }
            });
  }

  private String why(Refusal refusal) {
    String key = "runner.Reason." + refusal.reason().name();
    return workbench.text(key, refusal.details().toArray());
  }

  private List<Person> signers(RunId run, String id, Optional<PersonId> viewer) {
    Optional<PersonId> decider =
        runs.find(run).orElseThrow().nonconformances().stream()
            .filter(n -> n.id().equals(id))
            .flatMap(n -> Optional.ofNullable(n.decided()).stream())
            .map(by -> by.person())
            .findFirst();
    return people.all().stream()
        .filter(Person::active)
        .filter(person -> decider.filter(person.id()::equals).isEmpty())
        .sorted(Comparator.comparing(person -> viewer.filter(person.id()::equals).isEmpty()))
        .toList();
  }
}
