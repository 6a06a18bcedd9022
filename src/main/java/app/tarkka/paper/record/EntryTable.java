package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.ConditionPhrases;
import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Heading;
import app.tarkka.paper.layout.Span;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Tag;
import app.tarkka.paper.text.MarkdownBlocks;
import app.tarkka.run.DueSteps;
import app.tarkka.run.Run;
import app.tarkka.run.RunView;
import app.tarkka.run.Telling;
import app.tarkka.run.TimerException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every step with every entry to it, in the order of the text; nothing is left out. */
final class EntryTable {
  /** Between the numbers and the words, as every cell of a table has. */
  private static final float SPACE = 14;

  private static final float ALL = mm(175);
  private static final float NARROWEST = mm(13);
  private static final float WIDEST = mm(30);
  private static final float PEOPLE = mm(52);

  private final RecordText text;
  private final RunView view;
  private final Concessions concessions;
  private final EntryCells cells;
  private final DueSteps due;
  private final ConditionPhrases conditions;
  private final List<Float> widths;

  EntryTable(RecordText text, RunView view, Concessions concessions, PictureBlocks pictures) {
    this.text = text;
    this.view = view;
    this.concessions = concessions;
    due = DueSteps.of(view.run());
    conditions = new ConditionPhrases(text.content(), text.words());
    cells = new EntryCells(text, view, pictures);
    float numbers = numbers();
    widths = List.of(numbers, ALL - numbers - 2 * PEOPLE, PEOPLE, PEOPLE);
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    Content content = text.content();
    for (Section section : content.sections()) {
      List<Table.Row> rows = new ArrayList<>();
      section.steps().forEach(step -> add(step, Table.Join.NEW, rows));
      if (!rows.isEmpty()) {
        blocks.addAll(titled(section.title(), rows));
      }
    }
    if (content.finalCheck()) {
      List<Table.Row> rows = new ArrayList<>();
      add(Content.finalCheckStep(), Table.Join.NEW, rows);
      blocks.addAll(titled(text.say("step.finalCheck"), rows));
    }
    return blocks;
  }

  private List<Block> titled(String title, List<Table.Row> rows) {
    Table table = new Table(widths, head(), rows);
    return title.isBlank()
        ? List.of(table)
        : List.of(new Heading(title, text.text(title, Type.SECTION).as(Tag.H2), 12), table);
  }

  /** As wide as the widest number and the word above them, so that neither is broken. */
  private float numbers() {
    float widest = text.said("column.step", Type.HEAD).naturalWidth(ALL);
    for (Step step : text.content().stepsAsWritten().toList()) {
      widest = Math.max(widest, text.text(text.number(step.id()), Type.VALUE).naturalWidth(ALL));
    }
    return Math.clamp(widest + SPACE, NARROWEST, WIDEST);
  }

  private List<Block> head() {
    return Stream.of("column.step", "column.result", "column.performed", "column.checked")
        .<Block>map(key -> text.said(key, Type.HEAD))
        .toList();
  }

  /** Parents first, as written, so that the record reads like the document. */
  private void add(Step step, Table.Join join, List<Table.Row> rows) {
    int before = rows.size();
    // The final check stands alone under its own heading and needs no number.
    String number = step.id().equals(Content.FINAL_CHECK) ? "" : text.number(step.id());
    rows.add(new Table.Row(List.of(text.text(number, Type.VALUE), words(step)), join));
    List<RunView.Seen> entries =
        view.entries().stream()
            .filter(seen -> seen.entry().key().step().equals(step.id()))
            .toList();
    for (RunView.Seen seen : entries) {
      rows.add(under(cells.result(step, seen), cells.performed(seen), cells.checked(step, seen)));
    }
    boolean notMet = due.hidden(step.id()) && asked(step);
    if (notMet) {
      String why =
          entries.stream().anyMatch(seen -> seen.entry().stands())
              ? text.say("entry.noLongerMet")
              : text.say("entry.notMet");
      rows.add(under(text.text(why, Type.BODY.bold()), Gap.NONE, Gap.NONE));
    } else if (entries.isEmpty() && asked(step)) {
      rows.add(under(text.said("entry.none", Type.BODY), Gap.NONE, Gap.NONE));
    }
    TimerException.of(view.run(), step.id())
        .forEach(
            timer ->
                rows.add(under(timer(timer), Stack.of(1, text.who(timer.said().by())), Gap.NONE)));
    concessions.at(step.id()).forEach(conceded -> rows.add(under(conceded, Gap.NONE, Gap.NONE)));
    boolean bare = rows.size() == before + 1;
    for (Step sub : step.steps()) {
      boolean first = bare && rows.size() == before + 1;
      add(sub, first ? Table.Join.UNDER_TITLE : Table.Join.NEW, rows);
    }
  }

  private Block timer(TimerException timer) {
    String what =
        timer
            .due()
            .map(due -> text.say("entry.timerEarly", text.second(due)))
            .orElseGet(() -> text.say("entry.timerNever"));
    String reason =
        new Telling(view).event(timer.said()) ? text.say("entry.withheld") : timer.reason();
    List<Block> lines = new ArrayList<>();
    if (timer.key().unit() > 0) {
      lines.add(text.said("entry.unit", Type.BODY, view.run().piece(timer.key().unit())));
    }
    lines.add(text.text(what, Type.BODY.bold()));
    lines.add(text.text(reason, Type.BODY));
    return Stack.of(1, lines);
  }

  private Block words(Step step) {
    List<Span> spans = new ArrayList<>();
    if (step.key()) {
      spans.add(new Span(text.say("step.key") + "  ", Type.STEP.bold()));
    }
    String written =
        step.id().equals(Content.FINAL_CHECK) ? text.say("step.finalCheckText") : step.text();
    List<Block> lines = new ArrayList<>();
    conditions.only(step.id()).ifPresent(only -> lines.add(text.text(only + ":", Type.BODY)));
    lines.add(new MarkdownBlocks(text.typesetter(), Type.STEP).ofStep(spans, written));
    if (step.answer() instanceof Answer.Derived(String formula)) {
      lines.add(text.said("entry.calculated", Type.BODY, text.numbered(formula)));
    }
    return Stack.of(2, lines);
  }

  private static Table.Row under(Block result, Block performed, Block checked) {
    return new Table.Row(List.of(Gap.NONE, result, performed, checked), Table.Join.WITH_ABOVE);
  }

  private boolean asked(Step step) {
    Run run = view.run();
    return run.steps().stream().anyMatch(one -> one.id().equals(step.id()))
        || (step.signOff() != SignOff.NONE && step.signOff().needsSecondPerson());
  }
}
