package app.tarkka.ui.window;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.signing.Personal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Where the view of the place stands, with the message bar over its foot. */
final class PlacePane extends StackPane {
  private final WindowModel model;
  private final Views views;
  private final Messages messages;
  private final StackPane content = new StackPane();
  private final MessageBar messageBar;

  PlacePane(WindowModel model, Views views, Messages messages) {
    this.model = model;
    this.views = views;
    this.messages = messages;
    content.setId("content");
    content.getStyleClass().add("window-content");
    FocusKeeper.in(content);
    messageBar = new MessageBar(messages);
    messageBar.setMaxHeight(USE_PREF_SIZE);
    getChildren().addAll(content, messageBar);
    StackPane.setAlignment(messageBar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(messageBar, new Insets(16));
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> messageBar.workedOn());
    content.addEventFilter(KeyEvent.KEY_PRESSED, _ -> messageBar.workedOn());
  }

  MessageBar messageBar() {
    return messageBar;
  }

  /** The region of the view, for F6. */
  Node content() {
    return content;
  }

  void show(Place place) {
    leave();
    messageBar.workedOn();
    boolean focusWasInside = FocusRegions.hasFocus(content);
    Parent view = views.viewOf(place).orElseGet(this::nothingHere);
    content.getChildren().setAll(view);
    model.guard(this::mayLeave);
    if (getScene() != null) {
      enter(focusWasInside);
      if (focusWasInside && !FocusRegions.hasFocus(content)) {
        // Nothing stands there yet, and the toolkit would go on at the first control: Search.
        content.requestFocus();
      }
    }
  }

  /** The window has come up with the view in it. */
  void enterScene(Scene scene) {
    Arrival.in(
        scene,
        () -> {
          if (getScene() == scene) {
            enter(false);
            // The first control of a window is Search: a space would open it.
            if (!FocusRegions.hasFocus(content)) {
              content.requestFocus();
            }
          }
        });
  }

  void leave() {
    content.getChildren().forEach(PlacePane::left);
  }

  /** Asks the person when something on the screen would be lost. */
  boolean mayLeave() {
    return content.getChildren().stream()
        .allMatch(view -> !(view instanceof Leaving leaving) || leaving.mayLeave());
  }

  boolean waitsForScan() {
    return content.getChildren().stream()
        .anyMatch(view -> view instanceof Scanning scanning && scanning.waitsForScan());
  }

  /** Whose own the view is that is shown. */
  Optional<Person> whose() {
    return personal().flatMap(view -> view.whose().stream()).findFirst();
  }

  /** What the person before was allowed to see may be withheld from whoever is here now. */
  void handOver() {
    List<Personal> others = personal().toList();
    others.forEach(Personal::giveUp);
    if (others.isEmpty()) {
      show(model.placeProperty().get());
    } else {
      model.go(new Place.Today());
    }
  }

  private Stream<Personal> personal() {
    return content.getChildren().stream()
        .filter(Personal.class::isInstance)
        .map(Personal.class::cast);
  }

  /** Whether the view that is shown took what was scanned. */
  boolean scanned(String code) {
    return content.getChildren().stream()
        .anyMatch(view -> view instanceof Scanning scanning && scanning.scanned(code));
  }

  /** Whether the view that is shown moved the focus among its own regions. */
  boolean within(Predicate<InnerRegions> move) {
    return content.getChildren().stream()
        .anyMatch(view -> view instanceof InnerRegions inner && move.test(inner));
  }

  /** A view that knows where the work begins takes the focus; another one only keeps it. */
  private void enter(boolean focusWasInside) {
    // What stands in a scroll pane joins the scene only once the pane has its skin.
    content.applyCss();
    if (content.getChildren().getFirst() instanceof Entering view) {
      view.enter();
    } else if (focusWasInside) {
      FocusRegions.enter(content);
    }
  }

  private Parent nothingHere() {
    return new EmptyState(Feather.COMPASS, messages.text("window.nothing"))
        .withAction(
            "nothing-back",
            messages.text("window.nothing.back"),
            () -> model.go(new Place.Today()));
  }

  private static void left(Node view) {
    if (view instanceof Leaving leaving) {
      leaving.leave();
    }
  }
}
