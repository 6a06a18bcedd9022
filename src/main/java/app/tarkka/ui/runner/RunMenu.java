package app.tarkka.ui.runner;

import app.tarkka.run.RunLabel;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;

/** What can be done with the whole run at each screen. */
record RunMenu(RunnerModel model, Messages messages) {

  MenuItem[] at(RunScreen screen) {
    List<MenuItem> items = new ArrayList<>();
    if (stops(screen)) {
      items.add(item("run-pause", messages.text("runner.pause"), Shortcut.RUN_PAUSE, model::pause));
    }
    if (changesHands(screen)) {
      items.add(
          item(
              "run-hand-over",
              messages.text("runner.handOver"),
              Shortcut.RUN_HAND_OVER,
              model::chooseSuccessor));
    }
    if (ends(screen)) {
      items.add(item("run-call", messages.text("runner.call"), Shortcut.RUN_CALL, model::call));
      items.add(
          item(
              "run-abandon",
              messages.text("runner.abandon"),
              Shortcut.RUN_ABANDON,
              model::abandon));
    }
    if (goesOnByPen(screen)) {
      items.add(paperItem());
    }
    label().ifPresent(label -> items.add(labelItem(label)));
    return items.toArray(MenuItem[]::new);
  }

  /** The label of the run's order, where labels are printed at this seat. */
  private Optional<RunLabel> label() {
    RunHeader header = model.headerProperty().get();
    return header.code().isBlank() || header.subject().isBlank()
        ? Optional.empty()
        : Optional.of(new RunLabel(header.code(), header.subject()))
            .filter(
                label -> label.printable() && navigation().reaches(new Place.PrintLabels(label)));
  }

  /** Whether the run can go on on paper, which shows nothing that a blind check withholds. */
  private boolean goesOnByPen(RunScreen screen) {
    return !(screen instanceof RunScreen.Loading
            || screen instanceof RunScreen.SignIn
            || screen instanceof RunScreen.Ended
            || ended(screen))
        && navigation().reaches(onPaper());
  }

  private static boolean ended(RunScreen screen) {
    return screen instanceof RunScreen.OnHold(HoldModel hold) && hold.ended();
  }

  private Place onPaper() {
    return new Place.PrintRecord(model.run().value(), true);
  }

  private MenuItem paperItem() {
    MenuItem item = new MenuItem(messages.text("runner.paper"));
    item.setId("run-paper");
    item.setOnAction(_ -> navigation().go(onPaper()));
    return item;
  }

  private Navigation navigation() {
    return model.language().desk().workbench().navigation();
  }

  private MenuItem labelItem(RunLabel label) {
    MenuItem item = new MenuItem(messages.text("runner.label"));
    item.setId("run-label");
    item.setOnAction(_ -> navigation().go(new Place.PrintLabels(label)));
    return item;
  }

  /** Whether the run can be handed over at this screen; a pause is no obstacle to that. */
  static boolean changesHands(RunScreen screen) {
    return screen instanceof RunScreen.Paused || stops(screen);
  }

  /** Whether the run can be paused at this screen. */
  static boolean stops(RunScreen screen) {
    return switch (screen) {
      case RunScreen.OneStep _,
          RunScreen.Chunk _,
          RunScreen.Witness _,
          RunScreen.Reader _,
          RunScreen.CallPause _,
          RunScreen.HoldPoint _,
          RunScreen.StillSo _,
          RunScreen.Overview _,
          RunScreen.Pieces _,
          RunScreen.Finish _ ->
          true;
      case RunScreen.Loading _,
          RunScreen.SignIn _,
          RunScreen.OnHold _,
          RunScreen.Paused _,
          RunScreen.HandOver _,
          RunScreen.TakeOver _,
          RunScreen.Call _,
          RunScreen.SecondPerson _,
          RunScreen.WaitingForCheck _,
          RunScreen.Ended _ ->
          false;
    };
  }

  /** Whether the run can be abandoned at this screen. */
  static boolean ends(RunScreen screen) {
    return switch (screen) {
      case RunScreen.OnHold(HoldModel hold) -> !hold.ended();
      case RunScreen.Paused _, RunScreen.WaitingForCheck _, RunScreen.TakeOver _ -> true;
      default -> stops(screen);
    };
  }

  private static MenuItem item(String id, String text, Shortcut key, Runnable action) {
    MenuItem item = new MenuItem(text, new KeyHint(key));
    item.setId(id);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
