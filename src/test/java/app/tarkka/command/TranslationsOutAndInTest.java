package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.Translation;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations leave beside their document, and come back as drafts of it. */
class TranslationsOutAndInTest {
  @TempDir Path folder;
  private Path library;
  private Path out;
  private Translation finnish;

  @BeforeEach
  void shop() throws Exception {
    try (TestLibrary shop = TestLibrary.in(Files.createDirectory(folder.resolve("one")))) {
      Revision revision = shop.effective(TestContents.conditional());
      TestTranslation.approved(shop, revision, "fi");
      finnish = TestTranslation.whole(revision, "fi");
      library = shop.file();
    }
    out = folder.resolve("out");
  }

  @Test
  void areReadBackInAnotherLibrary() throws Exception {
    CommandRun exported = CommandRun.on(library, "export", "--out", out);
    assertEquals(0, exported.exit(), exported.all());
    assertTrue(Files.exists(file()), exported.out());

    try (TestLibrary other = TestLibrary.in(Files.createDirectory(folder.resolve("two")))) {
      CommandRun imported = in(other, file(), out.resolve("SOP-003.json"));

      assertEquals(0, imported.exit(), imported.all());
      Document read = other.documents().byCode("SOP-003").orElseThrow();
      Translation draft = other.library().translations().draft(read.id(), "fi").orElseThrow();
      assertEquals(finnish.texts(), draft.texts());
      assertTrue(imported.out().contains("draft translation of SOP-003 into fi"));
    }
  }

  @Test
  void lieBesideMarkdownToo() {
    CommandRun exported = CommandRun.on(library, "export", "--to", "markdown", "--out", out);

    assertEquals(0, exported.exit(), exported.all());
    assertTrue(Files.exists(out.resolve("SOP-003.md")) && Files.exists(file()), exported.out());
  }

  @Test
  void saysWhatTheyAreTranslationsOf() throws Exception {
    CommandRun.on(library, "export", "--out", out);
    try (TestLibrary other = TestLibrary.in(Files.createDirectory(folder.resolve("two")))) {
      CommandRun alone = in(other, file());
      Files.writeString(file(), "{}");
      CommandRun nothing = in(other, file());

      assertEquals(2, alone.exit());
      assertTrue(alone.err().contains("no document here has"), alone.err());
      assertEquals(2, nothing.exit());
      assertTrue(nothing.err().contains("is no translation"), nothing.err());
    }
  }

  @Test
  void comeBackIntoTheLibraryThatHasTheWording() throws Exception {
    CommandRun.on(library, "export", "--out", out);

    CommandRun back = CommandRun.on(library, "import", out.resolve("SOP-003.fi.translation.json"));

    assertEquals(0, back.exit(), back.all());
    assertTrue(back.out().contains("draft translation of SOP-003"), back.out());
  }

  private Path file() {
    return out.resolve("SOP-003.fi.translation.json");
  }

  private static CommandRun in(TestLibrary other, Object... files) {
    AtomicReference<CommandRun> run = new AtomicReference<>();
    other.whileClosed(() -> run.set(CommandRun.on(other.file(), "import", files)));
    return run.get();
  }
}
