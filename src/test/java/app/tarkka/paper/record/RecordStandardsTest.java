package app.tarkka.paper.record;

import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PdfStandards;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records, of which most are kept for years, can be archived, and read without being seen. */
class RecordStandardsTest {
  enum Story {
    CORRECTED(RunStories::sandwich),
    WAITING(RunStories::waiting),
    CONCEDED(RunStories::conceded),
    WHOLE(RunStories::whole);

    private final Supplier<RunStory> story;

    Story(Supplier<RunStory> story) {
      this.story = story;
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordKeepsTheStandards(Story story) throws Exception {
    PdfStandards.kept(story.story.get().paper(null, PaperSize.A4).pdf());
  }
}
