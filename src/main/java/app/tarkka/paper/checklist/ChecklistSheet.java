package app.tarkka.paper.checklist;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Mode;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.paper.AnswerWords;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A revision to be filled in by pen. Steps with a blind check stand again on the checker's sheet, a
 * part of its own, so that the checker never holds what the doer wrote.
 */
public final class ChecklistSheet {
  private static final List<Float> REMARKS = List.of(mm(22), mm(16), mm(11));

  /** Pages of a sheet on which one more is felt. */
  private static final int SHORT = 20;

  private final Typesetter typesetter;
  private final Words words;
  private final Revision revision;
  private final PrintedWording wording;
  private final Content content;
  private final SheetText text;
  private final StepBlocks steps;
  private final SignLines signLines;
  private final Optional<GoingOn> begun;

  private ChecklistSheet(
      Typesetter typesetter,
      Words words,
      Revision revision,
      PrintedWording wording,
      Pictures pictures,
      Optional<GoingOn> begun) {
    this.begun = begun;
    this.typesetter = typesetter;
    this.words = words;
    this.revision = revision;
    this.wording = wording;
    content = wording.read();
    text = new SheetText(typesetter, words);
    steps = new StepBlocks(typesetter, words, content, pictures);
    signLines = new SignLines(typesetter, words);
  }

  public static Paper of(Revision revision, PrintJob job, Pictures pictures) {
    return of(revision, PrintedWording.original(revision.content()), job, pictures);
  }

  /** In the words of a translation, or its own. */
  public static Paper of(
      Revision revision, PrintedWording wording, PrintJob job, Pictures pictures) {
    Words words = Words.in(job.language());
    Typesetter typesetter = typesetter(wording, job);
    ChecklistSheet sheet =
        new ChecklistSheet(typesetter, words, revision, wording, pictures, Optional.empty());
    return sheet.write(wording.read().code() + " " + wording.read().title(), job);
  }

  /**
   * A run that was begun on a screen: what is done is filled in, and the rest goes on by pen. What
   * a blind check withholds from the view's reader is not on the paper.
   *
   * @param revision that the run is pinned to
   * @param names printed names
   */
  public static Paper goingOn(
      RunView view,
      Revision revision,
      PrintedWording wording,
      Function<PersonId, String> names,
      PrintJob job,
      Pictures pictures) {
    Words words = Words.in(job.language());
    Typesetter typesetter = typesetter(wording, job);
    AnswerWords answers = new AnswerWords(words, wording.options());
    DoneSteps done = new DoneSteps(typesetter, words, answers, view, names, job.zone());
    GoingOn begun = new GoingOn(typesetter, words, view.run(), revision.state(), done);
    ChecklistSheet sheet =
        new ChecklistSheet(typesetter, words, revision, wording, pictures, Optional.of(begun));
    return sheet.write(
        words.say("goingOn.title", wording.read().code(), view.run().subject()), job);
  }

  private static Typesetter typesetter(PrintedWording wording, PrintJob job) {
    return new Typesetter(
            job.fonts(), Locale.forLanguageTag(wording.read().language()), job.language().locale())
        .at(job.page().letters());
  }

