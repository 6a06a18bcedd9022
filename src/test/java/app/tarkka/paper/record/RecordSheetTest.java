package app.tarkka.paper.record;

import static app.tarkka.paper.record.RunStory.AINO;
import static app.tarkka.paper.record.RunStory.MIKA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.StepId;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.Sheets;
import app.tarkka.run.Judgement;
import app.tarkka.run.Place;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSheetTest {
  @Test
  void keepsCorrectedAndWithdrawnEntriesLegible() throws IOException {
    Paper paper = RunStories.sandwich().paper(null, PaperSize.A4);
    Pdf.pages("record-sandwich", paper.pdf());
    String text = Pdf.flat(paper.pdf());
    for (String said :
        List.of(
            "Order 2026-1187",
            "75 g",
            "OUT OF LIMITS",
            "57 g",
            "Correction: Digits swapped when typing",
            "Replaced by a correction",
            "Withdrawn",
            "9.5 g",
            "Not applicable: Customer eats here",
            "Note: New ham from the second fridge",
            "20 Nov 2026 09:03:00",
            "Time zone Europe/Helsinki, UTC+02:00")) {
      assertTrue(text.contains(said), () -> said + " in " + text);
    }
  }

  @Test
  void withholdsBlindResultsUntilTheCheck() throws IOException {
    Paper paper = RunStories.waiting().paper(null, PaperSize.A4);
    Pdf.pages("record-waiting", paper.pdf());
    String text = Pdf.flat(paper.pdf());
    assertTrue(text.contains("Withheld until the blind check is done"));
    for (String secret : List.of("47.1", "49.2", "49.9", "OUT OF LIMITS", "In limits")) {
      assertFalse(text.contains(secret), () -> secret + " in " + text);
    }
    assertTrue(text.contains("NOT SECOND-CHECKED"));
    assertTrue(Pdf.flat(RunStories.waiting().paper(AINO, PaperSize.A4).pdf()).contains("49.2"));
    assertFalse(Pdf.flat(RunStories.waiting().paper(MIKA, PaperSize.A4).pdf()).contains("49.2"));
  }

  @Test
  void printsATimerThatWasNotWaitedForAtItsStep() throws IOException {
    Place hands = Place.of(new StepId("hands"));
    RunStory story =
        new RunStory(Sheets.sandwich(), "Order 1")
            .then(AINO, new RunEvent.TimerOverridden(hands, 1, 1, "By the wall clock"))
            .entry(AINO, "hands", 1, new Result.Acknowledged(), Judgement.NOT_JUDGED);
    String text = Pdf.flat(story.paper(null, PaperSize.A4).pdf());
    int entry = text.indexOf("THE TIMER WAS NEVER STARTED By the wall clock");
    assertTrue(entry > 0 && entry < text.indexOf("was not waited for"), text);
  }

  @Test
  void printsAConcessionOnTheHeadAndAtItsStep() throws IOException {
    Paper paper = RunStories.conceded().paper(null, PaperSize.A4);
    List<String> pages = Pdf.pages("record-conceded", paper.pdf());
    assertTrue(
        pages.stream().anyMatch(p -> p.contains("What went wrong") && p.contains("Defect:")),
        "the heading stands with what it is over");
    String text = Pdf.flat(paper.pdf());

    String called = RunStories.called(RunStories.conceded());
    int head = text.indexOf("USED AS IT IS, BY CONCESSION " + called + ", step");
    int step = text.indexOf(called + ": used as it is, by concession The customer was asked");
    assertTrue(head > 0 && head < text.indexOf("Started"), text);
    assertTrue(step > text.indexOf("48 g"), text);
    assertTrue(text.contains("Decided: Olli Åström, 20 Nov 2026"), text);
    for (String said :
        List.of(
            "Defect: WEIGHT: weight off",
            "✕ OUT OF LIMITS",
            "Severity: minor",
            "scale.jpg",
            "Corrective action: Open a packet in time",
            "Owner: Mika Niemi, due 4 Dec 2026",
            "Not done yet")) {
      assertTrue(text.contains(said), () -> said + " in " + text);
    }
    assertFalse(text.replaceAll("Printed [^)]+", "").contains(" +02:00"), "the zone stands once");
  }

  @Test
  void tellsTheWholeStory() throws IOException {
    Paper paper = RunStories.whole().paper(null, PaperSize.A4);
    List<String> pages = Pdf.pages("record-whole", paper.pdf());
    Pdf.pages("record-whole-letter", RunStories.whole().paper(null, PaperSize.LETTER).pdf());
    String text = Pdf.flat(paper.pdf());
    for (String said :
        List.of(
            "45.0; 49.8; 50.1 N·m",
            "Checked blind: DIFFERS",
            "Checked blind: agrees",
            "Witnessed",
            "Inspected: accepted",
            "PIN issued by Olli Åström",
            "s after the entry",
            "Attempt 2",
            "Disposition: rework",
            "What shows that it is dealt with: Seen. Closed by a second person: Olli Åström",
            "rework 25 min",
            "First bolt was never tightened",
            RunStories.called(RunStories.whole()) + " · step 2.2 · ",
            "Disposition of " + RunStories.called(RunStories.whole()) + ": rework",
            "NOT SECOND-CHECKED")) {
      assertTrue(text.contains(said), () -> said + " in " + text);
    }
    assertFalse(text.contains(RunStories.NONCONFORMANCE), text);
    for (int i = 0; i < pages.size(); i++) {
      String of = "Page " + (i + 1) + " of " + pages.size();
      assertTrue(pages.get(i).contains(of), of);
      assertTrue(pages.get(i).contains("QC-004"));
    }
    assertEquals(paper.pages(), pages.size());
    assertTrue(text.contains(RunStories.whole().head().digest().groups()));
  }
}
