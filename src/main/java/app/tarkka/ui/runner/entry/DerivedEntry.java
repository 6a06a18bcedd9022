package app.tarkka.ui.runner.entry;

import app.tarkka.ui.kit.Messages;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * What the program calculated: the formula with its numbers in it, and the result large. On a key
 * step the ruler appears only after it was confirmed, as with a number that is measured (R10).
 */
final class DerivedEntry extends EntryControl {
  private final Label formula = line("derived-formula", "text-muted");
  private final Label filled = line("derived-filled", "derived-filled");
  private final Label value = line("derived-value", "derived-value");
  private final Label why = line("derived-why", "derived-why");

  DerivedEntry(DerivedAnswerModel model, EntryDesk desk) {
    Messages messages = desk.messages();
    Label heading = line("derived-heading", "text-muted");
    heading.setText(messages.text("runner.derived.heading"));
    getChildren().addAll(heading, formula, filled, value, why);
    @Nullable ToleranceRuler ruler =
        model.step().key() || model.step().specification() == null
            ? null
            : new ToleranceRuler(model.step(), messages);
    if (ruler != null && ruler.hasLimits()) {
      getChildren().add(ruler);
    }
    model
        .calculationProperty()
        .subscribe(
            now -> {
              show(formula, now.formula());
              show(filled, now.filled().isEmpty() ? "" : "= " + now.filled());
              show(
                  value,
                  now.value().isEmpty() ? messages.text("runner.derived.none") : now.value());
              show(why, now.why());
              if (ruler != null) {
                ruler.show(now.result().map(result -> result.values().getFirst()));
              }
            });
  }

  @Override
  public boolean focusEntry() {
    return false;
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static Label line(String id, String style) {
    Label line = new Label();
    line.setId(id);
    line.setWrapText(true);
    line.getStyleClass().add(style);
    return line;
  }
}
