package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.Personal;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/**
 * The checker's screen in the language that they chose: another language makes the view again over
 * the same model, so that the page and what was typed on it stay (R16).
 */
public final class CheckPane extends StackPane
    implements Entering, Leaving, InnerRegions, Scanning, Personal {
  private final CheckRunModel model;
  private final Subscriptions subscriptions = new Subscriptions();
  private CheckRunView view;
  private boolean gone;

  /** Whoever took the seat has just shown who they are. */
  private boolean handedOver;

  public CheckPane(CheckRunModel model) {
    this.model = model;
    view = made();
    getChildren().setAll(view);
    subscriptions.onChange(model.language().choice().messagesProperty(), this::speak);
  }

  private CheckRunView made() {
    return new CheckRunView(model, model.language().choice().messagesProperty().get());
  }

  private void speak() {
    view.leave();
    view = made();
    getChildren().setAll(view);
    if (getScene() != null) {
      applyCss();
      layout();
      view.enter();
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
    gone = true;
    if (!handedOver) {
      model.left();
    }
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
  public Optional<Person> whose() {
    // Once it is left, what may lock the seat is not this check.
    return gone ? Optional.empty() : view.whose();
  }

  @Override
  public void giveUp() {
    handedOver = true;
    view.giveUp();
  }

  @Override
  public boolean scanned(String code) {
    return view.scanned(code);
  }
}
