package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.paper.Letters;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pictures;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.checklist.ChecklistSheet;
import app.tarkka.paper.font.MissingGlyphs;
import app.tarkka.paper.preview.InstalledPrinters;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.paper.preview.Preview;
import app.tarkka.testkit.HeldBackground;
import app.tarkka.testkit.TestWorkbench;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is done away from the window, and in which order its answers may come. */
final class PrintPreviewModelTest {
  private final HeldBackground background = new HeldBackground();
  private final List<Thread> readers = Collections.synchronizedList(new ArrayList<>());
  private Optional<byte[]> pdf = Optional.empty();
  private final PrintPreviewModel model =
      new PrintPreviewModel(
          new TestWorkbench().with(background),
          new Torque(),
          new InstalledPrinters(),
          () -> UsualPage.of(PaperSize.A4));

  private final class Torque implements PrintSource {
    @Override
    public Offer offer() {
      return new Offer(List.of(SheetKind.CHECKLIST), SheetLanguage.ENGLISH);
    }

    @Override
    public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
      PrintJob job = Sheets.onPaper(page.size()).on(page).in(language);
      Paper paper =
          pdf.map(
                  bytes ->
                      new Paper(
                          "Torn", job, bytes, 1, new MissingGlyphs(Set.of()), Optional.empty()))
              .orElseGet(
                  () -> ChecklistSheet.of(Sheets.effective(Sheets.torque()), job, Pictures.NONE));
      return new Sheet(paper);
    }
  }

  private final class Sheet implements Composed {
    private final Paper paper;

    Sheet(Paper paper) {
      this.paper = paper;
    }

    @Override
    public Paper paper() {
      readers.add(Thread.currentThread());
      return paper;
    }

    @Override
    public boolean outdated() {
      return false;
    }

    @Override
    public void left(Outlet outlet, PageRange pages) {
      throw new AssertionError("no test here lets a sheet leave");
    }
  }

  @Test
  void readsTheSheetAwayFromTheWindow() {
    background.finish();

    assertTrue(preview().pages() > 0);
    assertNotSame(Thread.currentThread(), readers.getFirst());
  }

  @Test
  void tellsOfASheetThatCannotBeReadAndShowsNone() {
    pdf = Optional.of("no PDF".getBytes(StandardCharsets.US_ASCII));
    background.finish();

    assertEquals(Optional.empty(), model.previewProperty().get());
    assertEquals(1, background.failures().size());
  }

  @Test
  void aSheetThatIsReadyAfterTheScreenWasLeftIsNotShown() {
    background.finish();
    model.choices().sizeProperty().set(PaperSize.LETTER);
    background.work();
    model.close();
    background.finish();

    assertEquals(Optional.empty(), model.previewProperty().get());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aSheetThatIsNotWantedAnyMoreEndsAtItsNextPage() {
    background.finish();
    Preview before = preview();
    model.choices().lettersProperty().set(Letters.LARGE);
    model.stopComposing();
    background.finish();

    assertSame(before, preview());
    assertEquals(Said.Kind.STOPPED, model.saidProperty().get().orElseThrow().kind());
    assertEquals(List.of(), background.failures());
    model.compose();
    background.finish();
    assertNotSame(before, preview(), "it is composed when asked for again");
    assertEquals(Optional.empty(), model.saidProperty().get());
  }

  @Test
  void whatSmallerLettersGainIsSaid() {
    background.finish();
    assertEquals("", model.gain());
    model.choices().lettersProperty().set(Letters.FIT);
    background.finish();
    String said = model.gain();
    assertTrue(said.endsWith("with smaller text") || said.startsWith("Smaller text saves"), said);
  }

  @Test
  void leavingWaitsForNoPageThatIsBeingDrawn() throws InterruptedException {
    background.finish();
    Preview drawing = preview();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    Thread drawer =
        Thread.ofPlatform()
            .start(
                () -> {
                  // A page is drawn under the preview's own lock.
                  synchronized (drawing) {
                    begun.countDown();
                    waitFor(done);
                  }
                });
    begun.await();

    assertTimeoutPreemptively(Duration.ofSeconds(5), model::close);

    done.countDown();
    drawer.join();
    background.finish();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aPageThatWasAskedForBeforeLeavingIsNotDrawn() {
    background.finish();
    List<BufferedImage> drawn = new ArrayList<>();
    Preview before = preview();
    model.draw(0, 20, drawn::add);
    model.close();
    before.close();
    background.finish();

    assertEquals(List.of(), drawn);
    assertEquals(List.of(), background.failures());
  }

  private Preview preview() {
    return model.previewProperty().get().orElseThrow();
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void aFileIsCalledAsItsSheetWithoutWhatFileSystemsRefuse() {
    assertEquals("Label 8101.pdf", PrintPreviewModel.fileName("Label: 8101"));
    assertEquals("Label 12-2026, A-B.pdf", PrintPreviewModel.fileName("Label: 12/2026, A\\B"));
    assertEquals("What.pdf", PrintPreviewModel.fileName("What?"));
  }
}
