package app.tarkka.ui.editor.paste;

import app.tarkka.document.outline.Clipping;
import app.tarkka.exchange.paste.Pasted;
import app.tarkka.ui.kit.Workbench;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reads what was pasted, lets a person review it, and puts it in as one change. */
public final class PasteModel {
  private final Workbench workbench;
  private final Function<Clipping, List<String>> numbers;
  private final Consumer<Clipping> insert;
  private final ReadOnlyObjectWrapper<Optional<PasteReview>> review =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param numbers that steps would have where one is
   * @param insert puts lines in where one is
   */
  public PasteModel(
      Workbench workbench, Function<Clipping, List<String>> numbers, Consumer<Clipping> insert) {
    this.workbench = workbench;
    this.numbers = numbers;
    this.insert = insert;
  }

  /** What is being reviewed; empty when nothing is. */
  public ReadOnlyObjectProperty<Optional<PasteReview>> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /**
   * Reads it off the FX thread. One line is put in at once; several, and any table, are shown
   * first.
   *
   * @param html empty when there is none
   */
  public void offer(String html, String plain) {
    workbench
        .background()
        .read(
            workbench.text("editor.paste.reading"),
            () -> Pasted.of(html, plain),
            read -> show(new PasteReview(read, numbers)));
  }

  public void insert() {
    Optional<PasteReview> reviewed = review.get();
    review.set(Optional.empty());
    reviewed.ifPresent(done -> insert.accept(done.clipping()));
  }

  public void cancel() {
    review.set(Optional.empty());
  }

  private void show(PasteReview read) {
    if (read.lines().size() == 1 && read.table().isEmpty()) {
      insert.accept(read.clipping());
    } else if (!read.lines().isEmpty()) {
      review.set(Optional.of(read));
    }
  }
}
