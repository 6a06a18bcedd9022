package app.tarkka.ui.editor.step;

import app.tarkka.document.Answer;
import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.kit.Messages;
import java.util.EnumMap;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Whose word a step needs. A blind check is offered only where two answers can be compared. */
final class CheckPart extends VBox {
  private final DraftModel draft;
  private final Messages messages;
  private final Guard guard = new Guard();
  private final ToggleGroup group = new ToggleGroup();
  private final EnumMap<SignOff, RadioButton> buttons = new EnumMap<>(SignOff.class);
  private final Label why = new Label();
  private final Label nothing = new Label();

  CheckPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    getStyleClass().add("gap-8");
    Label heading = new Label(messages.text("editor.check"));
    heading.getStyleClass().add("field-label");
    Label second = new Label(messages.text("editor.check.second"));
    second.getStyleClass().add("overline");
    beside(why, "check-refusal");
    beside(nothing, "check-nothing");
    getChildren()
        .addAll(
            heading,
            button(SignOff.NONE),
            button(SignOff.PERFORMED),
            second,
            nothing,
            button(SignOff.BLIND),
            why,
            button(SignOff.WITNESSED),
            button(SignOff.INSPECTED));
  }

  void show(Step step) {
    boolean only = step.answer() instanceof Answer.None;
    nothing.setText(only ? messages.text("editor.check.nothing") : "");
    look(nothing, step.signOff().needsSecondPerson());
    button(SignOff.WITNESSED).setDisable(only && step.signOff() != SignOff.WITNESSED);
    button(SignOff.INSPECTED).setDisable(only && step.signOff() != SignOff.INSPECTED);
    boolean comparable = step.answer().comparable();
    boolean agreed = comparable && !OutlineActions.needsAgreement(step);
    RadioButton blind = button(SignOff.BLIND);
    blind.setDisable(!comparable && step.signOff() != SignOff.BLIND);
    why.setText(
        agreed || only
            ? ""
            : messages.text(comparable ? "editor.blind.agreement" : "editor.blind.incomparable"));
    look(why, step.signOff() == SignOff.BLIND);
    guard.show(() -> button(step.signOff()).setSelected(true));
  }

  private static void beside(Label label, String id) {
    label.setId(id);
    label.setWrapText(true);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }

  private static void look(Label label, boolean refused) {
    label.getStyleClass().setAll(refused ? "field-error" : "field-help");
  }

  private RadioButton button(SignOff signOff) {
    return buttons.computeIfAbsent(signOff, this::made);
  }

  private RadioButton made(SignOff signOff) {
    RadioButton button = new RadioButton(messages.text("editor", signOff));
    button.setId("check-" + signOff.token());
    button.setToggleGroup(group);
    button.setWrapText(true);
    button
        .selectedProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen) {
                guard.byPerson(
                    () -> draft.changeStep("", step -> step.toBuilder().signOff(signOff).build()));
              }
            });
    return button;
  }
}
