package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.exchange.markdown.LineReader;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepWords;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Offers to ask for the number that a step's words tell the limits of, while it asks for a tick.
 */
final class LimitsOffer extends HBox {
  private final DraftModel draft;
  private final Messages messages;
  private final Label said = new Label();
  private final Set<String> notHere = new HashSet<>();

  LimitsOffer(DraftModel draft, Messages messages) {
    super(8);
    this.draft = draft;
    this.messages = messages;
    setId("limits-offer");
    getStyleClass().add("lint-line");
    said.setId("limits-offer-said");
    said.setWrapText(true);
    said.setMinHeight(USE_PREF_SIZE);
    FlowPane ways =
        new FlowPane(
            4,
            4,
            way("limits-offer-take", messages.text("editor.limits.ask"), this::take),
            way("limits-offer-not-here", messages.text("lint.silence"), this::leave));
    ways.getStyleClass().add("lint-ways");
    VBox text = new VBox(4, said, ways);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label sign = new Label("", Icons.icon(Feather.SLIDERS));
    sign.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(sign, text);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** As a pasted line is read; empty when nothing certain is said, or more than a tick is asked. */
  static Optional<Specification> of(Step step) {
    if (!(step.answer() instanceof Answer.Acknowledge)) {
      return Optional.empty();
    }
    return Optional.ofNullable(LineReader.step(step.id(), step.text()).specification())
        .filter(found -> found.lower() != null || found.upper() != null);
  }

  void show(Row row) {
    Optional<Specification> limits =
        row instanceof Row.OfStep(Step step, int _, String _) && !notHere.contains(step.text())
            ? of(step)
            : Optional.empty();
    setVisible(limits.isPresent());
    limits.ifPresent(
        found ->
            said.setText(
                messages.text("editor.limits.said", new StepWords(messages).limits(found))));
  }

  void hide() {
    setVisible(false);
  }

  private void take() {
    draft.changeStep(
        "", step -> of(step).map(found -> step.toBuilder().number(found).build()).orElse(step));
  }

  private void leave() {
    draft.currentStep().ifPresent(step -> notHere.add(step.text()));
    setVisible(false);
  }

  private static Button way(String id, String text, Runnable action) {
    Button button = Buttons.quiet(id, text, action);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
