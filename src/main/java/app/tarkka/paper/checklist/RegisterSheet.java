package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Revision;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Quantities;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Table;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A blank register: a row for each time that the document is followed, a column for each answer,
 * for what is done so often that a sheet for each would be too much. The page lies across. Steps
 * with a blind check are not on it: whoever checks would see the row that the doer wrote.
 */
public final class RegisterSheet {
  /** More columns would leave no room to write in. */
  private static final int MOST_COLUMNS = 6;

  private static final int MOST_ROWS = 14;

  /** Characters of a step in a column's head. */
  private static final int LONGEST = 70;

  private static final float NUMBER = mm(12);
  private static final float WHEN = mm(27);
  private static final float SUBJECT = mm(34);
  private static final float INITIALS = mm(20);
  private static final float ROW = mm(8.5);
  private static final Style HEAD = Style.bold(9);
  private static final Style SMALL = Style.regular(8.5f);

  private final Typesetter typesetter;
  private final Words words;
  private final Map<StepId, String> numbers;
  private final boolean checked;
  private final float all;

  private RegisterSheet(Typesetter typesetter, Words words, Content content, PrintJob job) {
    this.typesetter = typesetter;
    this.words = words;
    numbers = Numbering.of(content);
    checked =
        content.finalCheck()
            || asked(content).stream().anyMatch(step -> step.signOff().needsSecondPerson());
    all = mm(job.page().width());
  }

  /** In the words of a translation, or its own. */
  public static Paper of(Revision revision, PrintedWording wording, PrintJob job) {
    Content content = wording.read();
    Words words = Words.in(job.language());
    PrintJob across = job.across();
    Typesetter typesetter =
        new Typesetter(
                job.fonts(), Locale.forLanguageTag(content.language()), job.language().locale())
            .at(job.page().letters());
    ControlData control = ControlData.of(revision, wording);
    PaperWriter writer =
        new PaperWriter(
            typesetter,
            words,
            new PageFurniture(typesetter, words, control, across, PageFurniture.Use.FILL_IN));
    RegisterSheet sheet = new RegisterSheet(typesetter, words, content, across);
    SheetText text = new SheetText(typesetter, words);
    List<Block> said = new ArrayList<>(text.standing(revision));
    said.addAll(text.translated(wording));
    long blind = content.stepsAsWritten().filter(step -> step.signOff() == SignOff.BLIND).count();
    if (blind > 0) {
      said.add(typesetter.text(words.say("register.blind", blind), Type.LIMITS));
      said.add(new Gap(mm(2)));
    }
    return writer.write(
        words.say("register.title", control.code(), control.title()),
        sheet.parts(asked(content), said, writer));
  }

  private static List<Step> asked(Content content) {
    return content
        .stepsAsWritten()
        .filter(step -> !(step.answer() instanceof Answer.None))
        .filter(step -> step.signOff() != SignOff.BLIND)
        .toList();
  }

  private List<Part> parts(List<Step> steps, List<Block> said, PaperWriter writer) {
    int count = Math.max(1, (steps.size() + MOST_COLUMNS - 1) / MOST_COLUMNS);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Step> own = steps.subList(steps.size() * i / count, steps.size() * (i + 1) / count);
      String name =
          count == 1 ? words.say("register.part") : words.say("register.parts", i + 1, count);
      parts.add(filled(name, own, i == 0 ? said : List.of(), writer));
    }
    return parts;
  }

  /** With as many rows as there is room for. */
  private Part filled(String name, List<Step> steps, List<Block> said, PaperWriter writer) {
    for (int rows = MOST_ROWS; rows > 1; rows--) {
      Part part = part(name, steps, said, rows);
      if (writer.fitsOnePage(part)) {
        return part;
      }
    }
    return part(name, steps, said, MOST_ROWS);
  }

  private Part part(String name, List<Step> steps, List<Block> said, int rows) {
    List<Block> blocks = new ArrayList<>(said);
    float fixed = NUMBER + WHEN + SUBJECT + INITIALS * (checked ? 2 : 1);
    List<Float> widths = new ArrayList<>(List.of(NUMBER, WHEN, SUBJECT));
    List<Block> head =
        new ArrayList<>(
            List.of(label("register.number"), label("register.when"), label("register.subject")));
    for (Step step : steps) {
      widths.add((all - mm(35) - fixed) / steps.size());
      head.add(head(step));
    }
    widths.add(INITIALS);
    head.add(label("register.by"));
    if (checked) {
      widths.add(INITIALS);
      head.add(label("register.checked"));
    }
    List<Table.Row> lines = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      lines.add(Table.Row.of(row(row, steps)));
    }
    blocks.add(new Table(widths, head, lines));
    return new Part(name, blocks);
  }

  private List<Block> row(int row, List<Step> steps) {
    List<Block> cells = new ArrayList<>();
    cells.add(typesetter.text(Integer.toString(row), Type.LIMITS));
    cells.add(box("when-" + row, ""));
    cells.add(box("subject-" + row, ""));
    steps.forEach(step -> cells.add(box("value-" + row, step.id().value())));
    cells.add(box("by-" + row, ""));
    if (checked) {
      cells.add(box("checked-" + row, ""));
    }
    return cells;
  }

  private Block head(Step step) {
    List<Block> lines = new ArrayList<>();
    String number = numbers.getOrDefault(step.id(), "");
    lines.add(typesetter.text(number + "  " + shortened(PlainLine.of(step.text())), SMALL));
    Specification specification = step.specification();
    String limits = specification == null ? "" : Quantities.limits(specification, words);
    if (!limits.isEmpty()) {
      lines.add(typesetter.text(limits, HEAD));
    }
    return Stack.of(1, lines);
  }

  /** A column has no room for more; its number leads to the whole. */
  private static String shortened(String text) {
    int end = text.lastIndexOf(' ', LONGEST);
    return text.length() <= LONGEST
        ? text
        : text.substring(0, end > LONGEST / 2 ? end : LONGEST) + "\u00A0…";
  }

  private Block label(String key) {
    return typesetter.text(words.say(key), HEAD);
  }

  private Block box(String what, String of) {
    return new Field(what, of, Field.ALL, ROW, typesetter.text("", Type.BODY));
  }
}
