package app.tarkka.paper.sheet;

import app.tarkka.document.Revision;
import app.tarkka.ledger.Ledger;
import app.tarkka.paper.Paper;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.record.Proof;
import app.tarkka.paper.record.RecordSheet;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sheets of one run.
 *
 * @param people everyone who may be named in it
 */
public record RunSheets(Pictures pictures, Ledger ledger, List<Person> people) {

  /** What a run can be printed as, the usual first. */
  public static List<SheetKind> of(Run run) {
    return run.state().ended()
        ? List.of(SheetKind.RECORD)
        : List.of(SheetKind.RECORD, SheetKind.GOING_ON);
  }

  /**
   * @param revision that the run is pinned to
   * @throws IllegalArgumentException when no run has such a sheet
   */
  public Paper print(
      SheetKind kind, Run run, Revision revision, PrintedWording wording, PrintJob job) {
    // Paper is read by whoever picks it up, its doer's checker too.
    RunView view = new RunView(run, null);
    if (kind == SheetKind.GOING_ON) {
      Map<PersonId, String> names =
          people.stream().collect(Collectors.toMap(Person::id, Person::name));
      return ChecklistSheet.goingOn(
          view,
          revision,
          wording,
          person -> names.getOrDefault(person, person.value()),
          job,
          pictures);
    }
    if (kind == SheetKind.RECORD) {
      Proof proof = Proof.of(run, ledger, people);
      return RecordSheet.of(view, revision, wording, people, proof, job, pictures);
    }
    throw new IllegalArgumentException("no sheet of a run: " + kind);
  }
}
