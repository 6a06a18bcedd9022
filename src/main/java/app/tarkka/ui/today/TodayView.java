package app.tarkka.ui.today;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** The day: what needs somebody, what can go on, what can be started, what was done. */
public final class TodayView extends BorderPane implements Leaving {
  /** The rest of a busy day is in the records. */
  private static final int DONE_SHOWN = 20;

  private final TodayModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox page = new VBox();
  private final PageHeader header;
  private final StartTiles tiles;

  public TodayView(TodayModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(TodayView.class, "today.css"));
    tiles = new StartTiles(model, messages, subscriptions);
    header = new PageHeader(model.shop());
    page.getStyleClass().addAll("page", "today-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setId("today-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    subscriptions.follow(model.pageProperty(), this::show);
    subscriptions.follow(
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty),
        focused -> {
          if (Boolean.TRUE.equals(focused)) {
            model.refresh();
          }
        });
    model.refresh();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private void show(Optional<TodayPage> shown) {
    page.getChildren().clear();
    shown.ifPresent(this::fill);
  }

  private void fill(TodayPage day) {
    header.subtitle().setText(day.date());
    page.getChildren().add(header);
    if (day.empty()) {
      // There is nothing to start: the one thing to do is below.
      header.withActions();
      page.getChildren().add(nothingYet());
      return;
    }
    if (model.reaches(new Place.Library())) {
      header.withActions(
          Buttons.primary("today-start", messages.text("today.start.button"), tiles::focusSearch));
    }
    if (day.sample()) {
      page.getChildren().add(sampleBanner());
    }
    VBox start = section(messages.text("today.start"), "", List.of(tiles));
    if (model.reaches(new Place.Records())) {
      page.getChildren().addAll(due(day));
      page.getChildren().addAll(start, done(day.done()));
    } else {
      VBox due = new VBox();
      due.getStyleClass().add("gap-24");
      due.getChildren().addAll(due(day));
      page.getChildren().add(new TodayColumns(due, start));
    }
  }

  private List<Node> due(TodayPage day) {
    List<Node> sections = new ArrayList<>();
    String needs = messages.text("today.needs-you");
    sections.add(
        day.needsYou().isEmpty()
            ? section(needs, "", List.of(calm(messages.text("today.nothing-needs-you"))))
            : section(needs, day.summary(), rows(day.needsYou())));
    if (!day.resume().isEmpty()) {
      sections.add(section(messages.text("today.resume"), "", rows(day.resume())));
    }
    if (!day.untouched().isEmpty()) {
      sections.add(section(messages.text("today.untouched"), "", untouched(day.untouched())));
    }
    if (!day.coming().isEmpty()) {
      sections.add(section(messages.text("today.coming.title"), "", rows(day.coming())));
    }
    if (!day.drafts().isEmpty()) {
      sections.add(section(messages.text("today.drafts"), "", rows(day.drafts())));
    }
    labels(day).ifPresent(sections::add);
    return sections;
  }

  private Node done(List<TodayItem> items) {
    String title = messages.text("today.done", items.size());
    return items.isEmpty()
        ? section(title, "", List.of(calm(messages.text("today.done.none"))))
        : section(title, "", doneRows(items));
  }

  private EmptyState nothingYet() {
    EmptyState empty = new EmptyState(Feather.SUN, messages.text("today.empty"));
    return model.reaches(new Place.Library())
        ? empty.withAction(
            "today-empty-library", messages.text("today.empty.action"), model::toLibrary)
        : empty;
  }

  private List<Node> doneRows(List<TodayItem> done) {
    List<Node> rows = new ArrayList<>(rows(done.stream().limit(DONE_SHOWN).toList()));
    Hyperlink all = new Hyperlink(messages.text("today.done.all"));
    all.setId("today-records");
    all.setOnAction(_ -> model.toRecords());
    rows.add(all);
    return rows;
  }

  /** The labels by which everything that is worked on is scanned. */
  private Optional<Node> labels(TodayPage day) {
    List<TodayItem> open = new ArrayList<>(day.resume());
    open.addAll(day.untouched());
    if (!model.labels(open)) {
      return Optional.empty();
    }
    Hyperlink labels = new Hyperlink(messages.text("today.labels"));
    labels.setId("today-labels");
    labels.setOnAction(_ -> model.printLabels(open));
    return Optional.of(labels);
  }

  private List<TodayRow> untouched(List<TodayItem> items) {
    return items.stream()
        .map(
            item ->
                new TodayRow(item, model::open)
                    .besides(
                        "abandon-" + item.id(),
                        messages.text("today.action.abandon"),
                        () -> model.abandon(item)))
        .toList();
  }

  private List<TodayRow> rows(List<TodayItem> items) {
    return items.stream().map(item -> new TodayRow(item, model::open)).toList();
  }

  private VBox section(String title, String summary, List<? extends Node> content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("text-h3");
    heading.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(heading);
    if (!summary.isEmpty()) {
      Label counts = new Label(summary);
      counts.setId("today-summary");
      counts.getStyleClass().add("text-muted");
      counts.setWrapText(true);
      line.getChildren().add(counts);
    }
    line.setAlignment(Pos.BASELINE_LEFT);
    line.getStyleClass().add("gap-16");
    VBox rows = new VBox();
    rows.getChildren().addAll(content);
    VBox box = new VBox(line, rows);
    box.getStyleClass().add("gap-8");
    return box;
  }

  private Node sampleBanner() {
    Label words = new Label(messages.text("today.sample"));
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox banner =
        new HBox(
            words,
            Buttons.secondary(
                "today-remove-sample", messages.text("today.sample.remove"), model::removeSample));
    banner.setId("today-sample");
    banner.getStyleClass().addAll("today-sample", "gap-16");
    banner.setAlignment(Pos.CENTER_LEFT);
    return banner;
  }

  private static Node calm(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
