package app.tarkka.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.exchange.json.DocumentJsonImporter;
import app.tarkka.exchange.markdown.MarkdownImporter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be read from a disk, and what is refused in plain words. */
class SourceFileTest {
  private final Importers importers =
      new Importers(List.of(new MarkdownImporter(), new DocumentJsonImporter()));

  @TempDir Path folder;

  @Test
  void refusesWhatIsNoTextFile() throws IOException {
    assertRefused(folder, "is a folder");
    assertRefused(folder.resolve("none.md"), "is not there");
    assertRefused(file("empty.md", new byte[0]), "is empty");
    assertRefused(file("blank.md", bytes(" \n\t\n")), "is empty");
    assertRefused(file("a.docx", bytes("x")), "no format that Tarkka reads");
    assertRefused(file("nul.md", bytes("a\nb\0c")), "line 2 holds a zero byte");
    assertRefused(file("bad.md", new byte[] {'a', '\n', '\n', (byte) 0xC3, '('}), "line 3");
  }

  @Test
  void refusesAFileOf200MegabytesWithoutReadingIt() throws IOException {
    Path file = folder.resolve("large.md");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(200L * 1024 * 1024);
    }
    assertRefused(file, "too large: 200 MB");
  }

  @Test
  void readsUtf8WithItsMarkAndUtf16WithItsMark() throws IOException, ImportRefused {
    assertEquals("Ä", title(file("mark.md", bytes("\uFEFF# Ä\n"))));
    assertEquals("Ä", title(file("le.md", "\uFEFF# Ä\r\n".getBytes(StandardCharsets.UTF_16LE))));
    assertEquals("Ä", title(file("be.md", "\uFEFF# Ä\r".getBytes(StandardCharsets.UTF_16BE))));
  }

  @Test
  void readsPicturesOfItsOwnFolderOnly() throws IOException, ImportRefused {
    Path inside = Files.createDirectory(folder.resolve("sop"));
    ImageIO.write(
        new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB),
        "png",
        inside.resolve("a b.png").toFile());
    Files.copy(inside.resolve("a b.png"), folder.resolve("secret.png"));
    Files.createSymbolicLink(inside.resolve("link.png"), folder.resolve("secret.png"));
    Files.writeString(inside.resolve("fake.png"), "no picture");
    Files.writeString(
        inside.resolve("x.md"),
        "1. a ![](a%20b.png) ![](../secret.png) ![](link.png) ![](fake.png)"
            + " ![](https://x.org/p.png)\n");
    Imported imported = importers.read(inside.resolve("x.md"));
    var media = imported.content().sections().getFirst().steps().getFirst().media();
    assertEquals(
        List.of(false, true, true, true, true), media.stream().map(m -> m.missing()).toList());
    assertEquals(List.of(media.getFirst().sha256()), List.copyOf(imported.pictures().keySet()));
    assertEquals(
        List.of(
            "The picture ../secret.png lies outside the file's folder.",
            "The picture link.png lies outside the file's folder.",
            "The picture fake.png is no picture that Tarkka can show (PNG, JPEG, GIF, BMP).",
            "The picture https://x.org/p.png is an address on the network; Tarkka makes no network"
                + " calls."),
        imported.report().findings(Finding.Kind.MISSING).stream().map(Finding::message).toList());
  }

  private String title(Path file) throws ImportRefused {
    return importers.read(file).content().title();
  }

  private void assertRefused(Path file, String words) {
    ImportRefused refused = assertThrows(ImportRefused.class, () -> importers.read(file));
    assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
