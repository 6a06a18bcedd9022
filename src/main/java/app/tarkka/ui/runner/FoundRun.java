package app.tarkka.ui.runner;

import app.tarkka.document.Contact;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.DefectCode;
import app.tarkka.run.Run;
import app.tarkka.run.RunId;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.runner.entry.RunDesk;
import app.tarkka.ui.runner.entry.RunLanguage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is read from the library besides the run before anything can be shown.
 *
 * @param newerRevision whether a newer revision is in force by now
 * @param others runs of the same subject
 * @param callList whom the shop calls, in order
 * @param languages in which the run can be read
 */
record FoundRun(
    Map<PersonId, Person> people,
    boolean newerRevision,
    List<SubjectRuns.Other> others,
    List<DefectCode> codes,
    List<Contact> callList,
    List<RunLanguage> languages) {
  static final FoundRun NOTHING =
      new FoundRun(Map.of(), false, List.of(), List.of(), List.of(), List.of());

  /** Everything of one run, in the background. */
  record Read(Run run, FoundRun found) {}

  static Read read(RunDesk desk, RunId id) {
    Run run = desk.runs().find(id).orElseThrow();
    boolean newer =
        desk.documents()
            .effective(run.start().document())
            .filter(revision -> revision.number() > run.start().revision())
            .isPresent();
    Map<PersonId, Person> everybody = desk.everybody();
    return new Read(
        run,
        new FoundRun(
            everybody,
            newer,
            new SubjectRuns(desk.runs(), desk.workbench().messages(), desk.zone())
                .of(run.subject(), Optional.of(id), everybody),
            desk.defects().all(),
            desk.calls().all(),
            desk.languages().of(run.content(), run.start().hash())));
  }
}
