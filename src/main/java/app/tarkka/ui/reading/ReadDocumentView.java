package app.tarkka.ui.reading;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import app.tarkka.ui.kit.difference.ChangesView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A document to be read, with the signature at its foot. */
public final class ReadDocumentView extends BorderPane implements Leaving {
  private final ReadDocumentModel model;
  private final Messages messages;
  private final DateTimeFormatter day;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions parts = new Subscriptions();

  public ReadDocumentView(ReadDocumentModel model, ZoneId zone, Messages messages) {
    this.model = model;
    this.messages = messages;
    day = DayAndTime.day(messages).withZone(zone);
    setId("read-document");
    getStyleClass().add("read-document");
    getStylesheets().add(Stylesheets.beside(ReadDocumentView.class, "reading.css"));
    subscriptions.add(model.follow());
    subscriptions.follow(model.pageProperty(), this::show);
    subscriptions.follow(model.missingProperty(), this::showMissing);
    WayBack.onEscape(this, model::back);
    model.refresh();
  }

  @Override
  public void leave() {
    parts.close();
    subscriptions.close();
  }

  private void show(Optional<ReadPage> read) {
    parts.close();
    read.ifPresent(
        page -> {
          VBox top = new VBox(header(page), how(page));
          top.getStyleClass().add("reading-top");
          setTop(top);
          parts.follow(model.onlyChangesProperty(), only -> setCenter(text(only)));
          boolean signs = page.reader().isEmpty() || page.maySign();
          setBottom(signs ? foot(page) : null);
        });
  }

  private Node header(ReadPage page) {
    PageHeader header =
        new PageHeader(page.revision().content().title())
            .withSubtitle(
                messages.text(
                    "reading.line",
                    page.revision().content().code(),
                    page.revision().number(),
                    day.format(java.util.Objects.requireNonNull(page.revision().effective()))));
    if (model.reachesReaders()) {
      header.withActions(
          Buttons.secondary(
              "reading-readers", messages.text("reading.readers.open"), model::toReaders));
    }
    return new WayBack("reading-back", messages.text("reading.back"), model::back, header);
  }

  /** Where the reader stands, and which of two ways to read. */
  private Node how(ReadPage page) {
    FlowPane row = new FlowPane(16, 8);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getChildren().add(standing(page));
    if (page.before().isPresent()) {
      ToggleGroup group = new ToggleGroup();
      row.getChildren()
          .add(
              new HBox(
                  8,
                  toggle("reading-changes", "reading.changes", true, group),
                  toggle("reading-all", "reading.whole", false, group)));
    }
    if (!page.translations().isEmpty()) {
      row.getChildren().add(new LanguageChoice(page, model, messages, parts));
    }
    return row;
  }

  private ToggleButton toggle(String id, String key, boolean changes, ToggleGroup group) {
    ToggleButton button = new ToggleButton(messages.text(key));
    button.setId(id);
    button.getStyleClass().add("choice");
    button.setToggleGroup(group);
    button.setSelected(model.onlyChangesProperty().get() == changes);
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          model.onlyChangesProperty().set(changes);
        });
    return button;
  }

  private Node standing(ReadPage page) {
    Optional<String> said = page.reader().map(reader -> said(page, reader.name()));
    Label quiet = new Label(said.orElseGet(() -> messages.text("reading.nobody")));
    quiet.getStyleClass().add("text-muted");
    quiet.setWrapText(true);
    Node standing =
        page.signed()
            ? new StatusMark(Status.PASS, quiet.getText()).wrapped()
            : page.due() ? new StatusMark(Status.ATTENTION, quiet.getText()).wrapped() : quiet;
    standing.setId("reading-standing");
    return standing;
  }

  private String said(ReadPage page, String name) {
    return page.last()
        .map(
            last ->
                messages.text(
                    page.signed() ? "reading.standing.signed" : "reading.standing.earlier",
                    name,
                    last.revision(),
                    day.format(last.at())))
        .orElseGet(
            () ->
                messages.text(
                    page.due() ? "reading.standing.due" : "reading.standing.notAsked", name));
  }

  private Node text(boolean onlyChanges) {
    return onlyChanges
        ? new ChangesView(model.changes(), model.pictures(), messages, parts)
        : new TextList(model.rows(), model.pictures(), messages);
  }

  private Node foot(ReadPage page) {
    Label refusal = new Label();
    refusal.setId("reading-refusal");
    refusal.setWrapText(true);
    refusal.getStyleClass().add("field-error");
    refusal.textProperty().bind(model.refusalProperty());
    HBox.setHgrow(refusal, Priority.ALWAYS);
    refusal.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(16, refusal);
    foot.setAlignment(Pos.CENTER_RIGHT);
    foot.getStyleClass().add("reading-foot");
    Button sign =
        Buttons.primary(
            "reading-sign",
            messages.text(page.reader().isEmpty() ? "reading.who" : "reading.sign"),
            model::sign);
    sign.getStyleClass().add("target");
    foot.getChildren().add(sign);
    return foot;
  }

  private void showMissing(boolean missing) {
    if (missing) {
      setTop(null);
      setBottom(null);
      setCenter(
          new EmptyState(Feather.FILE_MINUS, messages.text("reading.missing"))
              .withAction("reading-missing", messages.text("reading.back"), model::back));
    }
  }
}
