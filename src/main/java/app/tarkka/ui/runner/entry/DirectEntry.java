package app.tarkka.ui.runner.entry;

import app.tarkka.run.Result;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;

/**
 * Pass and fail as two large buttons that stay pressed: for a checker and for a correction, where
 * the answer is recorded only with a signature. A doer answers on the bar.
 */
final class DirectEntry extends EntryControl {
  private final DirectAnswerModel model;

  DirectEntry(DirectAnswerModel model, EntryDesk desk) {
    this.model = model;
    Messages messages = desk.messages();
    if (!model.judges()) {
      Label only = new Label(messages.text("runner.entry.tickOnly"));
      only.setWrapText(true);
      only.getStyleClass().add("text-muted");
      getChildren().add(only);
      return;
    }
    ToggleButton pass =
        button("entry-pass", messages.text("runner.result.pass"), Shortcut.RUN_PASS, model::good);
    ToggleButton fail =
        button("entry-fail", messages.text("runner.result.fail"), Shortcut.RUN_FAIL, model::bad);
    getChildren().addAll(pass, fail);
    model
        .resultProperty()
        .subscribe(
            result -> {
              pass.setSelected(result.equals(Optional.of(new Result.PassFail(true))));
              fail.setSelected(result.equals(Optional.of(new Result.PassFail(false))));
            });
  }

  @Override
  public boolean focusEntry() {
    if (model.judges()) {
      getChildren().getFirst().requestFocus();
    }
    return model.judges();
  }

  private static ToggleButton button(String id, String text, Shortcut shortcut, Runnable action) {
    ToggleButton button = new ToggleButton(text);
    button.setId(id);
    button.getStyleClass().add("option");
    button.setGraphic(new KeyHint(shortcut));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          action.run();
        });
    return button;
  }
}
