package app.tarkka.paper.record;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.paper.ControlData;
import app.tarkka.paper.PageFurniture;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperWriter;
import app.tarkka.paper.Part;
import app.tarkka.paper.PictureBlocks;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.PrintedWording;
import app.tarkka.paper.Translated;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.person.Person;
import app.tarkka.run.Run;
import app.tarkka.run.RunView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A run as it is kept on paper: it can be read, and its digest compared, without Tarkka. An
 * unfinished run can be printed too; what a blind check still withholds from the view's reader is
 * withheld on the paper.
 */
public final class RecordSheet {
  private RecordSheet() {}

  /**
   * @param revision that the run is pinned to
   * @param people everyone who may be named in the run
   * @param proof by what the record can be checked
   */
  public static Paper of(
      RunView view,
      Revision revision,
      Collection<Person> people,
      Proof proof,
      PrintJob job,
      Pictures pictures) {
    PrintedWording wording = PrintedWording.original(view.run().content());
    return of(view, revision, wording, people, proof, job, pictures);
  }

  /**
   * The same with the steps in the words of a translation. In which language each entry was read
   * stands at its signature.
   */
  public static Paper of(
      RunView view,
      Revision revision,
      PrintedWording wording,
      Collection<Person> people,
      Proof proof,
      PrintJob job,
      Pictures pictures) {
    Run run = view.run();
    Content content = wording.read();
    Words words = Words.in(job.language());
    Typesetter typesetter =
        new Typesetter(
                job.fonts(), Locale.forLanguageTag(content.language()), job.language().locale())
            .at(job.page().letters());
    RecordText text =
        new RecordText(
            typesetter,
            words,
            new Times(words, job.zone(), run.started().at()),
            new Names(people),
            wording);
    Concessions concessions = new Concessions(text, view);
    List<Block> blocks = new ArrayList<>();
    wording
        .in()
        .ifPresent(
            in -> {
              blocks.add(new Translated(typesetter, words).frame(wording.source(), in));
              blocks.add(new Gap(mm(3)));
            });
    blocks.addAll(new Facts(text, view, concessions, revision).blocks());
    PictureBlocks photos = new PictureBlocks(typesetter, words, pictures);
    blocks.addAll(new Samples(text, view).blocks());
    blocks.addAll(new EntryTable(text, view, concessions, photos).blocks());
    blocks.addAll(new Holds(text, view, photos).blocks());
    TimeLine timeLine = new TimeLine(text, view);
    blocks.addAll(timeLine.events());
    blocks.addAll(timeLine.signatures());
    blocks.addAll(new Seal(text, run.lastSequence(), proof).blocks());
    PageFurniture furniture =
        new PageFurniture(
            typesetter,
            words,
            ControlData.followed(run, revision, wording),
            job,
            PageFurniture.Use.RECORD);
    String title = words.say("record.title", content.code(), run.subject());
    Part part = new Part(words.say("record.part", run.subject()), blocks);
    return new PaperWriter(typesetter, words, furniture)
        .with(proof.files(view, words))
        .write(title, List.of(part));
  }
}
