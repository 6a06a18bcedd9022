package app.tarkka.ui.templates;

import app.tarkka.document.Content;
import app.tarkka.document.template.Keeping;
import app.tarkka.document.template.OwnTemplate;
import app.tarkka.document.template.Template;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The choice of what a new document starts from: a list at the left, what it holds beside it. */
public final class NewDocumentView extends BorderPane implements Entering, Leaving {
  private final NewDocumentModel model;
  private final ZoneId zone;
  private final Messages messages;
  private final ListView<Beginning> list;
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * @param zone of the shop, for days
   */
  public NewDocumentView(NewDocumentModel model, ZoneId zone, Messages messages) {
    this.model = model;
    this.zone = zone;
    this.messages = messages;
    setId("new-document");
    getStyleClass().add("new-document");
    getStylesheets().add(Stylesheets.beside(NewDocumentView.class, "templates.css"));
    Button begin =
        Buttons.primary("new-document-begin", messages.text("templates.begin"), model::begin);
    PageHeader header = new PageHeader(messages.text("templates.title")).withActions(begin);
    header.subtitle().setText(messages.text("templates.subtitle"));
    MessageBar refusal = new MessageBar(messages);
    refusal.managedProperty().bind(refusal.visibleProperty());
    VBox top =
        new VBox(
            new WayBack("new-document-back", messages.text("templates.back"), model::back, header),
            refusal);
    top.getStyleClass().add("new-document-top");
    setTop(top);
    list = list();
    setLeft(list);
    page.getStyleClass().add("new-document-page");
    scroll.setId("new-document-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    WayBack.onEscape(this, model::back);
    subscriptions.follow(model.templateProperty(), _ -> show());
    subscriptions.follow(model.chosenProperty(), this::select);
    subscriptions.onChange(model.beginnings(), () -> select(model.chosenProperty().get()));
    subscriptions.follow(
        model.messageProperty(), text -> refusal.showOrClear(MessageBar.Tone.WARNING, text));
    model.read();
  }

  @Override
  public void enter() {
    list.requestFocus();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private ListView<Beginning> list() {
    ListView<Beginning> all = new ListView<>(model.beginnings());
    all.setId("new-document-list");
    all.getStyleClass().add("beginning-list");
    all.setAccessibleText(messages.text("templates.title"));
    all.setCellFactory(
        _ -> {
          BeginningCell cell = new BeginningCell(messages);
          cell.setOnMouseClicked(
              event -> {
                if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 2
                    && !cell.isEmpty()) {
                  model.begin();
                }
              });
          return cell;
        });
    ByLetter.in(all, one -> List.of(BeginningCell.name(one, messages)));
    all.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            one -> {
              if (one != null) {
                model.chosenProperty().set(one);
              }
            });
    all.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.begin();
            event.consume();
          }
        });
    return all;
  }

  private void select(Beginning chosen) {
    if (model.beginnings().contains(chosen)
        && !chosen.equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(chosen);
      list.scrollTo(chosen);
    }
  }

  private void show() {
    page.getChildren().clear();
    scroll.setVvalue(0);
    model
        .templateProperty()
        .get()
        .ifPresentOrElse(
            this::show, () -> page.getChildren().add(text("templates.empty", "text-muted")));
  }

  private void show(Template template) {
    Label name = new Label(template.name());
    name.setId("template-name");
    name.getStyleClass().add("text-h3");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    page.getChildren().add(name);
    if (!template.about().isEmpty()) {
      page.getChildren().add(label(template.about(), "text-body"));
    }
    page.getChildren().add(label(facts(template.content()), "text-muted"));
    if (model.chosenProperty().get() instanceof Beginning.Own(OwnTemplate own)) {
      page.getChildren().addAll(ofOne(own), words());
    }
    page.getChildren().add(new TemplatePreview(template, messages));
  }

  private String facts(Content content) {
    return messages.text(
        "templates.facts",
        messages.text("document", content.kind()),
        content.sections().size(),
        content.stepsAsWritten().count());
  }

  private FlowPane ofOne(OwnTemplate own) {
    Label by =
        label(
            messages.text(
                "templates.kept",
                model.keptBy(own),
                DayAndTime.day(messages).format(own.at().atZone(zone))),
            "text-muted");
    FlowPane row =
        new FlowPane(
            8,
            8,
            by,
            Buttons.secondary(
                "template-rename", messages.text("templates.rename"), () -> model.rename(own)),
            Buttons.secondary(
                "template-delete", messages.text("templates.delete"), () -> model.delete(own)));
    row.setRowValignment(VPos.CENTER);
    return row;
  }

  /** Whether the words of a template of one's own guide, or stay. */
  private VBox words() {
    ToggleGroup group = new ToggleGroup();
    VBox box = new VBox();
    box.getStyleClass().add("gap-8");
    for (Keeping.Words one : Keeping.Words.values()) {
      RadioButton button = new RadioButton(messages.text("templates", one));
      button.setId("template-words-" + one.name().toLowerCase(Locale.ROOT));
      button.setToggleGroup(group);
      button.setWrapText(true);
      button.setSelected(model.wordsProperty().get() == one);
      button.setOnAction(_ -> model.wordsProperty().set(one));
      box.getChildren().add(button);
    }
    return box;
  }

  private Label text(String key, String style) {
    return label(messages.text(key), style);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
