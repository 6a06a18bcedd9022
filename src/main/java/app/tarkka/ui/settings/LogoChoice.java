package app.tarkka.ui.settings;

import app.tarkka.paper.Logo;
import app.tarkka.picture.PictureFile;
import app.tarkka.picture.PictureProblem;
import app.tarkka.picture.SvgPicture;
import app.tarkka.ui.kit.FileChoice;
import app.tarkka.ui.kit.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The picture in the head of all paper: chosen from a file, kept, or none. */
final class LogoChoice {
  private final Workbench workbench;
  private final Runnable onChoosing;
  private final ObjectProperty<Optional<Picture>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");

  /**
   * A picture that was chosen, or is kept.
   *
   * @param name of its file, empty for the one that is kept
   */
  record Picture(String name, byte[] bytes) {}

  /** What was found in a file. */
  private record Looked(byte[] bytes, Optional<PictureProblem> problem) {}

  /**
   * @param onChoosing what was said before is of another picture
   */
  LogoChoice(Workbench workbench, Runnable onChoosing) {
    this.workbench = workbench;
    this.onChoosing = onChoosing;
  }

  ObjectProperty<Optional<Picture>> chosenProperty() {
    return chosen;
  }

  /** Why the picture that was chosen last was not taken; empty when it was. */
  ReadOnlyStringProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Lets a picture be chosen; what is none is refused in a sentence. */
  void choose() {
    begin();
    workbench
        .files()
        .open(
            workbench.text("settings.paper.logo.choose"),
            new FileChoice.Kind(
                workbench.text("settings.paper.logo.kind"), List.of("png", "jpg", "jpeg", "svg")))
        .ifPresent(this::look);
  }

  void remove() {
    begin();
    chosen.set(Optional.empty());
  }

  private void begin() {
    onChoosing.run();
    refused.set("");
  }

  private void look(Path file) {
    String name = String.valueOf(file.getFileName());
    workbench
        .background()
        .read(
            workbench.text("settings.paper.logo.reading"),
            () -> looked(file),
            found ->
                found
                    .problem()
                    .ifPresentOrElse(
                        why -> refused.set(refusal(why, name)),
                        () -> chosen.set(Optional.of(new Picture(name, found.bytes())))));
  }

  private static Looked looked(Path file) {
    try {
      byte[] found = PictureFile.bytes(file);
      byte[] bytes = SvgPicture.is(found) ? Logo.drawn(found) : found;
      return new Looked(bytes, PictureFile.problem(bytes));
    } catch (PictureFile.Unusable unusable) {
      return new Looked(new byte[0], Optional.of(unusable.problem()));
    }
  }

  private String refusal(PictureProblem why, String name) {
    return switch (why) {
      case UNREADABLE -> workbench.text("settings.paper.logo.unreadable", name);
      case TOO_MANY_BYTES, TOO_MANY_PIXELS -> workbench.text("settings.paper.logo.large", name);
      case NOT_PLAIN -> workbench.text("settings.paper.logo.not-plain", name);
      case NO_PICTURE -> workbench.text("settings.paper.logo.none", name);
      case BROKEN -> workbench.text("settings.paper.logo.broken", name);
    };
  }
}
