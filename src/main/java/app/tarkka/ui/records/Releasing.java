package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;

/** Releases a completed run: a second person signs that the product may leave. */
final class Releasing {
  private final Acting acting;
  private final Workbench workbench;
  private final RunId run;

  Releasing(Acting acting, RunId run) {
    this.acting = acting;
    this.run = run;
    workbench = acting.workbench();
  }

  /**
   * @param lines what is released, one line each
   * @param viewer who is signed in, who is offered first
   */
  void release(List<String> lines, Optional<PersonId> viewer, Acting.Told told) {
    workbench
        .background()
        .read(
            workbench.text("records.reading"),
            () -> acting.releasers(run, viewer),
            signers -> ask(lines, signers, viewer, told));
  }

  private void ask(
      List<String> lines, List<Person> signers, Optional<PersonId> viewer, Acting.Told told) {
    if (signers.isEmpty()) {
      told.onRefused().accept(workbench.text("records.release.nobody"));
      return;
    }
    acting.sign(
        run,
        workbench.text("records.release.statement"),
        lines,
        signers,
        viewer,
        new RunCommand.Release(),
        told);
  }
}
