package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Closes a nonconformance: somebody other than who decided it signs that it is dealt with. */
final class Closing {
  private final Acting acting;
  private final Workbench workbench;
  private final Runs runs;

  Closing(Acting acting, Runs runs) {
    this.acting = acting;
    this.runs = runs;
    workbench = acting.workbench();
  }

  /**
   * @param signed what is closed, one line each
   * @param decided what was decided and why; left out where the reason would tell a signer what
   *     they may still check blind
   * @param viewer who is signed in, who is offered first
   */
  void close(
      RunId run,
      String nonconformance,
      List<String> signed,
      Optional<String> decided,
      Optional<PersonId> viewer,
      Acting.Told told) {
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () -> {
              Run found = runs.find(run).orElseThrow();
              List<Person> signers = signers(found, nonconformance, viewer);
              List<String> lines = new ArrayList<>(signed);
              decided
                  .filter(_ -> !Acting.tells(found, nonconformance, signers))
                  .ifPresent(lines::add);
              return new Acting.Asked(signers, lines);
            },
            asked -> ask(run, nonconformance, asked, viewer, told));
  }

  private void ask(
      RunId run,
      String nonconformance,
      Acting.Asked asked,
      Optional<PersonId> viewer,
      Acting.Told told) {
    if (asked.signers().isEmpty()) {
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
    List<String> lines = new ArrayList<>(asked.signed());
    lines.add(note.get());
    acting.sign(
        run,
        workbench.text("records.close.statement"),
        lines,
        asked.signers(),
        viewer,
        new RunCommand.CloseNonconformance(nonconformance, note.get()),
        told);
  }

  private List<Person> signers(Run run, String id, Optional<PersonId> viewer) {
    Optional<PersonId> decider =
        run.nonconformances().stream()
            .filter(n -> n.id().equals(id))
            .flatMap(n -> Optional.ofNullable(n.decided()).stream())
            .map(by -> by.person())
            .findFirst();
    return acting.signers(person -> decider.filter(person.id()::equals).isEmpty(), viewer);
  }
}
