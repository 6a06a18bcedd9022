package app.tarkka;

import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Problems;
import app.tarkka.ui.kit.StageDialogs;
import app.tarkka.ui.kit.SystemFileChoice;
import app.tarkka.ui.kit.ThreadedBackground;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.window.PlaceHistory;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * The workbench of what is outside of a library, the welcome above all. It speaks what the seat
 * speaks: another language that is chosen in a library holds for the next welcome, too.
 */
final class OutsideBench {
  private final MessageBar bar;
  private final ThreadedBackground background;
  private Workbench bench;

  OutsideBench(Stage stage, Messages messages) {
    bar = new MessageBar(messages);
    bar.managedProperty().bind(bar.visibleProperty());
    Problems problems = problems(messages);
    background = new ThreadedBackground(Platform::runLater, problems);
    bench =
        new Workbench(
            messages,
            background,
            new PlaceHistory(new Place.Today()),
            new StageDialogs(stage, messages),
            problems,
            new SystemFileChoice(stage));
  }

  Workbench now() {
    return bench;
  }

  void speak(Messages words) {
    bench = bench.speaking(words, problems(words));
  }

  /** Where it says what went wrong. */
  MessageBar bar() {
    return bar;
  }

  ThreadedBackground background() {
    return background;
  }

  private Problems problems(Messages words) {
    Problems problems = new Problems(words, bar::show);
    StoreProblems.teach(problems, words);
    return problems;
  }
}
