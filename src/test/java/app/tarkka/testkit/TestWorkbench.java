package app.tarkka.testkit;

import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.ImmediateBackground;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Navigation;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Problem;
import app.tarkka.ui.kit.Problems;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.window.PlaceHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A {@link Workbench} whose work is done at once and whose dialogs and files follow a script. */
public final class TestWorkbench {
  private final List<Problem> problemsShown = new ArrayList<>();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final ScriptedFileChoice files = new ScriptedFileChoice();
  private final Navigation navigation = new PlaceHistory(new Place.Today());
  private final Workbench workbench;

  public TestWorkbench() {
    this(Locale.ENGLISH);
  }

  public TestWorkbench(Locale language) {
    Messages messages = new Messages(language);
    Problems problems = new Problems(messages, problemsShown::add);
    workbench =
        new Workbench(
            messages, new ImmediateBackground(problems), navigation, dialogs, problems, files);
  }

  public Workbench get() {
    return workbench;
  }

  /** The same with another background. */
  public Workbench with(Background background) {
    return new Workbench(
        workbench.messages(), background, navigation, dialogs, workbench.problems(), files);
  }

  /** The same where other places are shown. */
  public Workbench with(Navigation places) {
    return new Workbench(
        workbench.messages(), workbench.background(), places, dialogs, workbench.problems(), files);
  }

  public Messages messages() {
    return workbench.messages();
  }

  /** Where the window would be now. */
  public Place place() {
    return navigation.placeProperty().get();
  }

  public ScriptedDialogs dialogs() {
    return dialogs;
  }

  public ScriptedFileChoice files() {
    return files;
  }

  /** What the person was told went wrong. */
  public List<Problem> problemsShown() {
    return problemsShown;
  }
}
