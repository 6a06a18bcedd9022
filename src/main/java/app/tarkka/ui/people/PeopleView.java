package app.tarkka.ui.people;

import app.tarkka.person.PersonId;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The people of the shop, and an inspector for the one that is chosen. */
public final class PeopleView extends BorderPane implements Leaving {
  private final PeopleModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private Optional<PersonId> beginWith = Optional.empty();
  private final ListView<PersonRow> list = new ListView<>();
  private final PersonInspector inspector;
  private boolean following;

  public PeopleView(PeopleModel model, Messages messages) {
    this(model, messages, Optional.empty());
  }

  /**
   * @param begin who is shown at first
   */
  public PeopleView(PeopleModel model, Messages messages, Optional<PersonId> begin) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(PeopleView.class, "people.css"));
    inspector = new PersonInspector(model, messages);
    PageHeader header =
        new PageHeader(messages.text("people.title"))
            .withSubtitle(messages.text("people.subtitle"))
            .withActions(
                Buttons.secondary(
                    "people-reading", messages.text("people.reading"), model::toReading),
                Buttons.primary("people-add", messages.text("people.add"), model::add));
    ScrollPane right = new ScrollPane(inspector);
    right.setFitToWidth(true);
    right.getStyleClass().add("person-inspector-scroll");
    IssuedPinCards issued = new IssuedPinCards(model, messages, subscriptions);
    VBox left = new VBox(issued, list);
    left.getStyleClass().add("gap-12");
    VBox.setVgrow(list, Priority.ALWAYS);
    HBox both = new HBox(left, right);
    both.getStyleClass().add("gap-24");
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(both, Priority.ALWAYS);
    VBox page = new VBox(header, both);
    page.getStyleClass().add("page");
    setCenter(page);
    fillList();
    subscriptions.follow(model.panelProperty(), inspector::show);
    subscriptions.onChange(model.selectedProperty(), this::selectionChanged);
    subscriptions.onChange(model.decision().workingProperty(), this::work);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    beginWith = begin;
    subscriptions.onChange(model.rows(), this::begin);
    model.refresh();
  }

  @Override
  public boolean mayLeave() {
    return model.mayLeave();
  }

  @Override
  public void leave() {
    inspector.close();
    subscriptions.close();
  }

  /** What is typed meanwhile goes nowhere, and Enter once more presses no button. */
  private void work() {
    boolean now = model.decision().workingProperty().get();
    if (now) {
      inspector.requestFocus();
    }
    list.setMouseTransparent(now);
    if (!now) {
      list.requestFocus();
    }
  }

  private void begin() {
    Optional<PersonId> wanted = beginWith;
    if (!model.rows().isEmpty()) {
      beginWith = Optional.empty();
      wanted.ifPresent(model::select);
    }
  }

  private void fillList() {
    list.setId("people-list");
    list.getStyleClass().add("person-list");
    list.setAccessibleText(messages.text("people.title"));
    list.setItems(model.rows());
    list.setCellFactory(_ -> new PersonCell());
    ByLetter.in(list, row -> List.of(row.person().name()));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            (_, row) -> {
              if (row != null && !following) {
                model.select(row.person().id());
              }
            });
  }

  /** The list follows the model, which follows the list: one of them has to stop. */
  private void selectionChanged() {
    following = true;
    model
        .selectedProperty()
        .get()
        .ifPresentOrElse(
            person ->
                model.rows().stream()
                    .filter(row -> row.person().id().equals(person.id()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select),
            list.getSelectionModel()::clearSelection);
    following = false;
    inspector.show(model.panelProperty().get());
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.NEW.matches(event)) {
      model.add();
      event.consume();
    }
  }
}
