package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Signer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * A signature: what is signed, who signs, what it means, and the PIN (R8). It closes only when the
 * PIN was accepted or the person gave up.
 */
final class SignaturePane extends DialogPane {
  private static final int LINES_BEFORE_SCROLLING = 8;

  private final SignatureRequest request;
  private final Consumer<Optional<Signer>> done;
  private final SignerChoice who;
  private final PinPad pinPad;

  SignaturePane(SignatureRequest request, Messages messages, Consumer<Optional<Signer>> done) {
    super(request.title(), request.statement());
    this.request = request;
    this.done = done;
    this.who = new SignerChoice(request, messages);
    this.pinPad = new PinPad(messages, this::check);
    Button sign =
        Buttons.primary("dialog-action", messages.text("kit.sign.action"), pinPad::enterTyped);
    BooleanBinding nobody =
        Bindings.createBooleanBinding(
            () -> who.chosenProperty().get().isEmpty(), who.chosenProperty());
    pinPad.disableProperty().bind(nobody);
    sign.disableProperty().bind(nobody);
    who.chosenProperty()
        .subscribe(
            (_, _) -> {
              pinPad.begin();
              pinPad.focus();
            });
    HBox columns = new HBox(whatAndWho(request, messages), pinPad);
    columns.getStyleClass().add("gap-24");
    content(columns);
    buttons(cancel(messages, () -> done.accept(Optional.empty())), sign);
  }

  @Override
  void focusFirst() {
    pinPad.focus();
  }

  private void check(char[] pin) {
    who.chosenProperty().get().ifPresent(signer -> check(signer, pin));
  }

  private void check(Signer signer, char[] pin) {
    pinPad.takeNothing(true);
    who.takeNothing(true);
    request
        .check()
        .check(
            signer,
            pin,
            refusal -> {
              pinPad.takeNothing(false);
              who.takeNothing(false);
              if (refusal == null) {
                done.accept(Optional.of(signer));
              } else {
                pinPad.refuse(refusal);
              }
            });
  }

  private VBox whatAndWho(SignatureRequest request, Messages messages) {
    VBox column = new VBox();
    column.getStyleClass().addAll("signature-column", "gap-16");
    HBox.setHgrow(column, Priority.ALWAYS);
    if (!request.signed().isEmpty()) {
      Label heading = new Label(messages.text("kit.sign.covers"));
      heading.getStyleClass().add("overline");
      VBox what = new VBox(heading, signedList(request));
      if (!request.proof().isEmpty()) {
        Label proof = new Label(request.proof());
        proof.setId("sign-proof");
        proof.setWrapText(true);
        proof.getStyleClass().addAll("text-caption", "text-muted");
        proof.visibleProperty().subscribe((_, _) -> fit());
        what.getChildren().add(new Disclosure("sign-details", messages.text("kit.details"), proof));
      }
      what.getStyleClass().add("gap-4");
      column.getChildren().add(what);
    }
    column.getChildren().add(who);
    // Beside the name of one who signs it stands already.
    if (request.choosing()) {
      Label meaning = new Label(messages.text("kit.sign.meaning", request.meaning()));
      meaning.setId("sign-meaning");
      meaning.setWrapText(true);
      meaning.getStyleClass().add("text-muted");
      column.getChildren().add(meaning);
    }
    return column;
  }

  /** The dialog grows with what is told in it. */
  private void fit() {
    if (getScene() != null
        && getScene().getWindow() instanceof Stage dialog
        && dialog.getOwner() != null) {
      dialog.sizeToScene();
    }
  }

  /** All that is signed; a long list scrolls, a short one shows whole. */
  private static Region signedList(SignatureRequest request) {
    VBox lines = new VBox();
    lines.setId("signed-list");
    lines.getStyleClass().add("signed-list");
    for (String each : request.signed()) {
      Label line = new Label(each);
      line.setWrapText(true);
      lines.getChildren().add(line);
    }
    if (request.signed().size() <= LINES_BEFORE_SCROLLING) {
      return lines;
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(String.join("\n", request.signed()));
    scroll.getStyleClass().add("signed-scroll");
    return scroll;
  }
}
