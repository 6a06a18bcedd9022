package app.tarkka.ui.runner.entry;

import app.tarkka.document.Documents;
import app.tarkka.ui.kit.Enlarging;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.camera.Camera;
import app.tarkka.ui.kit.camera.LivePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Brings pictures into the library, from a file or from the clipboard, and gets them out. */
public final class Photos {
  /** A photograph of any telephone is smaller. */
  private static final long LARGEST = 30_000_000;

  private final Workbench workbench;
  private final Documents documents;
  private final Camera camera;

  public Photos(Workbench workbench, Documents documents, Camera camera) {
    this.workbench = workbench;
    this.documents = documents;
    this.camera = camera;
  }

  /** Asks for a file and keeps it; {@code onRefused} gets the sentence to show. */
  public void choose(Consumer<PhotoAnswerModel.Taken> onTaken, Consumer<String> onRefused) {
    Optional<Path> file =
        workbench
            .files()
            .open(
                workbench.text("runner.photo.title"),
                new FileChoice.Kind(
                    workbench.text("runner.photo.kind"), List.of("jpg", "jpeg", "png", "gif")));
    file.ifPresent(
        path -> keep(() -> read(path), String.valueOf(path.getFileName()), onTaken, onRefused));
  }

  /** Opens the camera in the entry, when the answer is a photo; otherwise nothing happens. */
  public static void ask(AnswerModel answer) {
    if (answer instanceof PhotoAnswerModel photo) {
      photo.ask();
    }
  }

  /** Keeps a picture that was on the clipboard, as PNG. */
  public void paste(
      Callable<byte[]> png, Consumer<PhotoAnswerModel.Taken> onTaken, Consumer<String> onRefused) {
    keep(png::call, workbench.text("runner.photo.pasted"), onTaken, onRefused);
  }

  /** What the camera sees; to be started and closed by whoever shows it. */
  LivePicture live() {
    return new LivePicture(camera, Platform::runLater);
  }

  /** Keeps a picture that the camera took, as JPEG. */
  void take(
      BufferedImage picture, Consumer<PhotoAnswerModel.Taken> onTaken, Consumer<String> onRefused) {
    keep(() -> jpeg(picture), workbench.text("runner.photo.taken"), onTaken, onRefused);
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    opaque.createGraphics().drawImage(picture, 0, 0, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(opaque, "jpg", bytes);
    return bytes.toByteArray();
  }

  /** The pictures that stand beside the document's steps. */
  public StepPictures ofSteps() {
    return new StepPictures(workbench.background(), documents, workbench.messages());
  }

  /** A picture that is an answer now, to be shown; see {@link StepPictures#draw}. */
  void draw(
      PhotoAnswerModel.Taken taken,
      double width,
      double height,
      Consumer<Optional<StepPictures.Drawn>> onDone) {
    ofSteps().draw(taken.sha256(), width, height, onDone);
  }

  /** Lets a picture that is an answer now open large from this node. */
  void enlarge(Node node, PhotoAnswerModel.Taken taken) {
    Enlarging.on(
        node, new Enlarging.Source(taken.sha256(), taken.name(), ofSteps()), workbench.messages());
  }

  private void keep(
      Callable<byte @Nullable []> source,
      String name,
      Consumer<PhotoAnswerModel.Taken> onTaken,
      Consumer<String> onRefused) {
    // Reading a file and encoding what was pasted take a while; a signature that is being written
    // must not wait for them.
    workbench
        .background()
        .<Optional<byte[]>>read(
            workbench.text("runner.photo.keeping"),
            () -> Optional.ofNullable(source.call()).filter(Photos::picture),
            found ->
                found.ifPresentOrElse(
                    bytes -> keep(bytes, name, onTaken),
                    () -> onRefused.accept(workbench.text("runner.photo.refused", name))));
  }

  private void keep(byte[] bytes, String name, Consumer<PhotoAnswerModel.Taken> onTaken) {
    workbench
        .background()
        .write(
            workbench.text("runner.photo.keeping"),
            () -> new PhotoAnswerModel.Taken(name, documents.keepMedia(bytes)),
            onTaken);
  }

  private static byte @Nullable [] read(Path path) throws IOException {
    return Files.size(path) > LARGEST ? null : Files.readAllBytes(path);
  }

  /** By its first bytes: PNG, JPEG or GIF, which the window and paper can show. */
  private static boolean picture(byte[] bytes) {
    return starts(bytes, 0x89, 'P', 'N', 'G')
        || starts(bytes, 0xFF, 0xD8, 0xFF)
        || starts(bytes, 'G', 'I', 'F', '8');
  }

  private static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
