package app.tarkka.ui.window;

import app.tarkka.person.Person;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** The frame of the window. Below 1280 px, at large text and in a run the sidebar shows icons. */
public final class WindowView extends BorderPane implements Frame {
  private static final double WIDE_FROM = 1280;

  private final WindowModel model;
  private final Sidebar sidebar;
  private final PlacePane place;
  private final Appearance appearance;
  private final WindowKeys keys;
  private final BorderPane middle;
  private Leaving strip = () -> {};
  private final Subscriptions subscriptions = new Subscriptions();

  public WindowView(WindowModel model, Views views, Messages messages, Appearance appearance) {
    this.model = model;
    this.appearance = appearance;
    getStyleClass().add("window");
    getStylesheets().add(Stylesheets.beside(WindowView.class, "window.css"));
    sidebar = new Sidebar(model, messages, subscriptions);
    place = new PlacePane(model, views, messages);
    middle = new BorderPane(place);
    middle.setBottom(new StatusLine(model, messages, subscriptions));
    setLeft(sidebar);
    setCenter(middle);
    keys = new WindowKeys(model, place, sidebar);
    subscriptions.follow(model.placeProperty(), this::show);
    subscriptions.onChange(widthProperty(), this::fitSidebar);
    subscriptions.onChange(appearance.textSizeProperty(), this::fitSidebar);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onLeftKey);
    subscriptions.onChange(sceneProperty(), this::enterScene);
  }

  @Override
  public <S extends Node & Leaving> Frame with(S above) {
    strip = above;
    subscriptions.follow(model.placeProperty(), _ -> middle.setTop(model.inARun() ? above : null));
    return this;
  }

  @Override
  public Parent root() {
    return this;
  }

  @Override
  public MessageBar messageBar() {
    return place.messageBar();
  }

  @Override
  public void leave() {
    place.leave();
    strip.leave();
    subscriptions.close();
  }

  @Override
  public boolean mayLeave() {
    return place.mayLeave();
  }

  private void show(Place next) {
    place.show(next);
    sidebar.show(next);
    fitSidebar();
  }

  @Override
  public boolean waitsForScan() {
    return place.waitsForScan();
  }

  @Override
  public boolean scanned(String code) {
    return place.scanned(code);
  }

  @Override
  public Optional<Person> whose() {
    return place.whose();
  }

  @Override
  public void handOver() {
    place.handOver();
  }

  private void enterScene() {
    Scene scene = getScene();
    if (scene != null) {
      place.enterScene(scene);
    }
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
    if (Shortcut.SEARCH_ALL.matches(event)
        && !(model.placeProperty().get() instanceof Place.Search)) {
      model.go(new Place.Search(SearchQuery.NOTHING));
      event.consume();
    }
    keys.pressed(event);
  }

  /**
   * A key that the place had no use for: a page may have something else to begin, a run has not.
   */
  private void onLeftKey(KeyEvent event) {
    if (Shortcut.NEW.matches(event) && !model.inARun()) {
      model.go(new Place.NewDocument("", ""));
      event.consume();
    }
  }
}
