package app.tarkka.ui.editor.step;

import app.tarkka.document.Specification;
import app.tarkka.document.UnitChange;
import app.tarkka.measure.UnitOfMeasure;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * After the unit of a number was changed: whether its figures are converted too. Nothing is changed
 * unasked, since the unit alone may have been wrong.
 */
final class UnitChangePart extends VBox {
  private final Messages messages;
  private final Consumer<Specification> onConverted;
  private final Label said = new Label();
  private final FlowPane ways = new FlowPane(4, 4);
  private final Button convert;
  private @Nullable Specification before;
  private @Nullable Specification offered;

  UnitChangePart(Messages messages, Consumer<Specification> onConverted) {
    this.messages = messages;
    this.onConverted = onConverted;
    setId("unit-change");
    getStyleClass().add("gap-4");
    said.setId("unit-change-said");
    said.setWrapText(true);
    said.getStyleClass().add("field-help");
    convert = Buttons.secondary("unit-convert", "", this::convert);
    convert.setMnemonicParsing(false);
    Button leave =
        Buttons.secondary("unit-leave", messages.text("editor.unit.leave"), this::forget);
    ways.getChildren().addAll(convert, leave);
    ways.managedProperty().bind(ways.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(said, ways);
    forget();
  }

  /** The figures are the author's own again, or are of another step. */
  void forget() {
    before = null;
    offered = null;
    setVisible(false);
  }

  /** The unit is about to be typed. */
  void begins(Specification now) {
    if (!isVisible()) {
      before = now;
    }
  }

  /**
   * The unit was typed.
   *
   * @param was what was there, where nobody went into the field before
   */
  void changed(Specification was, String unit) {
    Specification from = before == null ? was : before;
    before = from;
    Optional<UnitChange> change = UnitChange.of(from, unit);
    offered = change.map(UnitChange::specification).orElse(null);
    boolean other =
        UnitChange.figured(from)
            && UnitOfMeasure.of(from.unit())
                .flatMap(known -> UnitOfMeasure.of(unit).map(now -> now.kind() != known.kind()))
                .orElse(false);
    setVisible(change.isPresent() || other);
    ways.setVisible(change.isPresent());
    said.setText(messages.text("editor.unit.other", from.unit(), unit));
    change.ifPresent(
        to -> {
          StepWords words = new StepWords(messages);
          said.setText(
              messages.text(
                  to.exact() ? "editor.unit.were" : "editor.unit.were.rounded",
                  words.limits(from)));
          convert.setText(messages.text("editor.unit.convert", words.limits(to.specification())));
        });
  }

  private void convert() {
    Specification to = offered;
    forget();
    if (to != null) {
      onConverted.accept(to);
    }
  }
}
