package app.tarkka.ui.records;

import app.tarkka.ui.kit.Messages;
import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** A signature that a customer or a driver drew, on white in every theme. */
final class SignatureView extends StackPane {
  private static final double WIDTH = 300;

  SignatureView(RecordPage.Signature signature, Messages messages) {
    setId("signature");
    getStyleClass().add("record-signature");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    // A few kilobytes that are in memory already: decoding them takes about a millisecond.
    ImageView view = new ImageView(new Image(new ByteArrayInputStream(signature.png())));
    view.setPreserveRatio(true);
    view.setFitWidth(WIDTH);
    view.setAccessibleText(messages.text("records.signature", signature.name()));
    getChildren().setAll(view);
  }
}
