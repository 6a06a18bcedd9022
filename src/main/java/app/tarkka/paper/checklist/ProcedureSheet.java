package app.tarkka.paper.checklist;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
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
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A revision to be read at the work place: the same steps without boxes to fill in. */
public final class ProcedureSheet {
  private ProcedureSheet() {}

  public static Paper of(Revision revision, PrintJob job, Pictures pictures) {
    return of(revision, PrintedWording.original(revision.content()), job, pictures);
  }

  /** In the words of a translation, or its own. */
  public static Paper of(
      Revision revision, PrintedWording wording, PrintJob job, Pictures pictures) {
    Content content = wording.read();
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(
                job.fonts(), Locale.forLanguageTag(content.language()), job.language().locale())
            .at(job.page().letters());
    List<Block> blocks = blocks(revision, wording, typesetter, words, pictures);
    ControlData control = ControlData.of(revision, wording);
    PageFurniture furniture =
        new PageFurniture(typesetter, words, control, job, PageFurniture.Use.READ);
    return new PaperWriter(typesetter, words, furniture)
        .write(control.code() + " " + control.title(), List.of(new Part("", blocks)));
  }

  /** What stands on its pages. */
  public static List<Block> blocks(
      Revision revision,
      PrintedWording wording,
      Typesetter typesetter,
      Words words,
      Pictures pictures) {
    Content content = wording.read();
    SheetText text = new SheetText(typesetter, words);
    StepBlocks steps = new StepBlocks(typesetter, words, content, pictures);
    List<Block> blocks = new ArrayList<>(text.standing(revision));
    blocks.addAll(text.translated(wording));
    blocks.addAll(text.opening(content));
    for (Section section : content.sections()) {
      blocks.addAll(text.sectionHead(section, steps));
      section.steps().forEach(step -> blocks.addAll(steps.forReader(step, 0)));
      blocks.addAll(text.sectionFoot(section));
    }
    return blocks;
  }
}
