package app.tarkka.ui.scan;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunLabel;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The run of an order whose label was scanned: the one that is open, or else the start of one with
 * the subject filled in. That screen also names the open runs where there are several.
 */
public final class ScannedOrder {
  private static final int MOST = 200;

  private final Workbench workbench;
  private final Runs runs;
  private final Documents documents;
  private final Consumer<String> onNothing;

  /**
   * @param onNothing is told of a code that leads nowhere from the screen that is shown
   */
  public ScannedOrder(
      Workbench workbench, Runs runs, Documents documents, Consumer<String> onNothing) {
    this.workbench = workbench;
    this.runs = runs;
    this.documents = documents;
    this.onNothing = onNothing;
  }

  /**
   * What a code stands for.
   *
   * @param open runs of it that are not ended
   * @param document which one a label names, when it is in force
   */
  private record Found(
      String subject,
      Optional<RunLabel> label,
      Optional<DocumentId> document,
      List<RunSummary> open) {

    /** The label, when its document is not in force and no run of it is open. */
    Optional<RunLabel> astray() {
      return label.filter(_ -> document.isEmpty() && open.isEmpty());
    }
  }

  public void scanned(String code) {
    workbench
        .background()
        .read(workbench.text("scan.looking"), () -> find(code), found -> open(code, found));
  }

  private Found find(String code) {
    Optional<RunLabel> label = RunLabel.read(code);
    String subject = label.map(RunLabel::subject).orElse(code);
    Optional<String> named = label.map(RunLabel::code);
    List<RunSummary> open =
        runs.summaries(RunFilter.open(MOST).of(subject)).stream()
            .filter(run -> named.isEmpty() || named.get().equals(run.code()))
            .toList();
    return new Found(
        subject,
        label,
        named
            .flatMap(documents::byCode)
            .filter(document -> document.effective() != null)
            .map(Document::id),
        open);
  }

  private void open(String code, Found found) {
    Place here = workbench.navigation().placeProperty().get();
    Optional<RunLabel> astray = found.astray();
    if (astray.isPresent()) {
      RunLabel label = astray.get();
      onNothing.accept(workbench.text("scan.noDocument", label.code(), label.subject()));
    } else if (found.open().size() == 1) {
      workbench.navigation().go(new Place.Runner(found.open().getFirst().id().value()));
    } else if (found.label().isPresent() || !found.open().isEmpty() || starts(here)) {
      Optional<DocumentId> document = found.document().or(() -> beingStarted(here));
      workbench.navigation().go(new Place.StartRun(document, found.subject()));
    } else {
      onNothing.accept(workbench.text("scan.nothing", code));
    }
  }

  /** An order that is scanned where a document is started is the order of that document. */
  private static Optional<DocumentId> beingStarted(Place here) {
    return here instanceof Place.StartRun(Optional<DocumentId> document, String _)
        ? document
        : Optional.empty();
  }

  /** Elsewhere a code that no run has is more likely a slip than an order. */
  private static boolean starts(Place here) {
    return here instanceof Place.Today || here instanceof Place.StartRun;
  }
}
