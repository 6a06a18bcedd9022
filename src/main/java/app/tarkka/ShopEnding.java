package app.tarkka;

import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.Role;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.runner.entry.RefusalWords;
import app.tarkka.ui.today.Untouched;
import java.util.List;

/** Abandons runs that were left behind, with the signature of somebody who works here. */
record ShopEnding(Wiring wiring, Workbench workbench, Signing signing) implements Untouched.Ending {
  @Override
  public void abandon(RunId run, String subject, String reason, Runnable onDone) {
    workbench
        .background()
        .read(
            workbench.text("shop.people"),
            () ->
                wiring.library().people().all().stream()
                    .filter(person -> person.active() && person.may(Role.WORKER))
                    .toList(),
            people -> sign(run, subject, reason, people, onDone));
  }

  private void sign(
      RunId run, String subject, String reason, List<Person> people, Runnable onDone) {
    signing.ask(
        new SignatureForm(
            SignedAct.ABANDON,
            Meaning.DECIDED,
            workbench.text("today.abandon.statement", subject),
            List.of(reason),
            people),
        by ->
            workbench
                .background()
                .write(
                    workbench.text("today.reading"),
                    () -> wiring.runService().perform(run, new RunCommand.Abandon(reason), by),
                    outcome -> told(outcome, onDone)));
  }

  private void told(RunOutcome outcome, Runnable onDone) {
    if (outcome instanceof RunOutcome.Refused refused) {
      String why = new RefusalWords(workbench.messages()).of(refused.refusal());
      workbench.dialogs().tell(new Problem("RUN-STAYS", why, "", "", why));
    }
    onDone.run();
  }
}
