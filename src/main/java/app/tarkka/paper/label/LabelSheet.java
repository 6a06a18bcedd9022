package app.tarkka.paper.label;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.paper.Paper;
import app.tarkka.paper.PdfPages;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.Words;
import app.tarkka.paper.layout.Typesetter;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * @param labels at least one
   */
  public static Paper of(List<Label> labels, Copies copies, PrintJob job) {
    Words words = Words.in(job.language());
    Typesetter typesetter = new Typesetter(job.fonts(), job.language().locale());
    LabelStock stock = LabelStock.on(job.paper());
    List<LabelBlock> blocks = new ArrayList<>();
    for (Label label : labels) {
      blocks.add(LabelBlock.of(label, typesetter, words, mm(stock.width()), mm(stock.height())));
    }
    int pages = (labels.size() + stock.places() - 1) / stock.places();
    int count = copies == Copies.FILL ? pages * stock.places() : labels.size();
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
                  for (int i = from; i < Math.min(count, from + stock.places()); i++) {
                    int column = (i - from) % stock.columns();
                    int row = (i - from) / stock.columns();
                    blocks
                        .get(i % blocks.size())
                        .draw(
                            canvas,
                            mm(stock.left() + column * stock.across()),
                            mm(stock.top() + row * stock.height()),
                            mm(stock.width()),
                            mm(stock.height()));
                  }
                })
            .bytes();
    return new Paper(title, job, pdf, pages, typesetter.missing(), List.of());
  }
}
