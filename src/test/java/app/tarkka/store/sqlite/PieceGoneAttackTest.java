package app.tarkka.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Place;
import app.tarkka.run.RequiredCheck;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.run.SampleSize;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody with plain SQL takes out pieces to be rid of what was found, or of looking at all. */
class PieceGoneAttackTest {
  private static final StepId LOOK = new StepId("look");
  private static final EntryKey FIRST = new EntryKey(LOOK, 1, 1, 1);
  private static final EntryKey LAST = new EntryKey(Content.FINAL_CHECK, 0, 1, 1);

  @TempDir Path folder;
  private TestLibrary shop;
  private TestRun run;

  @BeforeEach
  void twoPieces() {
    shop = TestLibrary.in(folder);
    Repeat pieces = new Repeat.Pieces();
    Content content =
        Content.of(
                Kind.CHECKLIST,
                "QC-9",
                "Pieces",
                List.of(
                    Section.of(
                            "Each",
                            List.of(
                                new StepBuilder(LOOK, "Look").signOff(SignOff.INSPECTED).build()))
                        .withRepeat(pieces)))
            .toBuilder()
            .finalCheck(true)
            .build();
    RequiredCheck last = new RequiredCheck(LAST.place(), SignOff.INSPECTED, 1);
    run = TestRun.start(shop, shop.effective(content), "Lot 1", "cho", null, List.of(last));
    run.append(
        shop.signIn("cho"),
        new RunEvent.SampleDrawn(
            1, pieces, 2, null, new SampleSize("", 2, 0), 1, List.of(look(1), look(2))));
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void refusesToCompleteWithoutAnyPiece() {
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(1, ""));
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(2, ""));
    finalCheck();
    signed();

    assertEquals("sample-too-small", refusal(completed()));
  }

  @Test
  void refusesToTakeOutUnsignedAPieceWhoseEntryWasWithdrawn() {
    withdrawn();

    assertEquals("not-signed", refusal(removed(1)));
  }

  @Test
  void refusesTheDoerOfAWithdrawnEntry() {
    withdrawn();
    run.append(shop.sign("cho", Meaning.CHECKED), new RunEvent.NoteAdded(null, "Signed"));

    assertEquals("same-person", refusal(removed(1)));
  }

  @Test
  void refusesToCompleteWhenAPieceWentAfterTheFinalCheck() {
    run.check("ben", "cho", run.enter("cho", FIRST, new Result.Acknowledged()));
    finalCheck();
    run.append(shop.signIn("cho"), new RunEvent.UnitRemoved(2, ""));
    signed();

    assertEquals("final-check-old", refusal(completed()));
  }

  @Test
  void refusesToCompleteWhenAPieceCameAfterTheFinalCheck() {
    finalCheck();
    run.append(shop.signIn("cho"), new RunEvent.UnitAdded(1, 3, 3, List.of(look(3))));
    signed();

    assertEquals("final-check-old", refusal(completed()));
  }

  private void withdrawn() {
    run.enter("cho", FIRST, new Result.Acknowledged());
    run.append(shop.signIn("cho"), new RunEvent.EntryWithdrawn(FIRST));
  }

  private void finalCheck() {
    run.check("ben", "cho", run.enter("cho", LAST, new Result.Acknowledged()));
  }

  private void signed() {
    run.append(shop.sign("cho", Meaning.PERFORMED), new RunEvent.NoteAdded(null, "Signed"));
  }

  private static RequiredCheck look(int unit) {
    return new RequiredCheck(new Place(LOOK, unit), SignOff.INSPECTED, 0);
  }

  private static String removed(int unit) {
    return "INSERT INTO unit_removed SELECT run, " + unit + ", 'cho', max(seq) FROM run_event";
  }

  private static String completed() {
    return "INSERT INTO run_end SELECT run, 'completed', 'cho', (SELECT max(seq) FROM signature"
        + " WHERE person = 'cho') FROM run_event LIMIT 1";
  }

  private String refusal(String sql) {
    try (RawSql attacker = new RawSql(shop.file())) {
      return attacker.refusal(sql);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }
}
