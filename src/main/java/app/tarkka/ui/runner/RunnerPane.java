package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.runner.entry.LanguageMenu;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The doer's screen in the language that they chose: another language makes the view again over the
 * same model, so that step, input, cursor and timers stay (R16).
 */
public final class RunnerPane extends StackPane
    implements Entering, Leaving, InnerRegions, Scanning {
  private final RunnerModel model;
  private final Appearance appearance;
  private final Subscriptions subscriptions = new Subscriptions();
  private final ChangeListener<@Nullable Node> focus =
      (_, before, now) -> {
        if (now instanceof LanguageMenu menu) {
          typing = Typing.in(before);
          menu.setOnHidden(_ -> goOn(menu));
        }
      };
  private Typing typing = Typing.NOWHERE;
  private RunnerView view;

  public RunnerPane(RunnerModel model, Appearance appearance) {
    this.model = model;
    this.appearance = appearance;
    view = new RunnerView(model, model.language().messagesProperty().get(), appearance);
    getChildren().setAll(view);
    sceneProperty().subscribe(this::follow);
    subscriptions.onChange(model.language().messagesProperty(), this::speak);
  }

  private void speak() {
    view.stop();
    view = new RunnerView(model, model.language().messagesProperty().get(), appearance);
    getChildren().setAll(view);
    if (getScene() != null) {
      applyCss();
      layout();
      view.enter();
      typing.goOn(view);
    }
  }

  /** From the menu back to the step, where the next Enter belongs; the view may be another one. */
  private void goOn(LanguageMenu menu) {
    if (menu.isFocused()) {
      view.enter();
      typing.goOn(view);
    }
  }

  /** Where in the entry the cursor stood, before the menu of languages took the focus. */
  private record Typing(String id, int caret) {
    static final Typing NOWHERE = new Typing("", 0);

    static Typing in(@Nullable Node focused) {
      return focused instanceof TextInputControl field && field.getId() != null
          ? new Typing(field.getId(), field.getCaretPosition())
          : NOWHERE;
    }

    void goOn(RunnerView view) {
      if (!id.isEmpty() && view.lookup("#" + id) instanceof TextInputControl field) {
        field.requestFocus();
        field.selectRange(caret, caret);
      }
    }
  }

  private void follow(@Nullable Scene old, @Nullable Scene now) {
    if (old != null) {
      old.focusOwnerProperty().removeListener(focus);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(focus);
    }
  }

  @Override
  public void enter() {
    view.enter();
  }

  @Override
  public void leave() {
    subscriptions.close();
    view.leave();
  }

  @Override
  public boolean mayLeave() {
    return view.mayLeave();
  }

  @Override
  public boolean nextRegion() {
    return view.nextRegion();
  }

  @Override
  public boolean previousRegion() {
    return view.previousRegion();
  }

  @Override
  public boolean waitsForScan() {
    return view.waitsForScan();
  }

  @Override
  public boolean scanned(String code) {
    return view.scanned(code);
  }
}
