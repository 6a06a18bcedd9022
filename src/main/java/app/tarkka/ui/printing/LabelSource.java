package app.tarkka.ui.printing;

import app.tarkka.document.Document;
import app.tarkka.document.Documents;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.Paper;
import app.tarkka.paper.PrintJob;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.label.Label;
import app.tarkka.paper.label.LabelSheet;
import app.tarkka.paper.preview.PageRange;
import app.tarkka.run.RunLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Labels to be printed.
 *
 * @param program the language of the window
 */
record LabelSource(
    Documents documents,
    List<RunLabel> labels,
    SheetLanguage program,
    BiFunction<PageSetup, SheetLanguage, PrintJob> job)
    implements PrintSource {

  @Override
  public Offer offer() {
    return new Offer(List.of(SheetKind.LABEL, SheetKind.LABELS), program);
  }

  @Override
  public Composed compose(SheetKind kind, PageSetup page, SheetLanguage language) {
    return compose(kind, page, language, new PrintedText("", Optional.empty()), 1);
  }

  @Override
  public Composed compose(
      SheetKind kind, PageSetup page, SheetLanguage language, PrintedText text, int first) {
    List<Label> titled =
        labels.stream()
            .filter(RunLabel::printable)
            .map(
                label ->
                    new Label(
                        label, documents.byCode(label.code()).map(Document::title).orElse("")))
            .toList();
    return new Sheet(
        LabelSheet.of(
            titled,
            kind == SheetKind.LABELS ? LabelSheet.Copies.FILL : LabelSheet.Copies.ONE_EACH,
            first,
            job.apply(page, language)));
  }

  /** It bears nobody's name, and leaves as often as one likes. */
  private record Sheet(Paper paper) implements Composed {
    @Override
    public boolean outdated() {
      return false;
    }

    @Override
    public void left(Outlet outlet, PageRange pages) {}
  }
}
