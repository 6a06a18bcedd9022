package app.tarkka.ui.kit;

import app.tarkka.ui.kit.Dialogs.Signer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

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
    super(messages.text("kit.sign.title", request.meaning()), request.statement());
    this.request = request;
    this.done = done;
    this.who = new SignerChoice(request, messages);
    this.pinPad = new PinPad(messages, this::check);
    if (!request.signed().isEmpty()) {
      Label heading = new Label(messages.text("kit.sign.covers", request.signed().size()));
      heading.getStyleClass().add("overline");
      content(new VBox(heading, signedList(request)));
    }
    Button sign =
        Buttons.primary("dialog-action", messages.text("kit.sign.action"), pinPad::enterTyped);
    VBox centred = new VBox(pinPad);
    centred.setAlignment(javafx.geometry.Pos.CENTER);
    content(who, centred);
    buttons(cancel(messages, () -> done.accept(Optional.empty())), sign);
  }

  @Override
  void focusFirst() {
    pinPad.focus();
  }

  private void check(char[] pin) {
    Signer signer = who.chosen();
    pinPad.setDisable(true);
    request
        .check()
        .check(
            signer,
            pin,
            refusal -> {
              pinPad.setDisable(false);
              if (refusal == null) {
                done.accept(Optional.of(signer));
              } else {
                pinPad.refuse(refusal);
              }
            });
  }

  private static ScrollPane signedList(SignatureRequest request) {
    VBox lines = new VBox();
    lines.getStyleClass().add("signed-list");
    for (String each : request.signed()) {
      Label line = new Label(each);
      line.setWrapText(true);
      lines.getChildren().add(line);
    }
    ScrollPane scroll = new ScrollPane(lines);
    scroll.setId("signed-list");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(request.signed().size() > LINES_BEFORE_SCROLLING);
    scroll.getStyleClass().add("signed-scroll");
    return scroll;
  }
}
