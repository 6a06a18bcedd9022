package app.tarkka.paper.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of sheet on each paper stays as it was looked at last: its text and whatever is drawn
 * around it with every place and size, and its first pages as pictures. After a change that is
 * meant, look at what this left in {@code target/golden}, and write it anew with {@code
 * -Dgolden=write}.
 */
class GoldenPaperTest {
  private static final Path KEPT = Path.of("src/test/resources/app/tarkka/paper/golden");
  private static final Path DRAWN = Path.of("target/golden");
  private static final boolean WRITE = "write".equals(System.getProperty("golden"));
  private static final double TOLERATED = 0.001;
  private static final int PAGES = 3;

  /** One sheet of one content on one paper. */
  record Golden(GoldenSheet sheet, String example, Content content, PrintJob job) {
    String name() {
      return (sheet + "-" + example + "-" + job.paper()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
      return name();
    }
  }

  static Stream<Golden> golden() {
    List<Golden> all = new ArrayList<>();
    for (GoldenSheet sheet : GoldenSheet.values()) {
      for (PaperSize size : PaperSize.values()) {
        PrintJob job = Sheets.onPaper(size);
        all.add(new Golden(sheet, "easy", Sheets.sandwich(), job));
        if (sheet.ofContent()) {
          all.add(new Golden(sheet, "nasty", Sheets.nasty(), job));
        }
      }
      PrintJob job = Sheets.onPaper(PaperSize.A4);
      all.add(new Golden(sheet, "fi", Sheets.torque(), job.in(SheetLanguage.FINNISH)));
      all.add(new Golden(sheet, "id", Sheets.torque(), job.in(SheetLanguage.INDONESIAN)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource
  void golden(Golden golden) throws IOException {
    Paper paper = golden.sheet().print(golden.content(), golden.job());
    try (PDDocument document = Loader.loadPDF(paper.pdf())) {
      String text = text(document);
      BufferedImage picture = PagePicture.of(document);
      Path folder = Files.createDirectories(WRITE ? KEPT : DRAWN);
      Path written = folder.resolve(golden.name() + ".txt");
      Path drawn = folder.resolve(golden.name() + ".png");
      Files.writeString(written, text);
      ImageIO.write(picture, "png", drawn.toFile());
      assertEquals(Files.readString(KEPT.resolve(golden.name() + ".txt")), text);
      BufferedImage kept = ImageIO.read(KEPT.resolve(golden.name() + ".png").toFile());
      double difference = PagePicture.difference(kept, picture);
      assertTrue(difference <= TOLERATED, golden + " differs in " + difference + " of its dots");
    }
  }

  @ParameterizedTest
  @EnumSource
  void thereIsOneOfEachKind(SheetKind kind) {
    assertEquals(kind.name(), GoldenSheet.valueOf(kind.name()).name());
  }

  /** The first pages and the last one, and how many there are. */
  private static String text(PDDocument document) throws IOException {
    int pages = document.getNumberOfPages();
    StringBuilder text = new StringBuilder("pages " + pages + "\n");
    for (int page = 1; page <= pages; page++) {
      if (page <= PAGES || page == pages) {
        text.append("page ").append(page).append('\n');
        PageText.of(document, page).forEach(line -> text.append(line).append('\n'));
        PageDrawing.of(document, page).forEach(line -> text.append(line).append('\n'));
      }
    }
    return text.toString();
  }
}
