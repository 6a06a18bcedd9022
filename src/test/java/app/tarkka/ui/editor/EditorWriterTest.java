package app.tarkka.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who writes: whoever was signed in when the draft was opened, and nobody otherwise. */
class EditorWriterTest {
  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;

  @BeforeEach
  void draft() {
    bench = new EditorBench(TestLibrary.in(folder));
    document = bench.shop.draft(TestContents.sandwich()).document();
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void nobodyWritesBeforeSomebodyIsSignedIn() {
    bench.session.signOut();
    EditorModel editor = bench.open(document);
    assertFalse(shown(editor).isDraft());
    assertTrue(shown(editor).awaitsWriter());

    editor.signIn();
    assertEquals(1, bench.asked);

    bench.session.signIn(bench.shop.signIn("ana"));
    assertTrue(shown(editor).isDraft());
  }

  @Test
  void whatWasTypedIsKeptUnderItsWritersNameWhenTheSeatLocks() {
    EditorModel editor = bench.open(document);
    type(editor, "By Dia");
    bench.session.signOut();

    assertEquals("By Dia", newest().content().title());
    assertEquals(Set.of(TestLibrary.id("dia")), newest().authors());
    assertFalse(shown(editor).isDraft());

    bench.session.signIn(bench.shop.signIn("ana"));
    type(editor, "By Dia and Ana");
    editor.leave();

    assertEquals("By Dia and Ana", newest().content().title());
    assertEquals(TestLibrary.id("ana"), newest().author());
    assertEquals(Set.of(TestLibrary.id("dia"), TestLibrary.id("ana")), newest().authors());
  }

  @Test
  void theSamePersonGoesOnWhereTheyWere() {
    EditorModel editor = bench.open(document);
    OpenDocument before = shown(editor);
    bench.session.signIn(bench.shop.signIn("dia"));

    assertEquals(before, shown(editor));
  }

  private static void type(EditorModel editor, String title) {
    shown(editor).text().changeContent("title", content -> titled(content, title));
  }

  private static Content titled(Content content, String title) {
    return content.toBuilder().title(title).build();
  }

  private static OpenDocument shown(EditorModel editor) {
    return editor.openProperty().get().orElseThrow();
  }

  private Revision newest() {
    return bench.shop.documents().revisions(document).getFirst();
  }
}
