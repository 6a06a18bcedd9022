package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Messages;
import javafx.scene.control.MenuItem;

/** What can be done with the whole run at each screen. */
record RunMenu(RunnerModel model, Messages messages) {

  MenuItem[] at(RunScreen screen) {
    return switch (screen) {
      case RunScreen.OneStep _,
          RunScreen.Chunk _,
          RunScreen.Witness _,
          RunScreen.HoldPoint _,
          RunScreen.Finish _ ->
          new MenuItem[] {
            item("run-pause", messages.text("runner.pause"), model::pause),
            item("run-hand-over", messages.text("runner.handOver"), model::chooseSuccessor),
            abandon()
          };
      case RunScreen.Paused _, RunScreen.OnHold _, RunScreen.WaitingForCheck _ ->
          new MenuItem[] {abandon()};
      default -> new MenuItem[0];
    };
  }

  private MenuItem abandon() {
    return item("run-abandon", messages.text("runner.abandon"), model::abandon);
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
