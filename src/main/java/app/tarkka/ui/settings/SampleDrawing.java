package app.tarkka.ui.settings;

import app.tarkka.paper.ShopPaper;
import app.tarkka.paper.preview.Preview;
import app.tarkka.ui.kit.Delay;
import app.tarkka.ui.kit.Workbench;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** Draws the head and the foot of a page, the newest that was asked for. */
final class SampleDrawing {
  private static final Duration TYPING = Duration.ofMillis(400);

  /** Twice what a screen shows. */
  private static final float DPI = 192;

  /** Of the page's height: its head with an address of four lines, and its foot. */
  private static final double HEAD = 0.2;

  private static final double FOOT = 0.1;

  private final Workbench workbench;
  private final ShopPaperModel.Kept kept;
  private final Delay delay;
  private final ReadOnlyObjectWrapper<Optional<BufferedImage>> drawn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Subscription waiting = Subscription.EMPTY;
  private int asked;

  SampleDrawing(Workbench workbench, ShopPaperModel.Kept kept, Delay delay) {
    this.workbench = workbench;
    this.kept = kept;
    this.delay = delay;
  }

  ReadOnlyObjectProperty<Optional<BufferedImage>> drawnProperty() {
    return drawn.getReadOnlyProperty();
  }

  /** Once the typing pauses. */
  void drawSoon(ShopPaper paper, Optional<byte[]> logo) {
    waiting.unsubscribe();
    waiting = delay.after(TYPING, () -> draw(paper, logo));
  }

  void draw(ShopPaper paper, Optional<byte[]> logo) {
    waiting.unsubscribe();
    int mine = ++asked;
    workbench
        .background()
        .read(
            workbench.text("settings.paper.drawing"),
            () -> ends(paper, logo),
            picture -> {
              if (mine == asked) {
                drawn.set(picture);
              }
            });
  }

  private Optional<BufferedImage> ends(ShopPaper paper, Optional<byte[]> logo) {
    if (!ShopPaper.fits(paper.address(), paper.footer())) {
      return Optional.empty();
    }
    try (Preview page = Preview.of(kept.sample(paper, logo))) {
      return page.page(0, DPI).map(SampleDrawing::ends);
    }
  }

  /** What lies between them is left out. */
  private static BufferedImage ends(BufferedImage page) {
    int width = page.getWidth();
    int head = (int) (page.getHeight() * HEAD);
    int foot = (int) (page.getHeight() * FOOT);
    BufferedImage both = new BufferedImage(width, head + foot, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = both.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, head + foot);
    pen.drawImage(page.getSubimage(0, 0, width, head), 0, 0, null);
    pen.drawImage(page.getSubimage(0, page.getHeight() - foot, width, foot), 0, head, null);
    pen.setColor(Color.LIGHT_GRAY);
    for (int x = 0; x < width; x += 24) {
      pen.fillRect(x, head - 2, 12, 2);
    }
    pen.dispose();
    return both;
  }
}
