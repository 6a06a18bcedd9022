package app.tarkka.ui.records;

import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger;
import app.tarkka.paper.record.Comparison;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunView;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads two records for the screen that compares them, and for the paper. */
public record ComparedWords(Runs runs, People people, Ledger ledger) {

  /** How much of a comparison is printed. */
  public enum Steps {
    ALL,
    THAT_DIFFER
  }

  /**
   * As the screen shows it to nobody in particular, in the words of any language: paper is read by
   * whoever picks it up.
   */
  public Comparison printed(RunId left, RunId right, Steps steps, Messages messages) {
    ComparePage page = page(left, right, Optional.empty(), messages);
    List<Comparison.Line> lines =
        page.lines().stream()
            .filter(line -> steps == Steps.ALL || line.differs())
            .map(
                line ->
                    new Comparison.Line(
                        line.number(),
                        line.text(),
                        line.left().map(ComparedWords::cell),
                        line.right().map(ComparedWords::cell),
                        line.differences()))
            .toList();
    String code = runs.find(left).orElseThrow().content().code();
    return new Comparison(code, side(page.left()), side(page.right()), lines, page.lines().size());
  }

  ComparePage page(RunId left, RunId right, Optional<PersonId> viewer, Messages messages) {
    List<Person> everybody = people.all();
    Head head = ledger.head();
    return new CompareReader(
            side(left, viewer, everybody, head, messages),
            side(right, viewer, everybody, head, messages),
            messages)
        .read();
  }

  private CompareSide side(
      RunId run, Optional<PersonId> viewer, List<Person> everybody, Head head, Messages messages) {
    RunView view = new RunView(runs.find(run).orElseThrow(), viewer.orElse(null));
    return new CompareSide(view, everybody, head, messages);
  }

  private static Comparison.Side side(ComparePage.Side side) {
    return new Comparison.Side(
        side.subject(), side.document(), side.state().word(), side.started());
  }

  private static Comparison.Cell cell(ComparePage.Cell cell) {
    List<String> details = new ArrayList<>();
    cell.mark().filter(mark -> !mark.says(cell.value())).map(Mark::word).ifPresent(details::add);
    details.add(cell.who());
    details.addAll(cell.checks());
    details.addAll(cell.notes());
    details.removeIf(String::isBlank);
    return new Comparison.Cell(cell.earlier(), cell.value(), details);
  }
}
