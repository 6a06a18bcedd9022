package app.tarkka.ui.reading;

import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.EmptyState;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import app.tarkka.ui.reading.ReadersModel.Whom;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who has to read a document: everyone, some or nobody, with what each of them read. */
public final class ReadersView extends BorderPane implements Leaving {
  private final ReadersModel model;
  private final Messages messages;
  private final StandingWords words;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions parts = new Subscriptions();
  private final VBox page = new VBox();

  public ReadersView(ReadersModel model, ZoneId zone, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new StandingWords(messages, zone);
    setId("readers");
    getStylesheets().add(Stylesheets.beside(ReadersView.class, "reading.css"));
    page.getStyleClass().addAll("page", "readers-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    subscriptions.follow(model.listedProperty(), this::show);
    subscriptions.follow(model.missingProperty(), this::showMissing);
    WayBack.onEscape(this, model::back);
    model.refresh();
  }

  @Override
  public void leave() {
    parts.close();
    subscriptions.close();
  }

  private void show(Optional<ReadersModel.Listed> read) {
    parts.close();
    page.getChildren().clear();
    read.ifPresent(
        listed -> {
          VBox lines = new VBox();
          lines.getStyleClass().add("reader-lines");
          listed.lines().forEach(line -> lines.getChildren().add(line(line)));
          page.getChildren().addAll(header(listed), whom(), lines, foot());
        });
  }

  private Node header(ReadersModel.Listed listed) {
    PageHeader header =
        new PageHeader(messages.text("reading.readers.title", listed.duty().code()))
            .withSubtitle(
                messages.text(
                    "reading.readers.line", listed.duty().title(), listed.duty().revision()))
            .withActions(
                Buttons.secondary(
                    "readers-matrix", messages.text("reading.matrix.open"), model::toMatrix),
                Buttons.secondary(
                    "readers-text", messages.text("reading.text.open"), model::toText));
    return new WayBack("readers-back", messages.text("reading.back"), model::back, header);
  }

  private Node whom() {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox();
    box.getStyleClass().add("gap-8");
    for (Whom one : Whom.values()) {
      RadioButton button = new RadioButton(messages.text("reading", one));
      button.setId("readers-" + one.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.setOnAction(_ -> model.whomProperty().set(one));
      parts.follow(model.whomProperty(), now -> button.setSelected(now == one));
      box.getChildren().add(button);
    }
    return box;
  }

  private Node line(ReadersModel.Line line) {
    CheckBox box = new CheckBox();
    box.setId("reader-" + line.person().id().value());
    box.setAccessibleText(messages.text("reading.readers.tick", line.person().name()));
    box.setOnAction(_ -> model.tick(line.person().id(), box.isSelected()));
    box.disableProperty().bind(Bindings.notEqual(model.whomProperty(), Whom.THESE));
    Runnable tick =
        () ->
            box.setSelected(
                switch (model.whomProperty().get()) {
                  case NOBODY -> false;
                  case EVERYONE -> true;
                  case THESE -> model.chosen().contains(line.person().id());
                });
    tick.run();
    parts.onChange(model.whomProperty(), tick);
    parts.onChange(model.chosen(), tick);
    Label name = new Label(line.person().name());
    name.getStyleClass().add("text-strong");
    name.setLabelFor(box);
    Label last = new Label(words.last(line.standing()));
    last.getStyleClass().add("text-muted");
    last.setWrapText(true);
    VBox who = new VBox(2, name, last);
    who.setMinWidth(0);
    who.setAlignment(Pos.CENTER_LEFT);
    last.visibleProperty().bind(last.textProperty().isNotEmpty());
    last.managedProperty().bind(last.visibleProperty());
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox row =
        new HBox(
            box,
            new Avatar(line.person()),
            who,
            words.mark(line.standing(), words.brief(line.standing())));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("reader-line");
    return row;
  }

  private Node foot() {
    Label refusal = new Label();
    refusal.setId("readers-refusal");
    refusal.setWrapText(true);
    refusal.getStyleClass().add("field-error");
    refusal.textProperty().bind(model.refusalProperty());
    refusal.visibleProperty().bind(refusal.textProperty().isNotEmpty());
    refusal.managedProperty().bind(refusal.visibleProperty());
    Button save =
        Buttons.primary("readers-save", messages.text("reading.readers.save"), model::save);
    save.disableProperty().bind(model.changedProperty().not());
    VBox foot = new VBox(refusal, save);
    foot.getStyleClass().add("gap-8");
    return foot;
  }

  private void showMissing(boolean missing) {
    if (missing) {
      setCenter(
          new EmptyState(Feather.FILE_MINUS, messages.text("reading.missing"))
              .withAction("readers-missing", messages.text("reading.back"), model::back));
    }
  }
}
