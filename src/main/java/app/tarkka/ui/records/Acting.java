package app.tarkka.ui.records;

import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Refusal;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunService;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.SignatureForm;
import app.tarkka.ui.kit.signing.SignedAct;
import app.tarkka.ui.kit.signing.Signing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Does under a signature what is still done about a nonconformance when the work is over. */
public final class Acting {
  private final Workbench workbench;
  private final People people;
  private final RunService service;
  private final Signing signing;

  public Acting(Workbench workbench, People people, RunService service, Signing signing) {
    this.workbench = workbench;
    this.people = people;
    this.service = service;
    this.signing = signing;
  }

  /** Where the outcome goes: done, or why it was not. */
  record Told(Runnable onDone, Consumer<String> onRefused) {}

  /** Who may sign, and what stands above the PIN for all of them. */
  record Asked(List<Person> signers, List<String> signed) {}

  Workbench workbench() {
    return workbench;
  }

  /**
   * Everybody active who may sign it, to be called away from the window.
   *
   * @param viewer who is signed in, who is offered first
   */
  List<Person> signers(Predicate<Person> may, Optional<PersonId> viewer) {
    return people.all().stream()
        .filter(Person::active)
        .filter(may)
        .sorted(Comparator.comparing(person -> viewer.filter(person.id()::equals).isEmpty()))
        .toList();
  }

  /**
   * Whether what was said about it would tell one of them what they may still check blind: above
   * the PIN it stands for everybody whose name is offered. To be called away from the window.
   */
  static boolean tells(Run run, String nonconformance, List<Person> signers) {
    Nonconformance about = run.nonconformance(nonconformance);
    return signers.stream()
        .map(person -> new Telling(new RunView(run, person.id())))
        .anyMatch(
            telling ->
                telling.words(about)
                    || telling.reason(about)
                    || about.actions().stream().anyMatch(action -> telling.what(about, action)));
  }

  /** Everybody who had no hand in the run and may release it. */
  List<Person> releasers(RunId run, Optional<PersonId> viewer) {
    return signers(person -> service.refusalToRelease(run, person).isEmpty(), viewer);
  }

  /**
   * @param lines what is signed, one line each
   * @param viewer who is signed in, who is chosen to begin with
   */
  void sign(
      RunId run,
      String statement,
      List<String> lines,
      List<Person> signers,
      Optional<PersonId> viewer,
      RunCommand command,
      Told told) {
    signing.ask(
        new SignatureForm(
            SignedAct.of(command),
            command.signature().orElse(Meaning.DECIDED),
            statement,
            lines,
            signers,
            signers.stream()
                .filter(person -> viewer.filter(person.id()::equals).isPresent())
                .findFirst()),
        by -> perform(run, command, by, told));
  }

  private void perform(RunId run, RunCommand command, Authentication by, Told told) {
    workbench
        .background()
        .write(
            workbench.text("records.signing"),
            () -> service.perform(run, command, by),
            outcome -> {
              switch (outcome) {
                case RunOutcome.Done _ -> told.onDone().run();
                case RunOutcome.Refused(Refusal refusal) -> told.onRefused().accept(why(refusal));
              }
            });
  }

  private String why(Refusal refusal) {
    String key = "runner.Reason." + refusal.reason().name();
    return workbench.text(key, refusal.details().toArray());
  }
}
