package app.tarkka.ui.editor.step;

import app.tarkka.document.HoldPoint;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.Messages;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** What makes a step weigh more: required, key step, hold point. */
final class FlagsPart extends VBox {
  private final DraftModel draft;
  private final Guard guard = new Guard();
  private final CheckBox required;
  private final CheckBox key;
  private final EnumChoice<HoldPoint> hold;

  FlagsPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    getStyleClass().add("gap-8");
    required = box("required", messages.text("editor.required"), StepBuilder::required);
    key = box("key-step", messages.text("editor.key"), StepBuilder::key);
    hold =
        new EnumChoice<>(
            "hold",
            List.of(HoldPoint.values()),
            one -> messages.text("editor", one),
            chosen -> draft.changeStep("", step -> step.toBuilder().hold(chosen).build()));
    getChildren().addAll(required, key, new Labelled(messages.text("editor.hold"), hold));
  }

  void show(Step step) {
    guard.show(
        () -> {
          required.setSelected(step.required());
          key.setSelected(step.key());
        });
    hold.show(step.hold());
  }

  private CheckBox box(
      String id, String text, BiFunction<StepBuilder, Boolean, StepBuilder> change) {
    CheckBox box = new CheckBox(text);
    box.setId(id);
    box.setWrapText(true);
    box.selectedProperty()
        .subscribe(
            (_, chosen) ->
                guard.byPerson(
                    () ->
                        draft.changeStep(
                            "", step -> change.apply(step.toBuilder(), chosen).build())));
    return box;
  }
}
