package app.tarkka.ui.records;

import app.tarkka.document.Documents;
import app.tarkka.document.PictureOrientation;
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.UprightImage;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** The photos of records, read and decoded away from the window, no larger than they are shown. */
public final class RecordPhotos {
  /** Sharp at 150 % text on a screen of twice the usual density. */
  private static final double PIXELS = 960;

  private final Background background;
  private final Documents documents;
  private final Messages messages;

  public RecordPhotos(Background background, Documents documents, Messages messages) {
    this.background = background;
    this.documents = documents;
    this.messages = messages;
  }

  /** Gives nothing when the library does not have it, or it cannot be shown. */
  void find(String sha256, Consumer<Optional<Image>> onDone) {
    background.<Optional<Image>>read(
        messages.text("records.photo.reading"),
        () -> documents.media(sha256).map(RecordPhotos::decoded).filter(image -> !image.isError()),
        onDone);
  }

  /** The same large. */
  StepPictures large() {
    return new StepPictures(background, documents, messages);
  }

  private static Image decoded(byte[] bytes) {
    return UprightImage.of(
        new Image(new ByteArrayInputStream(bytes), PIXELS, PIXELS, true, true),
        PictureOrientation.of(bytes));
  }
}