  private Paper write(String title, PrintJob job) {
    ControlData control = ControlData.of(revision, wording);
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.FILL_IN);
    PaperWriter writer = new PaperWriter(typesetter, words, furniture);
    return writer.write(title, parts(writer));
  }

  private List<Part> parts(PaperWriter writer) {
    String name = begun.map(_ -> words.say("goingOn.part")).orElse("");
    List<Part> parts = new ArrayList<>(List.of(closed(name, doersPart(), writer)));
    List<Step> blind =
        content
            .stepsAsWritten()
            .filter(step -> step.signOff() == SignOff.BLIND)
            .filter(step -> begun.map(run -> run.toMeasure(step)).orElse(true))
            .toList();
    if (!blind.isEmpty()) {
      parts.add(Part.apart(words.say("checker.part"), checkersPart(blind)));
    }
    return parts;
  }

  /** With as much room for remarks as there is, where less of it saves a page for signatures. */
  private Part closed(String name, List<Block> steps, PaperWriter writer) {
    Part whole = closed(name, steps, REMARKS.getFirst());
    int pages = writer.pages(whole);
    if (pages == 1 || pages > SHORT) {
      return whole;
    }
    for (float room : REMARKS.subList(1, REMARKS.size())) {
      Part close = closed(name, steps, room);
      if (writer.pages(close) < pages) {
        return close;
      }
    }
    return whole;
  }

  private Part closed(String name, List<Block> steps, float remarks) {
    List<Block> blocks = new ArrayList<>(steps);
    blocks.add(new Gap(mm(3)));
    blocks.add(closing(remarks));
    return new Part(name, blocks);
  }

  private List<Block> doersPart() {
    List<Block> blocks = new ArrayList<>(begun.isPresent() ? List.of() : text.standing(revision));
    blocks.addAll(text.translated(wording));
    blocks.addAll(begun.map(GoingOn::head).orElseGet(() -> List.of(subject())));
    blocks.add(new Gap(mm(4)));
    blocks.addAll(text.opening(content));
    int number = 0;
    for (Section section : content.sections()) {
      int which = ++number;
      blocks.addAll(text.sectionHead(section, steps));
      if (begun.isEmpty()) {
        for (Block box : steps.notApplicable(section)) {
          blocks.add(new Stack(List.of(box, new Gap(mm(2))), 0, Block.Keeping.WITH_NEXT));
        }
      }
      if (called()) {
        blocks.add(steps.columnHeads());
      }
      begun.ifPresent(run -> blocks.addAll(run.steps(section, which, steps)));
      if (section.repeats()) {
        section.steps().forEach(step -> blocks.addAll(steps.forReader(step, 0)));
        blocks.addAll(pieces(section, step -> true));
      } else if (begun.isEmpty()) {
        section.steps().forEach(step -> blocks.addAll(steps.forDoer(step, 0)));
      }
      blocks.addAll(text.sectionFoot(section));
      if (called()) {
        blocks.add(new Gap(mm(2)));
        blocks.add(bothSign());
      }
    }
    return blocks;
  }

  private List<Block> pieces(Section section, Predicate<Step> which) {
    List<Step> asked =
        section.stepsInOrder().stream()
            .filter(step -> !(step.answer() instanceof Answer.None))
            .filter(which)
            .toList();
    return asked.isEmpty()
        ? List.of()
        : new PieceRows(typesetter, words, content).of(section, asked);
  }

  private Block subject() {
    return new Columns(
        List.of(
            Columns.Column.rest(labelled("subject", "field.subject")),
            Columns.Column.fixed(mm(44), labelled("date", "field.date"))),
        mm(4));
  }

  private Block labelled(String what, String key) {
    return Stack.of(
        2,
        List.of(
            typesetter.text(words.say(key), Type.CAPTION),
            new Field(what, "", Field.ALL, Field.VALUE_HEIGHT, typesetter.text("", Type.BODY))));
  }

  /** Remarks and signatures stay together, so that nobody signs an empty page. */
  private Block closing(float remarks) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(typesetter.text(words.say("field.remarks"), Type.CAPTION));
    blocks.add(new Field("remarks", "", Field.ALL, remarks, typesetter.text("", Type.BODY)));
    blocks.add(new Gap(mm(3)));
    if (!called()) {
      blocks.add(signLines.of("", words.say("sign.performed")));
    }
    if (content.stepsAsWritten().anyMatch(step -> step.signOff() == SignOff.INSPECTED)) {
      blocks.add(new Gap(mm(3)));
      blocks.add(signLines.of("", words.say("sign.inspected")));
    }
    if (content.finalCheck()) {
      blocks.add(new Gap(mm(3)));
      blocks.add(signLines.of(Content.FINAL_CHECK.value(), words.say("sign.finalCheck")));
    }
    if (content.release()) {
      blocks.add(new Gap(mm(3)));
      blocks.add(signLines.of("", words.say("sign.release")));
    }
    return Stack.together(2, blocks);
  }

  /** Whether one person reads it aloud and another answers. */
  private boolean called() {
    return content.mode() == Mode.CALL_RESPONSE;
  }

  /** At the end of a section: whoever answered, and whoever read. */
  private Block bothSign() {
    return Stack.together(
        2,
        List.of(
            signLines.of("", words.say("sign.answered")),
            new Gap(mm(2)),
            signLines.of("", words.say("sign.read"))));
  }

  private List<Block> checkersPart(List<Step> blind) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(typesetter.text(words.say("checker.how"), Type.BODY.bold()));
    blocks.add(new Gap(mm(4)));
    blocks.add(
        begun
            .<Block>map(run -> typesetter.text(run.run().subject(), Type.SECTION))
            .orElseGet(this::subject));
    blocks.add(new Gap(mm(4)));
    blind.forEach(step -> blocks.add(steps.forChecker(step)));
    content.sections().stream()
        .filter(Section::repeats)
        .forEach(
            section -> blocks.addAll(pieces(section, step -> step.signOff() == SignOff.BLIND)));
    blocks.add(new Gap(mm(3)));
    blocks.add(signLines.of("", words.say("sign.checked")));
    return blocks;
  }
}
