package app.tarkka.ui.lock;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.LetterPadSlot;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.kit.signing.SignInPanel;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window while it is locked. */
public final class LockPanel extends StackPane {
  private final Messages messages;
  private final StackPane people = new StackPane();
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * @param shop the shop's name
   * @param languages to choose from; empty where none is offered
   */
  public LockPanel(LockModel model, String shop, List<LockLanguage> languages, Messages messages) {
    this.messages = messages;
    setId("lock");
    getStyleClass().addAll("lock", "canvas");
    getStylesheets().add(Stylesheets.beside(LockPanel.class, "lock.css"));
    Label name = new Label(shop);
    name.setId("lock-shop");
    name.getStyleClass().addAll("text-h3", "text-muted");
    name.setWrapText(true);
    HBox head = new HBox(Icons.icon(Feather.LOCK), name);
    head.getStyleClass().add("gap-12");
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    if (!languages.isEmpty()) {
      head.getChildren().add(new LockLanguages(languages));
    }
    VBox kept = new VBox();
    kept.getStyleClass().add("gap-4");
    model.person().ifPresent(person -> kept.getChildren().setAll(said(model.under(), person)));
    kept.setVisible(!kept.getChildren().isEmpty());
    kept.managedProperty().bind(kept.visibleProperty());
    people.setAlignment(Pos.TOP_LEFT);
    VBox page = new VBox(head, kept, people);
    page.getStyleClass().addAll("page", "lock-page");
    StackPane centred = new StackPane(page);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    getChildren().add(new BorderPane(scroll, null, null, new LetterPadSlot(messages), null));
    subscriptions.follow(model.signInProperty(), this::show);
  }

  /** Puts the focus where the person goes on. */
  public void focusFirst() {
    // What stands in a scroll pane joins the scene only once the pane has its skin.
    applyCss();
    people.getChildren().stream().map(SignInPanel.class::cast).forEach(SignInPanel::focusFirst);
  }

  /** Lets go of the model. */
  public void close() {
    subscriptions.close();
  }

  /** Whose it is and what is kept; how they go on; what becomes of it with anybody else. */
  private List<Label> said(LockModel.Under under, Person person) {
    Label kept = sentence("lock-kept", under.kept(), person);
    kept.getStyleClass().add("text-strong");
    return List.of(
        kept,
        sentence("lock-same", "lock.same", person),
        sentence("lock-other", under.other(), person));
  }

  private Label sentence(String id, String key, Person person) {
    Label label = new Label(messages.text(key, person.name()));
    label.setId(id);
    label.getStyleClass().add("text-body");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void show(Optional<SignInModel> signIn) {
    people.getChildren().clear();
    if (signIn.isPresent()) {
      people.getChildren().add(new SignInPanel(signIn.get(), messages.text("lock.who"), messages));
      if (getScene() != null) {
        focusFirst();
      }
    }
  }
}
