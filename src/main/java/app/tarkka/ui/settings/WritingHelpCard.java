package app.tarkka.ui.settings;

import app.tarkka.document.lint.LintRule;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.Workbench;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Which hints on the writing are given at this seat. */
public final class WritingHelpCard {
  private WritingHelpCard() {}

  public static Node of(Workbench workbench, SeatHints hints) {
    Messages messages = workbench.messages();
    Label what = new Label(messages.text("settings.hints.what"));
    what.setWrapText(true);
    what.getStyleClass().add("text-muted");
    FlowPane rules = new FlowPane(24, 8);
    Set<String> off = hints.off();
    for (LintRule rule : LintRule.values()) {
      CheckBox box = new CheckBox(messages.text("lint", rule));
      box.setId("settings-hint-" + rule.token());
      box.setMnemonicParsing(false);
      box.setSelected(!off.contains(rule.token()));
      box.setOnAction(
          _ -> {
            boolean on = box.isSelected();
            keep(
                workbench,
                () -> {
                  if (on) {
                    hints.switchOn(rule.token());
                  } else {
                    hints.switchOff(rule.token());
                  }
                });
          });
      rules.getChildren().add(box);
    }
    return Card.titled(messages.text("settings.hints"), what, rules);
  }

  private static void keep(Workbench workbench, Runnable change) {
    workbench
        .background()
        .write(
            workbench.text("settings.keeping"),
            () -> {
              change.run();
              return true;
            },
            _ -> {});
  }
}
