package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Media;
import app.tarkka.document.PictureOrientation;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openpdf.text.Image;

/** The pictures of one sheet. One that is missing or unreadable is named in a box in its place. */
public final class PictureBlocks {
  private static final Logger LOG = Logger.getLogger(PictureBlocks.class.getName());
  private static final Style NAME = Style.regular(9);

  private final Typesetter typesetter;
  private final Words words;
  private final Pictures pictures;
  private final Map<String, Optional<Read>> read = new HashMap<>();

  private record Read(Image image, PictureOrientation orientation) {}

  public PictureBlocks(Typesetter typesetter, Words words, Pictures pictures) {
    this.typesetter = typesetter;
    this.words = words;
    this.pictures = pictures;
  }

  public Block of(Media media) {
    String sha256 = media.sha256();
    Optional<Read> picture =
        sha256 == null ? Optional.empty() : read.computeIfAbsent(sha256, this::read);
    return picture
        .<Block>map(found -> new PictureBlock(media.name(), found.image(), found.orientation()))
        .orElseGet(() -> missing(media.name()));
  }

  /** A picture that is no file of the library's, such as a drawn signature. */
  public Block of(String name, byte[] bytes) {
    return decoded(name, bytes)
        .<Block>map(found -> new PictureBlock(name, found.image(), found.orientation()))
        .orElseGet(() -> missing(name));
  }

  private Block missing(String name) {
    return Frame.plain(typesetter.text(words.say("picture.missing", name), NAME), 0.5f, mm(2));
  }

  private Optional<Read> read(String sha256) {
    return pictures.find(sha256).flatMap(bytes -> decoded(sha256, bytes));
  }

  private static Optional<Read> decoded(String name, byte[] bytes) {
    try {
      return Optional.of(new Read(Image.getInstance(bytes), PictureOrientation.of(bytes)));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The picture " + name + " cannot be printed");
      return Optional.empty();
    }
  }
}
