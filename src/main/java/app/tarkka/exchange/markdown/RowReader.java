package app.tarkka.exchange.markdown;

import app.tarkka.document.Answer;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Specification;
import app.tarkka.exchange.markdown.TableColumns.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one row of a table as a step. */
final class RowReader {
  private static final Pattern ACTION =
      Pattern.compile(
          "(?iu)(action|check|item|description|task|activity|test|requirement|step|instruction|操作|内容|检查项?|toimenpide|tarkistus|tindakan|document).*");
  private static final Pattern EXPECTED =
      Pattern.compile("(?iu)(expected|nominal|target|required|标称|期望|nimellis|odotettu).*");

  private final TableColumns columns;
  private final List<String> cells;
  private final StepDraft step;
  private final RowNotes notes;

  RowReader(TableColumns columns, List<String> cells, int line, RowNotes notes) {
    this.columns = columns;
    this.cells = cells;
    this.notes = notes;
    step = new StepDraft(StepDraft.Origin.ROW, line);
  }

  StepDraft read() {
    if (columns.at(0) == Role.NUMBER) {
      step.number = cells.getFirst().strip();
    }
    words();
    if (HoldLine.is(step.text())) {
      step.hold = HoldPoint.EVERYTHING_BEFORE;
    }
    if (judged()) {
      step.answer = new Answer.PassFail();
    }
    List<String> values = valueColumns();
    if (values.size() > 1) {
      values.forEach(this::subStep);
    } else if (values.size() == 1) {
      value(values.getFirst());
    } else {
      required();
    }
    return step;
  }

  private void words() {
    int main = mainColumn();
    List<String> rest = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      String cell = cells.get(column).strip();
      if (columns.at(column) != Role.WORDS || cell.isEmpty()) {
        boxed(column, cell);
      } else if (column == main) {
        step.say(cell);
        step.timers.addAll(Timers.in(cell));
      } else {
        rest.add(columns.header(column) + ": " + cell);
      }
    }
    step.say(String.join(" · ", rest));
  }

  private void boxed(int column, String cell) {
    if (columns.at(column) == Role.TICK && cell.matches("\\[[xX]\\].*|[☑☒].*")) {
      notes.ticked++;
    }
  }

  /** The column that says what to do; -1 when every column needs its heading to be understood. */
  private int mainColumn() {
    for (int column = 0; column < columns.count(); column++) {
      if (columns.at(column) == Role.WORDS) {
        boolean clear =
            columns.at(0) != Role.NUMBER || ACTION.matcher(columns.header(column)).matches();
        return clear ? column : -1;
      }
    }
    return -1;
  }

  private List<String> valueColumns() {
    List<String> headers = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      if (columns.at(column) == Role.VALUE && Blank.isOnly(cells.get(column))) {
        headers.add(columns.header(column));
      }
    }
    return headers;
  }

  /** A row that asks for several values gets a sub-step for each: one step has one answer. */
  private void subStep(String header) {
    StepDraft value = new StepDraft(StepDraft.Origin.VALUE, step.line);
    value.say(header);
    anyUnit()
        .ifPresentOrElse(
            unit -> value.asksForNumber(Specification.open(unit)),
            () -> value.answer = new Answer.Text());
    step.steps.add(value);
  }

  private void value(String header) {
    Optional<Specification> limits = limits();
    if (limits.isPresent()) {
      limited(limits.get());
    } else if (nominal().isPresent()) {
      step.asksForNumber(nominal().get());
      notes.unjudged++;
    } else if (judged() || columns.has(Role.TICK)) {
      step.say(header + ": ____");
      notes.values.add(header);
    } else {
      step.answer = new Answer.Text();
    }
  }

  private void limited(Specification limits) {
    step.asksForNumber(limits);
    if (step.text().matches("(?s).*[<>](?!=)\\s*\\d.*")) {
      notes.strict++;
    }
  }

  private boolean judged() {
    return columns.has(Role.PASS_FAIL) || columns.hasPassAndFailBoxes();
  }

  /** No place of its own for a value: the words may still ask for one. */
  private void required() {
    List<Specification> dimensions =
        wordCells().stream()
            .map(Tolerances::dimensions)
            .filter(d -> !d.isEmpty())
            .findFirst()
            .orElse(List.of());
    Optional<Requirement> blank =
        wordCells().stream()
            .filter(c -> !Blank.in(c).isEmpty())
            .findFirst()
            .flatMap(Requirement::in);
    if (!dimensions.isEmpty()) {
      dimensions.forEach(this::dimension);
      notes.dimensions++;
    } else if (blank.isPresent()) {
      step.answer = blank.get().answer();
      step.specification = blank.get().specification();
    } else if (!(step.answer instanceof Answer.PassFail)) {
      limits().ifPresentOrElse(this::limited, () -> torque().ifPresent(step::asksForNumber));
    }
  }

  private void dimension(Specification what) {
    StepDraft value = new StepDraft(StepDraft.Origin.VALUE, step.line);
    value.say(String.valueOf(what.nominal()) + " " + what.unit());
    value.asksForNumber(what);
    step.steps.add(value);
  }

  private Optional<Specification> limits() {
    Optional<Specification> nominal = nominal();
    for (String cell : wordCells()) {
      Optional<Specification> found = nominal.flatMap(of -> Tolerances.of(of, cell));
      if (found.isPresent()) {
        return found;
      }
    }
    // A limit in another unit than the expected value is about something else, such as a ratio.
    return wordCells().stream()
        .flatMap(cell -> Quantities.requirement(cell).or(() -> Tolerances.in(cell)).stream())
        .filter(found -> nominal.isEmpty() || found.unit().equals(nominal.get().unit()))
        .findFirst();
  }

  private Optional<Specification> torque() {
    return wordCells().stream().flatMap(cell -> Quantities.torque(cell).stream()).findFirst();
  }

  private Optional<Specification> nominal() {
    for (int column = 0; column < columns.count(); column++) {
      if (columns.at(column) == Role.WORDS && EXPECTED.matcher(columns.header(column)).matches()) {
        return Quantities.single(cells.get(column));
      }
    }
    return Optional.empty();
  }

  private Optional<String> anyUnit() {
    List<String> words = new ArrayList<>(wordCells());
    java.util.Collections.reverse(words);
    return words.stream()
        .filter(cell -> !cell.matches("\\s*[<>≤≥±].*"))
        .flatMap(cell -> Quantities.single(cell).stream())
        .map(Specification::unit)
        .findFirst();
  }

  private List<String> wordCells() {
    List<String> words = new ArrayList<>();
    for (int column = 0; column < columns.count(); column++) {
      if (columns.at(column) == Role.WORDS) {
        words.add(cells.get(column).strip());
      }
    }
    return words;
  }
}
