package app.tarkka.ui.records;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.CorrectiveAction.Assignment;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Dialogs;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.action.ActionDraft;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Assigns corrective actions, and says that they are done. */
final class Correcting {
  private final Acting acting;
  private final Workbench workbench;
  private final Runs runs;
  private final RunId run;

  Correcting(Acting acting, Runs runs, RunId run) {
    this.acting = acting;
    this.runs = runs;
    this.run = run;
    workbench = acting.workbench();
  }

  /**
   * @param about the nonconformance, as people call it
   */
  void assign(
      String nonconformance,
      String about,
      ActionDraft draft,
      Optional<PersonId> viewer,
      Acting.Told told) {
    Optional<Assignment> assignment = draft.assignment();
    Person owner = draft.ownerProperty().get();
    if (assignment.isEmpty() || owner == null) {
      told.onRefused().accept(workbench.text("action.missing"));
      return;
    }
    List<String> lines =
        List.of(
            about,
            assignment.get().what(),
            new WhoWords(workbench.messages(), List.of(owner))
                .due(owner.id(), assignment.get().due()));
    withSigners(
        viewer,
        signers ->
            acting.sign(
                run,
                workbench.text("action.statement"),
                lines,
                signers,
                viewer,
                new RunCommand.AssignAction(nonconformance, assignment.get()),
                told));
  }

  void close(
      RecordPage.HoldPart hold,
      RecordPage.ActionPart action,
      Optional<PersonId> viewer,
      Acting.Told told) {
    Optional<String> note =
        workbench
            .dialogs()
            .askReason(
                new Dialogs.Question(
                    workbench.text("records.action.close.title"),
                    workbench.text("records.action.close.text"),
                    workbench.text("records.action.close.action")));
    note.ifPresent(
        said ->
            workbench
                .background()
                .read(
                    workbench.text("records.reading"),
                    () -> asked(hold, action, said, viewer),
                    asked ->
                        acting.sign(
                            run,
                            workbench.text("records.action.close.statement"),
                            asked.signed(),
                            asked.signers(),
                            viewer,
                            new RunCommand.CloseAction(hold.nonconformance(), action.id(), said),
                            told)));
  }

  /** What is done about a difference is left out where it would tell a signer. */
  private Acting.Asked asked(
      RecordPage.HoldPart hold,
      RecordPage.ActionPart action,
      String said,
      Optional<PersonId> viewer) {
    List<Person> signers = acting.signers(_ -> true, viewer);
    Run found = runs.find(run).orElseThrow();
    List<String> signed =
        Acting.tells(found, hold.nonconformance(), signers)
            ? List.of(hold.number(), said)
            : List.of(hold.number(), action.what(), said);
    return new Acting.Asked(signers, signed);
  }

  private void withSigners(Optional<PersonId> viewer, Consumer<List<Person>> then) {
    workbench
        .background()
        .read(workbench.text("records.reading"), () -> acting.signers(_ -> true, viewer), then);
  }
}
