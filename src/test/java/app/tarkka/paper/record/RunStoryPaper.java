package app.tarkka.paper.record;

import app.tarkka.document.Content;
import app.tarkka.ledger.Head;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Sheets;
import app.tarkka.person.Meaning;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;

/** A short finished run on paper, for tests of other packages. */
public record RunStoryPaper(Paper paper, Head head) {
  public static RunStoryPaper finished() {
    RunStory story =
        new RunStory(Sheets.sandwich(), "Order 1")
            .entry(RunStory.AINO, "hands", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED)
            .signed(RunStory.AINO, Meaning.PERFORMED, new RunEvent.Completed());
    return new RunStoryPaper(story.paper(null, PaperSize.A4), story.head());
  }

  /** The record of a run with a hold, checks, a correction and rework. */
  public static Paper eventful(PrintJob job) {
    return RunStories.whole().paper(null, job);
  }

  /** The record of a run with a correction, an undone entry and one not applicable. */
  public static Paper plain(PrintJob job) {
    return RunStories.sandwich().paper(null, job);
  }

  /** The record of a run of the document that was only begun. */
  public static Paper begun(Content content, PrintJob job) {
    return new RunStory(content, "Order 1").paper(null, job);
  }

  /** A run of the document that was only begun. */
  public static Run begun(Content content) {
    return new RunStory(content, "Order 1").run();
  }

  /** A run that waits for its check. */
  public static Run waiting() {
    return RunStories.waiting().run();
  }
}
