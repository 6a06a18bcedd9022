package app.tarkka.ui.editor.review;

import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.markup.PlainLine;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a comment can be about, in words: the whole document, or a step by its number and text. */
record CommentPlaces(DraftModel text, Messages messages) {
  private static final int LONGEST = 60;

  List<Optional<StepId>> all() {
    List<Optional<StepId>> all = new ArrayList<>(List.of(Optional.empty()));
    text.rows().stream()
        .filter(Row.OfStep.class::isInstance)
        .map(row -> Optional.of(((Row.OfStep) row).step().id()))
        .forEach(all::add);
    return all;
  }

  /** The step of a line; empty for a heading. */
  static Optional<StepId> at(Spot spot) {
    return spot instanceof Spot.OfStep(StepId id) ? Optional.of(id) : Optional.empty();
  }

  String name(Optional<StepId> place) {
    return place.isEmpty()
        ? messages.text("editor.comments.whole")
        : row(place.get())
            .map(
                row ->
                    messages.text(
                        "editor.comments.step",
                        row.number(),
                        PlainLine.of(row.step().text(), LONGEST)))
            .orElseGet(() -> messages.text("editor.comments.gone"));
  }

  boolean there(StepId step) {
    return row(step).isPresent();
  }

  private Optional<Row.OfStep> row(StepId step) {
    return text.rows().stream()
        .filter(Row.OfStep.class::isInstance)
        .map(Row.OfStep.class::cast)
        .filter(row -> row.step().id().equals(step))
        .findFirst();
  }
}
