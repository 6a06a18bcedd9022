package app.tarkka.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.Document;
import app.tarkka.document.Step;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportImportTest {
  @TempDir Path folder;

  @Test
  void exportsDocumentsThatImportAsTheSame() throws Exception {
    Path library = shop();
    Path out = folder.resolve("out");

    assertEquals(0, CommandRun.on(library, "export", "--out", out).exit());
    assertEquals(0, CommandRun.on(library, "export", "--out", out, "--to", "markdown").exit());

    Path second = other();
    CommandRun json = CommandRun.on(second, "import", out.resolve("SOP-001.json"));
    assertEquals(0, json.exit(), json.err());
    assertEquals(content(library, "SOP-001"), content(second, "SOP-001"));

    Path third = folder.resolve("third");
    Files.createDirectories(third);
    TestLibrary.in(third).close();
    Path markdown = third.resolve("shop.tarkka");
    assertEquals(0, CommandRun.on(markdown, "import", out.resolve("SOP-001.md")).exit());
    assertEquals(texts(content(library, "SOP-001")), texts(content(markdown, "SOP-001")));
    Step weighed = content(markdown, "SOP-001").stepsAsWritten().toList().get(1);
    Step before = content(library, "SOP-001").stepsAsWritten().toList().get(1);
    assertEquals(before.answer(), weighed.answer());
    assertEquals(before.specification(), weighed.specification());
    assertEquals(before.signOff(), weighed.signOff());
  }

  @Test
  void writesNothingWhenACodeIsUnknown() throws Exception {
    Path library = shop();
    Path out = folder.resolve("out");

    CommandRun run = CommandRun.on(library, "export", "SOP-001", "SOP-9", "--out", out);

    assertEquals(1, run.exit());
    assertTrue(run.err().contains("SOP-9"));
    assertFalse(Files.exists(out));
  }

  @Test
  void takesPicturesAlong() throws Exception {
    Path library = shop();
    Path in = Files.createDirectories(folder.resolve("in/pictures"));
    BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(image, "png", in.resolve("bread.png").toFile());
    Path file = in.resolveSibling("bread.md");
    Files.writeString(file, "# Bread\n\n1. Cut it.\n\n   ![](pictures/bread.png)\n");

    CommandRun imported = CommandRun.on(library, "import", file);
    Path out = folder.resolve("out");
    CommandRun exported = CommandRun.on(library, "export", "SOP-002", "--out", out);

    assertEquals(0, imported.exit(), imported.all());
    assertEquals(0, exported.exit(), exported.all());
    assertArrayEquals(
        Files.readAllBytes(in.resolve("bread.png")),
        Files.readAllBytes(out.resolve("pictures/bread.png")));
    Path second = other();
    CommandRun again = CommandRun.on(second, "import", out.resolve("SOP-002.json"));
    assertEquals(1, again.out().lines().count(), "nothing is missing: " + again.all());
  }

  @Test
  void leavesWhatIsBlackedOutBehindAndSaysSo() throws Exception {
    Path library = shop();
    Path in = Files.createDirectories(folder.resolve("in"));
    byte[] photo = TestPictures.telephone(1);
    Files.write(in.resolve("front.jpg"), photo);
    Files.writeString(
        in.resolve("front.json"),
        """
        {"format":"tarkka-document/1","kind":"procedure","title":"Front","sections":[{"level":2,
         "title":"Front","steps":[{"id":"a","number":"1.1","text":"Look.","answer":{"type":"acknowledge"},
         "media":[{"name":"front.jpg","sha256":"%s","marks":[
          {"type":"blackout","x":0,"y":0,"width":5000,"height":5000},
          {"type":"number","number":1,"x":9000,"y":9000}]}]}]}]}
        """
            .formatted(ContentHash.ofBytes(photo).hex()));
    CommandRun imported = CommandRun.on(library, "import", in.resolve("front.json"));
    Path out = folder.resolve("out");
    Path drawn = folder.resolve("drawn");

    CommandRun json = CommandRun.on(library, "export", "SOP-002", "--out", out);
    CommandRun markdown =
        CommandRun.on(library, "export", "SOP-002", "--out", drawn, "--to", "markdown");

    assertEquals(0, imported.exit() + json.exit() + markdown.exit(), json.all() + markdown.all());
    assertTrue(json.err().contains("the picture front.jpg is painted over"), json.err());
    assertEquals("BBBB", seen(out.resolve("front.jpg")));
    assertEquals("BBBB", seen(drawn.resolve("front.jpg")));
    Path second = other();
    CommandRun again = CommandRun.on(second, "import", out.resolve("SOP-002.json"));
    assertEquals(1, again.out().lines().count(), "nothing is missing: " + again.all());
    assertEquals(
        content(library, "SOP-002")
            .stepsAsWritten()
            .findFirst()
            .orElseThrow()
            .media()
            .getFirst()
            .marking(),
        content(second, "SOP-002")
            .stepsAsWritten()
            .findFirst()
            .orElseThrow()
            .media()
            .getFirst()
            .marking(),
        "the marks came along");
  }

  private static String seen(Path file) throws Exception {
    return TestPictures.quarters(ImageIO.read(file.toFile()));
  }

  @Test
  void givesAFreeCodeAndSaysSo() throws Exception {
    Path library = shop();
    Path file = folder.resolve("another.md");
    Files.writeString(file, "---\ncode: SOP-001\n---\n# Another\n\n1. Do it.\n");

    CommandRun lines = CommandRun.on(library, "import", file);
    JsonNode json = CommandRun.on(library, "import", "--json", file).json();

    assertEquals(0, lines.exit(), lines.err());
    assertTrue(lines.out().contains("draft SOP-002, 1 step"), lines.out());
    assertTrue(lines.out().contains("its code SOP-001 is, or was, another document's"));
    assertEquals("SOP-003", json.get(0).get("code").asString());
    assertEquals("SOP-001", json.get(0).get("codeInFile").asString());
  }

  @Test
  void neverGivesOutACodeAgainThatARevisionOnceHad() throws Exception {
    Path library;
    try (TestLibrary shop = TestLibrary.in(folder)) {
      library = shop.file();
      var first = shop.effective(TestContents.simple("SOP-001", "First"));
      shop.revised(first.document(), TestContents.simple("SOP-000", "First, renumbered"));
    }
    Path file = folder.resolve("new.md");
    Files.writeString(file, "# New\n\n1. Do it.\n");

    CommandRun run = CommandRun.on(library, "import", file);

    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("draft SOP-002"), run.out());
  }

  @Test
  void importsWhatCanBeReadAndSaysWhatCannot() throws Exception {
    Path library = shop();
    Path good = folder.resolve("good.md");
    Files.writeString(good, "# Good\n\n1. Do it.\n");

    CommandRun run = CommandRun.on(library, "import", folder.resolve("no.md"), good);

    assertEquals(2, run.exit());
    assertTrue(run.out().contains("good.md: draft SOP-002"));
    assertTrue(run.err().contains("no.md is not there"));
  }

  @Test
  void importsInTheNameOfAnAuthorOnly() throws Exception {
    Path library = shop();
    Path good = folder.resolve("good.md");
    Files.writeString(good, "# Good\n\n1. Do it.\n");

    assertEquals(1, CommandRun.on(library, "import", "--author", "Cho", good).exit());
    assertEquals(1, CommandRun.on(library, "import", "--author", "Zoe", good).exit());
    assertEquals(0, CommandRun.on(library, "import", "--author", "dia", good).exit());
  }

  private Path shop() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      shop.effective(TestContents.sandwich());
      return shop.file();
    }
  }

  private Path other() throws Exception {
    Path second = Files.createDirectories(folder.resolve("second"));
    try (TestLibrary shop = TestLibrary.in(second)) {
      return shop.file();
    }
  }

  private static Content content(Path library, String code) throws Exception {
    try (var open =
        app.tarkka.store.sqlite.SqliteLibrary.open(library, app.tarkka.store.OpenMode.READ_ONLY)) {
      Document document = open.documents().byCode(code).orElseThrow();
      return open.documents().revisions(document.id()).getFirst().content();
    }
  }

  private static List<String> texts(Content content) {
    return content.stepsAsWritten().map(Step::text).toList();
  }
}
