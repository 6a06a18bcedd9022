package app.tarkka.ui.editor.draft;

import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits as they were typed where they cannot be read yet, so that none are lost. */
public final class TypedLimits {
  private final Map<StepId, SpecificationInput> typed = new HashMap<>();

  public Optional<SpecificationInput> of(StepId id) {
    return Optional.ofNullable(typed.get(id));
  }

  public void keep(StepId id, SpecificationInput input) {
    typed.put(id, input);
  }

  /** The first step whose limits are typed but cannot be read; such a draft is not sent. */
  public Optional<Row.OfStep> unread(List<Row> rows) {
    return rows.stream()
        .filter(Row.OfStep.class::isInstance)
        .map(Row.OfStep.class::cast)
        .filter(row -> row.step().answer().number())
        .filter(row -> of(row.step().id()).filter(it -> !it.problems().isEmpty()).isPresent())
        .findFirst();
  }
}
