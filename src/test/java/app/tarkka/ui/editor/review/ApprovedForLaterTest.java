package app.tarkka.ui.editor.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.ChangeRequest;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedForLaterTest {
  private static final Instant DUE = Instant.parse("2026-04-01T05:30:00Z");

  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;
  private EditorModel editor;

  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    document = bench.shop.draft(TestContents.sandwich()).document();
    bench
        .shop
        .documentControl()
        .submit(document, "", true, bench.shop.sign("dia", Meaning.AUTHORED));
    editor = bench.open(document);
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void isInForceAtOnceUnlessALaterDayIsChosen() {
    assertTrue(editor.review().force().from().isEmpty());

    bench.signedBy("ana");
    editor.review().approve();

    assertEquals(RevisionState.EFFECTIVE, newest().state());
  }

  @Test
  void beginsWithTomorrowMorning() {
    editor.review().force().laterProperty().set(true);

    assertEquals(
        Instant.parse("2026-03-03T06:00:00Z"), editor.review().force().from().orElseThrow());
  }

  @Test
  void signsTheDayAndTimeWithTheApproval() {
    choose(LocalDate.parse("2026-04-01"), "5.30");
    bench.signedBy("ana");
    editor.review().approve();

    assertEquals(RevisionState.APPROVED, newest().state());
    assertEquals(DUE, newest().effectiveFrom());
    assertTrue(
        bench.workbench.dialogs().signatures().getLast().signed().stream()
            .anyMatch(line -> line.equals("In force from 1 Apr 2026, 05:30")));
    assertFalse(shown().canBeRevised(), "a draft could be begun behind it");
  }

  @Test
  void refusesATimeThatHasPassedBeforeAPinIsAsked() {
    choose(LocalDate.parse("2026-03-02"), "07:59");

    editor.review().approve();

    assertEquals(
        "Choose a day and a time that are still to come.", editor.review().refusalProperty().get());
    assertEquals(RevisionState.IN_REVIEW, newest().state());
    choose(LocalDate.parse("2026-03-03"), "half past");
    assertFalse(editor.review().force().readable());
  }

  @Test
  void callsItBackWithAReasonWhichItsAuthorSees() {
    choose(LocalDate.parse("2026-04-01"), "0530");
    bench.signedBy("ana");
    editor.review().approve();
    bench.workbench.dialogs().answer("The scale is late.");
    bench.signedBy("ana");

    editor.review().callBack();

    assertEquals("", editor.review().refusalProperty().get());
    assertEquals(RevisionState.DRAFT, newest().state());
    assertTrue(shown().isDraft());
    assertEquals(ChangeRequest.Kind.CALLED_BACK, shown().requested().orElseThrow().kind());
    assertTrue(editor.review().force().from().isEmpty(), "the next approval would be for later");
  }

  private void choose(LocalDate day, String time) {
    editor.review().force().laterProperty().set(true);
    editor.review().force().dayProperty().set(day);
    editor.review().force().timeProperty().set(time);
  }

  private OpenDocument shown() {
    return editor.openProperty().get().orElseThrow();
  }

  private Revision newest() {
    return bench.shop.documents().revisions(document).getFirst();
  }
}
