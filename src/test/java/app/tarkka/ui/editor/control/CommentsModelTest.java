package app.tarkka.ui.editor.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Comment;
import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.EditorBench;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentsModelTest {
  private static final StepId WEIGH = new StepId("weigh");

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
  void isWrittenByWhoeverIsSignedInAndTheFieldIsEmptyAfterwards() {
    write("Which scale?", Optional.of(WEIGH));

    Comment kept = comments().threadsProperty().get().getFirst();
    assertEquals(TestLibrary.id("dia"), kept.writer());
    assertEquals(WEIGH, kept.step());
    assertEquals("", comments().textProperty().get());
    assertEquals(Map.of(WEIGH, 1), comments().unresolvedBySteps());
  }

  @Test
  void whatWasTypedStaysWhereItIsRefused() {
    write("  ", Optional.empty());

    assertEquals("Write what you want to say first.", comments().refusalProperty().get());
    assertEquals("  ", comments().textProperty().get());
  }

  @Test
  void asksWhoIsThereWhereNobodyIs() {
    bench.session.signOut();

    write("Which scale?", Optional.of(WEIGH));

    assertEquals(1, bench.asked);
    assertTrue(comments().threadsProperty().get().isEmpty());
  }

  @Test
  void isAnsweredResolvedAndOpenedAgain() {
    write("Which scale?", Optional.of(WEIGH));
    Comment scale = comments().threadsProperty().get().getFirst();
    comments().answerTo(scale).set("The one at the counter");
    comments().answer(scale);
    comments().resolve(scale);

    Comment now = comments().threadsProperty().get().getFirst();
    assertEquals(3, now.thread().size());
    assertTrue(now.resolved());
    assertEquals(0, comments().unresolved());
    comments().reopen(now);
    assertEquals(1, comments().unresolved());
  }

  @Test
  void whatIsUnresolvedIsSignedForWithTheApprovalAndDoesNotHinderIt() {
    write("Which scale?", Optional.of(WEIGH));
    bench.signedBy("ana");
    editor.review().approve();

    assertTrue(
        bench.workbench.dialogs().signatures().getLast().signed().stream()
            .anyMatch("One comment is not resolved."::equals));
    assertEquals(1, bench.shop.documents().effective(document).orElseThrow().number());
  }

  @Test
  void staysBesideItsStepInTheDraftThatWasSentBack() {
    write("Which scale?", Optional.of(WEIGH));
    bench.workbench.dialogs().answer("See there");
    bench.signedBy("ana");
    editor.review().requestChanges();

    assertTrue(editor.openProperty().get().orElseThrow().isDraft());
    assertEquals(Map.of(WEIGH, 1), comments().unresolvedBySteps());
    assertFalse(comments().mayWrite());
    comments().resolve(comments().threadsProperty().get().getFirst());
    assertEquals(0, comments().unresolved());
  }

  private void write(String text, Optional<StepId> step) {
    comments().textProperty().set(text);
    comments().write(step);
  }

  private CommentsModel comments() {
    return editor.comments();
  }
}
