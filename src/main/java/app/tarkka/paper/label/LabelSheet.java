package app.tarkka.paper.label;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PdfPages;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Labels on sheets of stickers; on plain paper they are cut out. */
public final class LabelSheet {
  /** How often each label is printed. */
  public enum Copies {
    ONE_EACH,
    /** The sheet is filled, one label after the other and again from the first. */
    FILL
  }

  private LabelSheet() {}

  /** From the first sticker of a whole sheet on. */
  public static Paper of(List<Label> labels, Copies copies, PrintJob job) {
    return of(labels, copies, 1, job);
  }

  /**
   * @param labels at least one
   * @param first the sticker that the first label is printed on, as {@link LabelStock} counts them:
   *     those before it on a half-used sheet are gone
   */
  public static Paper of(List<Label> labels, Copies copies, int first, PrintJob job) {
    Words words = Words.in(job.language());
    Typesetter typesetter = new Typesetter(job.fonts(), Locale.ROOT, job.language().locale());
    LabelStock stock = LabelStock.on(job.paper());
    List<LabelBlock> blocks = new ArrayList<>();
    for (Label label : labels) {
      blocks.add(LabelBlock.of(label, typesetter, words, mm(stock.width()), mm(stock.height())));
    }
    int gone = first - 1;
    int pages = (gone + labels.size() + stock.places() - 1) / stock.places();
    int end = copies == Copies.FILL ? pages * stock.places() : gone + labels.size();
    String title =
        words.say(
            "label.title",
            labels.stream()
                .map(label -> label.run().subject())
                .limit(3)
                .collect(Collectors.joining(", ")));
    byte[] pdf =
        PdfPages.of(job, title, labels.getFirst().run().code(), job.language().tag())
            .write(
                pages,
                (canvas, page) -> {
                  int from = page * stock.places();
                  for (int i = Math.max(gone, from);
                      i < Math.min(end, from + stock.places());
                      i++) {
                    int column = (i - from) % stock.columns();
                    int row = (i - from) / stock.columns();
                    blocks
                        .get((i - gone) % blocks.size())
                        .draw(
                            canvas,
                            mm(stock.left() + column * stock.across()),
                            mm(stock.top() + row * stock.height()),
                            mm(stock.width()),
                            mm(stock.height()));
                  }
                });
    return new Paper(title, job, pdf, pages, typesetter.missing(), Optional.empty());
  }
}
