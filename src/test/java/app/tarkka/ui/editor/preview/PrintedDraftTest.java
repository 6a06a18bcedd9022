package app.tarkka.ui.editor.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.paper.Paper;
import app.tarkka.testkit.LookedAt;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedDraftTest {
  @TempDir Path folder;
  private final TestWorkbench workbench = new TestWorkbench();
  private final ManualDelay delay = new ManualDelay();
  private final List<String> composed = new ArrayList<>();
  private boolean broken;
  private TestLibrary shop;
  private Revision draft;
  private PrintedDraft printed;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    draft = shop.draft(TestContents.sandwich());
    printed = new PrintedDraft(workbench.get(), delay, this::sheet, draft.content());
  }

  @AfterEach
  void close() {
    printed.close();
    shop.close();
  }

  private Paper sheet(Content content) {
    composed.add(content.title());
    if (broken) {
      throw new IllegalStateException("no such letter");
    }
    return LookedAt.sheet(draft.withContent(content));
  }

  @Test
  void nothingIsComposedWhileNobodyLooks() {
    printed.changed(titled("Ham"));
    delay.pass();

    assertEquals(List.of(), composed);
  }

  @Test
  void whoeverLooksSeesTheNewestText() {
    printed.changed(titled("Ham and cheese"));

    printed.look(true);

    assertEquals(List.of("Ham and cheese"), composed);
    assertEquals(1, printed.previewProperty().get().orElseThrow().pages());
  }

  @Test
  void aPauseInTypingComposesItOnce() {
    printed.look(true);
    printed.changed(titled("H"));
    printed.changed(titled("Ha"));

    delay.pass();

    assertEquals(List.of(draft.content().title(), "Ha"), composed);
  }

  @Test
  void lookingAgainAtTheSameTextComposesNothing() {
    printed.look(true);
    printed.look(false);

    printed.look(true);

    assertEquals(1, composed.size());
  }

  @Test
  void whatCannotBeComposedIsToldOnceAndTheOlderPagesStay() {
    printed.look(true);
    broken = true;
    printed.changed(titled("A"));
    delay.pass();
    printed.changed(titled("B"));
    delay.pass();

    assertTrue(printed.failedProperty().get());
    assertTrue(printed.previewProperty().get().isPresent());
    assertEquals(1, workbench.problemsShown().size());
  }

  @Test
  void itLeavesNoSheetInTheLedger() {
    long rows = shop.ledger().head().sequence();

    printed.look(true);

    assertEquals(rows, shop.ledger().head().sequence());
  }

  private Content titled(String title) {
    return draft.content().toBuilder().title(title).build();
  }
}
