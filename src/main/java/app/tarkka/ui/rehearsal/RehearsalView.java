package app.tarkka.ui.rehearsal;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The run's own screens under a strip that says that nothing of it is recorded. */
public final class RehearsalView extends BorderPane
    implements Entering, Leaving, InnerRegions, Scanning {
  private final RehearsalModel model;
  private final Function<Place, Optional<Parent>> screens;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * @param screens shows a place of the run
   * @param pin with which everybody signs here
   */
  public RehearsalView(
      RehearsalModel model,
      Function<Place, Optional<Parent>> screens,
      String pin,
      Messages messages) {
    this.model = model;
    this.screens = screens;
    this.messages = messages;
    setId("rehearsal");
    getStyleClass().add("rehearsal");
    getStylesheets().add(Stylesheets.beside(RehearsalView.class, "rehearsal.css"));
    setTop(strip(pin));
    subscriptions.follow(model.screenProperty(), this::show);
    model.begin();
  }

  private Node strip(String pin) {
    Label says = new Label(messages.text("rehearsal.strip", pin), Icons.icon(Feather.EYE_OFF));
    says.setId("rehearsal-strip");
    says.setWrapText(true);
    says.setMinHeight(USE_PREF_SIZE);
    says.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(says, Priority.ALWAYS);
    HBox strip =
        new HBox(
            says,
            Buttons.secondary(
                "rehearsal-finish", messages.text("rehearsal.finish"), model::finish));
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().addAll("rehearsal-strip", "tint-warn");
    return strip;
  }

  private void show(RehearsalModel.Screen screen) {
    left();
    setCenter(
        switch (screen) {
          case RehearsalModel.Screen.Making _ -> making();
          case RehearsalModel.Screen.Refused refused -> refused(refused.why());
          case RehearsalModel.Screen.Pause pause -> new PausePage(model, pause, messages);
          case RehearsalModel.Screen.At at -> screens.apply(at.place()).orElseGet(this::making);
        });
    if (getScene() != null) {
      enter();
    }
  }

  private Parent making() {
    Label doing = new Label(messages.text("rehearsal.making"));
    doing.getStyleClass().add("text-muted");
    VBox box = new VBox(16, new ProgressIndicator(), doing);
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private Parent refused(String why) {
    return new EmptyState(Feather.ALERT_CIRCLE, why)
        .withAction("rehearsal-back", messages.text("rehearsal.toText"), model::finish);
  }

  @Override
  public void enter() {
    applyCss();
    if (getCenter() instanceof Entering view) {
      view.enter();
    }
  }

  private void left() {
    if (getCenter() instanceof Leaving leaving) {
      leaving.leave();
    }
  }

  @Override
  public void leave() {
    left();
    subscriptions.close();
    model.close();
  }

  @Override
  public boolean nextRegion() {
    return getCenter() instanceof InnerRegions inner && inner.nextRegion();
  }

  @Override
  public boolean previousRegion() {
    return getCenter() instanceof InnerRegions inner && inner.previousRegion();
  }

  @Override
  public boolean waitsForScan() {
    return getCenter() instanceof Scanning scanning && scanning.waitsForScan();
  }

  @Override
  public boolean scanned(String code) {
    return getCenter() instanceof Scanning scanning && scanning.scanned(code);
  }
}
