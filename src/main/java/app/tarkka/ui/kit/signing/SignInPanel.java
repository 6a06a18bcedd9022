package app.tarkka.ui.kit.signing;

import app.tarkka.person.Person;
import app.tarkka.person.Pin;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.InSight;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PinPad;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Name tiles, and beside them the PIN of whoever was chosen. Its space is there from the start. */
public final class SignInPanel extends VBox {
  /** More digits at once are a badge's: those of ten are common. */
  private static final int LONGEST_QUICK_PIN = 8;

  private final SignInModel model;
  private final PersonTiles tiles;
  private final PinPad pin;
  private final Subscriptions subscriptions = new Subscriptions();
  private Optional<ChangePinPanel> own = Optional.empty();

  /**
   * @param heading asks who it is: "Who works on this run?"
   */
  public SignInPanel(SignInModel model, String heading, Messages messages) {
    this.model = model;
    getStylesheets().add(Stylesheets.beside(SignInPanel.class, "signing.css"));
    getStyleClass().add("sign-in-panel");
    setId("sign-in");
    Label title = new Label(heading);
    title.getStyleClass().add("text-h2");
    title.setWrapText(true);
    tiles = new PersonTiles(model.tiles(), this::choose);
    pin = new PinPad(messages, model::enter);
    Label name = new Label();
    name.setId("sign-in-name");
    name.getStyleClass().add("text-h3");
    VBox secret = new VBox(name, pin);
    secret.getStyleClass().add("gap-8");
    secret.setAlignment(Pos.TOP_CENTER);
    HBox.setHgrow(tiles, Priority.ALWAYS);
    secret.setMinWidth(USE_PREF_SIZE);
    Label hint = new Label(messages.text("signing.chooseName"));
    hint.setWrapText(true);
    hint.getStyleClass().addAll("text-muted", "sign-in-hint");
    hint.visibleProperty().bind(secret.visibleProperty().not());
    StackPane beside = new StackPane(secret, hint);
    StackPane.setAlignment(hint, Pos.TOP_LEFT);
    beside.setMinWidth(USE_PREF_SIZE);
    HBox columns = new HBox(tiles, beside);
    columns.getStyleClass().add("gap-24");
    columns.setFillHeight(false);
    Label badge = new Label();
    badge.setId("sign-in-badge");
    badge.setWrapText(true);
    badge.getStyleClass().add("field-error");
    badge.setMinHeight(USE_PREF_SIZE);
    badge.managedProperty().bind(badge.visibleProperty());
    getChildren().addAll(title, badge, columns);
    subscriptions.follow(
        model.badgeProperty(),
        why -> {
          badge.setText(why);
          badge.setVisible(!why.isEmpty());
        });
    subscriptions.follow(
        model.chosenProperty(),
        person -> {
          secret.setVisible(person.isPresent());
          name.setText(person.map(p -> messages.text("signing.pinOf", p.name())).orElse(""));
          // What was typed, and why it was refused, belongs to whoever was shown before.
          pin.begin();
          tiles.select(person);
          if (person.isPresent()) {
            pin.focus();
            InSight.scroll(secret);
          } else if (getScene() != null) {
            tiles.focusFirst();
          }
        });
    subscriptions.follow(
        model.changingProperty(),
        change -> {
          own.ifPresent(ChangePinPanel::forget);
          own = change.map(known -> new ChangePinPanel(known, messages, () -> {}));
          // The form has the width to itself: beside the names it would be cut off.
          tiles.setVisible(own.isEmpty());
          tiles.setManaged(own.isEmpty());
          secret.setMinWidth(own.isEmpty() ? USE_PREF_SIZE : 0);
          beside.setMinWidth(secret.getMinWidth());
          HBox.setHgrow(beside, own.isEmpty() ? Priority.NEVER : Priority.ALWAYS);
          secret.setAlignment(own.isEmpty() ? Pos.TOP_CENTER : Pos.TOP_LEFT);
          if (own.isPresent()) {
            Label why = new Label(messages.text("signing.chooseOwn"));
            why.setId("sign-in-choose-own");
            why.setWrapText(true);
            why.setMinHeight(USE_PREF_SIZE);
            Button other =
                Buttons.quiet(
                    "sign-in-other", messages.text("signing.somebodyElse"), model::chooseNobody);
            other.disableProperty().bind(model.lookingProperty());
            secret.getChildren().setAll(name, why, own.get(), other);
            own.get().focus();
            InSight.scroll(secret);
          } else {
            secret.getChildren().setAll(name, pin);
          }
        });
    subscriptions.follow(
        model.refusalProperty(),
        why -> {
          if (!why.isEmpty()) {
            pin.refuse(why);
          }
        });
    subscriptions.follow(
        model.lookingProperty(),
        looking -> {
          pin.takeNothing(looking);
          tiles.takeNothing(looking);
        });
  }

  private void choose(Person person) {
    model.choose(person);
    Optional<Person> chosen = model.chosenProperty().get();
    tiles.select(chosen);
    if (chosen.filter(person::equals).isPresent()) {
      focusFirst();
    }
  }

  /**
   * A badge was scanned while these tiles are shown.
   *
   * @param otherwise takes a code that is nobody's badge here; false when it does not
   */
  public void scanned(String code, Predicate<String> otherwise) {
    Optional<PasswordField> asked = asked();
    Optional<Person> whose = model.chosenProperty().get();
    model.scanned(
        code,
        nobodys ->
            otherwise.test(nobodys)
                || (whose.equals(model.chosenProperty().get())
                    && asked.filter(field -> pin(field, nobodys)).isPresent()),
        this::focusFirst);
  }

  /** The field that a PIN was being typed into. */
  private Optional<PasswordField> asked() {
    Node focus = getScene() == null ? null : getScene().getFocusOwner();
    return focus instanceof PasswordField field ? Optional.of(field) : Optional.empty();
  }

  /** A hand that is as quick as a scanner typed a PIN: it goes where it was going. */
  private static boolean pin(PasswordField field, String code) {
    int length = field.getLength() + code.length();
    boolean typed =
        length >= Pin.SHORTEST
            && length <= LONGEST_QUICK_PIN
            && code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    if (typed && field.isEditable()) {
      field.appendText(code);
      field.fireEvent(new ActionEvent());
    }
    return typed;
  }

  /** The tiles that stand in sight where the focus is. */
  public static Optional<SignInPanel> around(Optional<Node> focus) {
    return focus
        .map(Node::getScene)
        .map(scene -> scene.getRoot().lookup("#sign-in"))
        .filter(SignInPanel.class::isInstance)
        .map(SignInPanel.class::cast)
        .filter(SignInPanel::inSight);
  }

  private boolean inSight() {
    for (Node at = this; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Puts the focus where the person goes on. */
  public void focusFirst() {
    Optional<Person> chosen = model.chosenProperty().get();
    if (chosen.isPresent()) {
      own.ifPresentOrElse(ChangePinPanel::focus, pin::focus);
    } else {
      tiles.focusFirst();
    }
  }
}
