package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Mode;
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
import app.tarkka.paper.layout.ColumnWidths;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.TextBlock;
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
  /** So wide is a column at least, to be written in by hand. */
  private static final float NARROWEST = mm(24);

  private static final int MOST_ROWS = 14;

  /** Characters of a step in a column's head; its number leads to the rest. */
  private static final int LONGEST = 240;

  private static final float NUMBER = mm(10);
  private static final float WHEN = mm(30);
  private static final float SUBJECT = mm(34);
  private static final float INITIALS = mm(26);
  private static final Style HEAD = Style.bold(9);
  private static final Style SMALL = Style.regular(8.5f);

  private final Typesetter typesetter;
  private final Words words;
  private final Map<StepId, String> numbers;
  private final boolean checked;
  private final boolean called;

  private RegisterSheet(Typesetter typesetter, Words words, Content content) {
    this.typesetter = typesetter;
    this.words = words;
    numbers = Numbering.of(content);
    checked =
        content.finalCheck()
            || asked(content).stream().anyMatch(step -> step.signOff().needsSecondPerson());
    called = content.mode() == Mode.CALL_RESPONSE;
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
    RegisterSheet sheet = new RegisterSheet(typesetter, words, content);
    SheetText text = new SheetText(typesetter, words);
    List<Block> said = new ArrayList<>(text.standing(revision));
    said.addAll(text.translated(wording));
    long blind = content.stepsAsWritten().filter(step -> step.signOff() == SignOff.BLIND).count();
    if (blind > 0) {
      String key = blind == 1 ? "register.blind.one" : "register.blind.many";
      said.add(typesetter.text(words.say(key, blind), Type.LIMITS));
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

  /** Each with as many columns as can be written in, and with as many rows as the others. */
  private List<Part> parts(List<Step> steps, List<Block> said, PaperWriter writer) {
    float free = writer.width() - NUMBER - WHEN - SUBJECT - INITIALS * signers().size();
    int most = Math.max(1, (int) (free / NARROWEST));
    int count = Math.max(1, (steps.size() + most - 1) / most);
    List<List<RegisterGrid.Column>> pages = new ArrayList<>();
    float high = 0;
    for (int i = 0; i < count; i++) {
      List<Step> own = steps.subList(steps.size() * i / count, steps.size() * (i + 1) / count);
      List<RegisterGrid.Column> columns = columns(own, free);
      pages.add(columns);
      for (RegisterGrid.Column column : columns) {
        high = Math.max(high, column.high());
      }
    }
    float above = Stack.of(0, said).height(writer.width());
    float room = writer.height(new Part(name(0, count), List.of())) - above - high;
    int rows = Math.clamp((int) (room / RegisterGrid.ROW), 1, MOST_ROWS);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Block> blocks = new ArrayList<>(i == 0 ? said : List.of());
      blocks.add(new RegisterGrid(pages.get(i), high, rows, this::number));
      parts.add(new Part(name(i, count), blocks));
    }
    return parts;
  }

  private String name(int part, int count) {
    return count == 1 ? words.say("register.part") : words.say("register.parts", part + 1, count);
  }

  private TextBlock number(int row) {
    return typesetter.text(Integer.toString(row), Type.LIMITS);
  }

  /** Words for those who put their initials in a row. */
  private List<String> signers() {
    List<String> signers = new ArrayList<>(List.of("register.by"));
    if (called) {
      signers.add("register.reader");
    }
    if (checked) {
      signers.add("register.checked");
    }
    return signers;
  }

  private List<RegisterGrid.Column> columns(List<Step> steps, float free) {
    List<RegisterGrid.Column> columns = new ArrayList<>();
    columns.add(new RegisterGrid.Column("", "", label("register.number"), NUMBER));
    columns.add(new RegisterGrid.Column("when", "", label("register.when"), WHEN));
    columns.add(new RegisterGrid.Column("subject", "", label("register.subject"), SUBJECT));
    List<Float> least = new ArrayList<>();
    List<Float> natural = new ArrayList<>();
    for (Step step : steps) {
      float word = text(step).widestWord() + 2 * RegisterGrid.PAD + 1;
      least.add(Math.max(NARROWEST, word));
      natural.add(Math.max(free / steps.size(), word));
    }
    List<Float> widths = new ColumnWidths(least, natural).in(free);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      columns.add(new RegisterGrid.Column("value", step.id().value(), head(step), widths.get(i)));
    }
    for (String who : signers()) {
      String what = who.substring(who.indexOf('.') + 1);
      columns.add(new RegisterGrid.Column(what, "", label(who), INITIALS));
    }
    return columns;
  }

  private TextBlock text(Step step) {
    String number = numbers.getOrDefault(step.id(), "");
    return typesetter.text(number + "  " + shortened(PlainLine.of(step.text())), SMALL);
  }

  private Block head(Step step) {
    List<Block> lines = new ArrayList<>();
    lines.add(text(step));
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
}
