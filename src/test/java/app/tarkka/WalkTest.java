package app.tarkka;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration walk as somebody runs it, in a process of its own: drawing ends with JavaFX,
 * which a test's process needs again.
 */
class WalkTest {
  @TempDir Path folder;

  @Test
  void leavesTheRecordThePicturesAndASoundLibraryAndASecondWalkGoesBeside() throws Exception {
    Walk first = Walk.in(folder, "walk", "--out", "tarkka-walk");

    assertEquals(0, first.exit(), first.out());
    assertTrue(first.out().contains("rows from the stored bytes: sound"), first.out());
    assertFalse(first.out().contains("WARNING"), first.out());
    Path walked = folder.resolve("tarkka-walk");
    record(walked.resolve("record.pdf"));
    assertTrue(text(walked.resolve("checklist.pdf")).contains("SOP-002"));
    List<Path> pictures = pictures(walked);
    assertTrue(pictures.size() >= 6, pictures.toString());
    for (Path picture : pictures) {
      drawn(picture);
    }
    assertEquals(0, CommandRun.on(walked.resolve("walk.tarkka"), "verify").exit());
    byte[] kept = Files.readAllBytes(walked.resolve("record.pdf"));

    Walk again = Walk.in(folder, "walk", "--out", "tarkka-walk");

    assertEquals(2, again.exit(), again.out());
    assertTrue(again.out().contains("already"), again.out());

    Walk beside = Walk.in(folder);

    assertEquals(0, beside.exit(), beside.out());
    record(folder.resolve("tarkka-walk-2/record.pdf"));
    assertArrayEquals(kept, Files.readAllBytes(walked.resolve("record.pdf")));
  }

  /** What each of the people signed, the caught mismatch and the signatures' page. */
  private static void record(Path pdf) throws IOException {
    String text = text(pdf);
    for (String said :
        List.of(
            "Order 130",
            "Dita Sari",
            "Signed and handed to check",
            "Ben Ochoa",
            "Checked blind: DIFFERS",
            "Mei Tan",
            "Checked blind: agrees",
            "Inspected: accepted",
            "Signatures")) {
      assertTrue(text.contains(said), said + " is not in " + text);
    }
    assertFalse(text.contains("null"), text);
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static List<Path> pictures(Path walked) throws IOException {
    try (Stream<Path> files = Files.list(walked)) {
      return files.filter(file -> file.toString().endsWith(".png")).sorted().toList();
    }
  }

  /** Not one colour alone. */
  private static void drawn(Path picture) throws IOException {
    BufferedImage image = ImageIO.read(picture.toFile());
    assertEquals(1440, image.getWidth(), picture.toString());
    int first = image.getRGB(0, 0);
    boolean varied = false;
    for (int x = 0; x < image.getWidth() && !varied; x += 3) {
      for (int y = 0; y < image.getHeight() && !varied; y += 3) {
        varied = image.getRGB(x, y) != first;
      }
    }
    assertTrue(varied, picture + " is one colour");
  }

  /** One start of the program where there is no display. */
  private record Walk(int exit, String out) {
    static Walk in(Path folder, String... arguments) throws Exception {
      List<String> call =
          new ArrayList<>(
              List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
      call.addAll(
          List.of(
              "-XX:TieredStopAtLevel=1",
              "-XX:+UseSerialGC",
              "-Duser.language=en",
              "-Duser.country=GB",
              "--module-path",
              absolute(System.getProperty("jdk.module.path")),
              "--add-modules",
              "javafx.controls,javafx.swing",
              "--enable-native-access=javafx.graphics,ALL-UNNAMED",
              "-classpath",
              absolute(System.getProperty("java.class.path")),
              "app.tarkka.Main"));
      call.addAll(List.of(arguments));
      Path said = Files.createTempFile(folder, "walk", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(call)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      builder.environment().remove("DISPLAY");
      builder.environment().remove("WAYLAND_DISPLAY");
      Process process = builder.start();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("the walk did not end: " + Files.readString(said));
      }
      return new Walk(
          process.exitValue(), new String(Files.readAllBytes(said), StandardCharsets.UTF_8));
    }

    /** The walk runs in another folder than the test. */
    private static String absolute(String paths) {
      return Stream.of(paths.split(File.pathSeparator))
          .map(path -> Path.of(path).toAbsolutePath().toString())
          .reduce((all, next) -> all + File.pathSeparator + next)
          .orElseThrow();
    }
  }
}
