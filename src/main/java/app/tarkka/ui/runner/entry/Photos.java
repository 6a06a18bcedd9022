package app.tarkka.ui.runner.entry;

import app.tarkka.document.Documents;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.PictureProblem;
import app.tarkka.ui.kit.Enlarging;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.StepPictures;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.camera.Camera;
import app.tarkka.ui.kit.camera.LivePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javax.imageio.ImageIO;

/** Brings pictures into the library, from a file or from the clipboard, and gets them out. */
public final class Photos {
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
                    workbench.text("runner.photo.kind"),
                    List.of("jpg", "jpeg", "png", "gif", "bmp")));
    file.ifPresent(
        path ->
            keep(
                () -> PictureFile.bytes(path),
                String.valueOf(path.getFileName()),
                onTaken,
                onRefused));
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

  /** What came, or why it cannot be kept. */
  private record Look(byte[] bytes, Optional<PictureProblem> problem) {}

  private void keep(
      Callable<byte[]> source,
      String name,
      Consumer<PhotoAnswerModel.Taken> onTaken,
      Consumer<String> onRefused) {
    // Reading a file, encoding what was pasted and looking through either take a while; a signature
    // that is being written must not wait for them.
    workbench
        .background()
        .read(
            workbench.text("runner.photo.keeping"),
            () -> look(source),
            look ->
                look.problem()
                    .ifPresentOrElse(
                        problem ->
                            onRefused.accept(workbench.messages().text("runner", problem, name)),
                        () -> keep(look.bytes(), name, onTaken)));
  }

  /** Evidence that nobody can look at later is none: all of it is read before it is kept. */
  private static Look look(Callable<byte[]> source) throws Exception {
    try {
      byte[] bytes = source.call();
      return new Look(bytes, PictureFile.problem(bytes));
    } catch (PictureFile.Unusable e) {
      return new Look(new byte[0], Optional.of(e.problem()));
    }
  }

  private void keep(byte[] bytes, String name, Consumer<PhotoAnswerModel.Taken> onTaken) {
    workbench
        .background()
        .write(
            workbench.text("runner.photo.keeping"),
            () -> new PhotoAnswerModel.Taken(name, documents.keepMedia(bytes)),
            onTaken);
  }
}
