package app.tarkka.paper.record;

import app.tarkka.ledger.Head;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Sheets;
import app.tarkka.person.Meaning;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
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
}
