package app.tarkka.testkit;

import app.tarkka.document.Revision;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetId;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.checklist.ProcedureSheet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

/** A revision on paper that goes nowhere. */
public final class LookedAt {
  private LookedAt() {}

  public static Paper sheet(Revision revision) {
    PrintJob job =
        PrintJob.of(
            PaperSize.A4,
            SheetLanguage.ENGLISH,
            SheetId.random(new Random(7)),
            PrintJob.Entry.NOT_IN_LEDGER,
            Instant.EPOCH,
            ZoneOffset.UTC,
            "",
            "Corner Shop");
    return ProcedureSheet.of(revision, job, _ -> Optional.empty());
  }
}
