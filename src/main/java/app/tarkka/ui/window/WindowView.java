package app.tarkka.ui.window;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The frame of the window. Below 1280 px, at large text and in a run the sidebar shows icons. */
public final class WindowView extends BorderPane implements Leaving {
  private static final double WIDE_FROM = 1280;

  private final WindowModel model;
  private final Views views;
  private final Messages messages;
  private final Sidebar sidebar;
  private final StackPane content = new StackPane();
  private final Appearance appearance;
  private final MessageBar messageBar;
  private final FocusRegions regions;
  private final Subscriptions subscriptions = new Subscriptions();

  public WindowView(WindowModel model, Views views, Messages messages, Appearance appearance) {
    this.model = model;
    this.views = views;
    this.messages = messages;
    this.appearance = appearance;
    getStyleClass().add("window");
    getStylesheets().add(Stylesheets.beside(WindowView.class, "window.css"));
    sidebar = new Sidebar(model, messages, subscriptions);
    content.setId("content");
    content.getStyleClass().add("window-content");
    messageBar = new MessageBar(messages);
    messageBar.setMaxHeight(USE_PREF_SIZE);
    StackPane layers = new StackPane(content, messageBar);
    StackPane.setAlignment(messageBar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(messageBar, new Insets(16));
    BorderPane middle = new BorderPane(layers);
    middle.setBottom(new StatusLine(model, messages, subscriptions));
    setLeft(sidebar);
    setCenter(middle);
    regions = new FocusRegions(sidebar, content, messageBar);
    subscriptions.follow(model.placeProperty(), this::show);
    subscriptions.onChange(widthProperty(), this::fitSidebar);
    subscriptions.onChange(appearance.textSizeProperty(), this::fitSidebar);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    subscriptions.onChange(sceneProperty(), this::enterScene);
  }

  /** Where {@link app.tarkka.ui.kit.Problems} shows what went wrong. */
  public MessageBar messageBar() {
    return messageBar;
  }

  @Override
  public void leave() {
    content.getChildren().forEach(WindowView::left);
    subscriptions.close();
  }

  @Override
  public boolean mayLeave() {
    return content.getChildren().stream()
        .allMatch(view -> !(view instanceof Leaving leaving) || leaving.mayLeave());
  }

  private void show(Place place) {
    content.getChildren().forEach(WindowView::left);
    boolean focusWasInside = regions.hasFocus(content);
    Parent view = views.viewOf(place).orElseGet(this::nothingHere);
    content.getChildren().setAll(view);
    model.guard(this::mayLeave);
    sidebar.show(place);
    fitSidebar();
    if (getScene() != null) {
      enter(focusWasInside);
    }
  }

  private void enterScene() {
    if (getScene() != null) {
      enter(false);
    }
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

  private void fitSidebar() {
    if (model.needsRoom() || getWidth() < appearance.textSizeProperty().get().scaled(WIDE_FROM)) {
      sidebar.narrow();
    } else {
      sidebar.wide();
    }
  }

  private void onKey(KeyEvent event) {
    for (SidebarItem item : SidebarItem.values()) {
      if (item.shortcut().matches(event)) {
        model.go(item.place());
        event.consume();
      }
    }
    if (Shortcut.GO_BACK.matches(event)) {
      model.back();
      event.consume();
    } else if (Shortcut.NEXT_REGION.matches(event)) {
      if (!within(InnerRegions::nextRegion)) {
        regions.next();
      }
      event.consume();
    } else if (Shortcut.PREVIOUS_REGION.matches(event)) {
      if (!within(InnerRegions::previousRegion)) {
        regions.previous();
      }
      event.consume();
    }
  }

  /** Whether the view that is shown moved the focus among its own regions. */
  private boolean within(Predicate<InnerRegions> move) {
    return content.getChildren().stream()
        .anyMatch(view -> view instanceof InnerRegions inner && move.test(inner));
  }

  private static void left(Node view) {
    if (view instanceof Leaving leaving) {
      leaving.leave();
    }
  }
}
