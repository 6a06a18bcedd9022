package app.tarkka.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/**
 * Pictures one at a time, as large as the window; larger by buttons, + and − or the wheel, the next
 * and the one before by the arrows. Esc goes back.
 */
final class PictureWindow extends BorderPane {
  private static final double STEP = 1.25;
  private static final double MOST = 8;

  /** As many pixels as a large screen has. */
  private static final double WIDTH = 1920;

  private static final double HEIGHT = 1200;

  private final List<Enlarging.Source> pictures;
  private final Messages messages;
  private final Stage stage = new Stage();
  private final ImageView view = new ImageView();
  private final Label name = new Label();
  private final Label sentence = new Label();
  private final Label percent = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private int at;
  private double zoom = 1;

  PictureWindow(List<Enlarging.Source> pictures, int first, Messages messages) {
    this.pictures = List.copyOf(pictures);
    this.messages = messages;
    at = first;
    setId("picture-window");
    getStyleClass().add("picture-window");
    view.setId("picture-large");
    view.setPreserveRatio(true);
    StackPane middle = new StackPane(view, sentence);
    middle.minWidthProperty().bind(scroll.widthProperty().subtract(2));
    middle.minHeightProperty().bind(scroll.heightProperty().subtract(2));
    scroll.setContent(middle);
    scroll.setPannable(true);
    scroll.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          zoom(event.getDeltaY() > 0 ? zoom * STEP : zoom / STEP);
          event.consume();
        });
    setCenter(scroll);
    setTop(bar());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    scroll.widthProperty().subscribe(this::fit);
    scroll.heightProperty().subscribe(this::fit);
  }

  void show(Window owner) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    Appearance.frame(stage, owner);
    stage.setX(owner.getX());
    stage.setY(owner.getY());
    stage.setScene(OwnersDress.scene(this, owner, owner.getWidth(), owner.getHeight()));
    draw();
    stage.show();
    scroll.requestFocus();
  }

  private HBox bar() {
    name.getStyleClass().add("text-strong");
    name.setId("picture-name");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    percent.setId("picture-percent");
    percent.setMinWidth(Region.USE_PREF_SIZE);
    Button close = Buttons.secondary("picture-close", messages.text("kit.close"), stage::close);
    HBox bar =
        new HBox(
            name,
            tool("picture-previous", Feather.CHEVRON_LEFT, "kit.picture.previous", () -> go(-1)),
            tool("picture-next", Feather.CHEVRON_RIGHT, "kit.picture.next", () -> go(1)),
            tool(
                "picture-smaller",
                Feather.ZOOM_OUT,
                "kit.picture.smaller",
                () -> zoom(zoom / STEP)),
            percent,
            tool("picture-larger", Feather.ZOOM_IN, "kit.picture.larger", () -> zoom(zoom * STEP)),
            tool("picture-fit", Feather.MAXIMIZE, "kit.picture.fit", () -> zoom(1)),
            close);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().addAll("gap-8", "picture-bar");
    return bar;
  }

  private Button tool(String id, Feather icon, String key, Runnable action) {
    Button button = Icons.button(id, icon, messages.text(key), action);
    boolean turns = id.equals("picture-previous") || id.equals("picture-next");
    button.setDisable(turns && pictures.size() < 2);
    return button;
  }

  private void go(int by) {
    at = Math.floorMod(at + by, pictures.size());
    zoom = 1;
    draw();
  }

  private void draw() {
    Enlarging.Source source = pictures.get(at);
    name.setText(messages.text("kit.picture.of", source.name(), at + 1, pictures.size()));
    stage.setTitle(source.name());
    view.setImage(null);
    sentence.setText(messages.text("kit.picture.reading"));
    draw(
        source,
        source.original() == null ? source.sha256() : source.original(),
        found -> {
          if (found.isEmpty() && source.original() != null) {
            draw(source, source.sha256(), smaller -> drawn(source, smaller));
          } else {
            drawn(source, found);
          }
        });
  }

  private static void draw(
      Enlarging.Source source, String sha256, Consumer<Optional<StepPictures.Drawn>> onDone) {
    source.pictures().draw(sha256, source.marking(), WIDTH, HEIGHT, onDone);
  }

  private void drawn(Enlarging.Source source, Optional<StepPictures.Drawn> found) {
    if (pictures.get(at).equals(source)) {
      view.setImage(found.map(StepPictures.Drawn::image).orElse(null));
      view.setAccessibleText(source.name());
      sentence.setText(
          found.isPresent() ? "" : messages.text("kit.picture.unreadable", source.name()));
      fit();
    }
  }

  private void zoom(double wanted) {
    zoom = Math.clamp(wanted, 1, MOST);
    fit();
  }

  private void fit() {
    view.setFitWidth(Math.max(1, (scroll.getWidth() - 4) * zoom));
    view.setFitHeight(Math.max(1, (scroll.getHeight() - 4) * zoom));
    percent.setText(String.format(Locale.ROOT, "%.0f %%", zoom * 100));
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> stage.close();
      case RIGHT, PAGE_DOWN -> go(1);
      case LEFT, PAGE_UP -> go(-1);
      case PLUS, ADD, EQUALS -> zoom(zoom * STEP);
      case MINUS, SUBTRACT -> zoom(zoom / STEP);
      case DIGIT0, NUMPAD0 -> zoom(1);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
