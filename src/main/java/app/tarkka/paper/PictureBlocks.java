package app.tarkka.paper;

import static app.tarkka.paper.layout.Millimetres.mm;

import app.tarkka.document.Media;
import app.tarkka.document.PictureOrientation;
import app.tarkka.document.PictureRows;
import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Marking;
import app.tarkka.markup.PlainLine;
import app.tarkka.paper.layout.Block;
import app.tarkka.paper.layout.Columns;
import app.tarkka.paper.layout.Frame;
import app.tarkka.paper.layout.Gap;
import app.tarkka.paper.layout.Stack;
import app.tarkka.paper.layout.Style;
import app.tarkka.paper.layout.Typesetter;
import app.tarkka.picture.DrawnPicture;
import app.tarkka.picture.PictureEncoding;
import app.tarkka.picture.PictureFile;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openpdf.text.Image;

/** The pictures of one sheet. One that is missing or unreadable is named in a box in its place. */
public final class PictureBlocks {
  private static final Logger LOG = Logger.getLogger(PictureBlocks.class.getName());
  private static final Style NAME = Style.regular(9);
  private static final Style WORD = Style.bold(10);

  private final Typesetter typesetter;
  private final Words words;
  private final Pictures pictures;

  private static final int FIRST_WORDS = 60;

  /** 75 mm at 400 dpi. */
  private static final int LONGEST = 1200;

  /**
   * So many colours has a JPEG of a print shop, which no screen has, and no archive without theirs.
   */
  private static final int INKS = 4;

  private final Map<Shown, Optional<Read>> read = new HashMap<>();

  private record Shown(String sha256, Marking marking) {}

  private record Read(Image image, PictureOrientation orientation) {}

  public PictureBlocks(Typesetter typesetter, Words words, Pictures pictures) {
    this.typesetter = typesetter;
    this.words = words;
    this.pictures = pictures;
  }

  /** One that stands for itself: whoever does not see it hears its name. */
  public Block of(Media media) {
    return of(media, media.name());
  }

  /**
   * @param alternative what whoever does not see it hears where it has no caption
   */
  public Block of(Media media, String alternative) {
    String heard = media.caption().isBlank() ? alternative : media.caption();
    String sha256 = media.sha256();
    Optional<Read> picture =
        sha256 == null
            ? Optional.empty()
            : read.computeIfAbsent(new Shown(sha256, media.marking()), this::read);
    Block shown =
        picture
            .<Block>map(found -> new PictureBlock(heard, found.image(), found.orientation()))
            .orElseGet(() -> missing(media.name()));
    Block whole = media.caption().isBlank() ? shown : captioned(shown, media.caption());
    return media.example() == Example.NONE ? whole : example(media.example(), whole);
  }

  private Block captioned(Block picture, String caption) {
    return Stack.of(mm(1), List.of(picture, typesetter.text(caption, NAME)));
  }

  /**
   * The pictures of a step; the right and the wrong one of a pair stand side by side.
   *
   * @param number of the step
   * @param text of the step, in Markdown
   */
  public List<Block> ofStep(List<Media> media, String number, String text) {
    if (media.isEmpty()) {
      // Most have none, and their text need not be read a second time.
      return List.of();
    }
    String what = words.say("picture.ofStep", number, PlainLine.of(text, FIRST_WORDS));
    return PictureRows.of(media).stream().map(row -> row(row, what)).toList();
  }

  /** One that shows right or wrong takes the place of one of a pair, also when it stands alone. */
  private Block row(List<Media> row, String what) {
    Media first = row.getFirst();
    if (first.example() == Example.NONE) {
      return of(first, what);
    }
    Block beside = row.size() == 1 ? Gap.NONE : of(row.getLast(), what);
    return new Columns(
        List.of(Columns.Column.rest(of(first, what)), Columns.Column.rest(beside)), mm(4));
  }

  /** With its sign and word in a border: a thin one around right, a thick one around wrong. */
  private Block example(Example shown, Block picture) {
    boolean right = shown == Example.RIGHT;
    String word = words.say(right ? "picture.right" : "picture.wrong");
    return Frame.plain(
        Stack.of(mm(1.5f), List.of(typesetter.text((right ? "✓ " : "✕ ") + word, WORD), picture)),
        right ? 0.7f : 2.2f,
        mm(2));
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

  private Optional<Read> read(Shown shown) {
    return pictures
        .find(shown.sha256())
        .flatMap(bytes -> marked(shown, bytes))
        .flatMap(bytes -> decoded(shown.sha256(), bytes));
  }

  private static Optional<byte[]> marked(Shown shown, byte[] bytes) {
    return shown.marking().isNone() ? Optional.of(bytes) : drawn(bytes, shown.marking());
  }

  /** What is drawn over it becomes part of it: a PDF keeps no pixel that is not to be seen. */
  private static Optional<byte[]> drawn(byte[] bytes, Marking marking) {
    try {
      return Optional.of(PictureEncoding.like(bytes, DrawnPicture.of(bytes, marking, LONGEST)));
    } catch (PictureFile.Unusable unusable) {
      LOG.log(Level.WARNING, unusable, () -> "A picture cannot be drawn");
      return Optional.empty();
    }
  }

  private static Optional<Read> decoded(String name, byte[] bytes) {
    try {
      Image image = Image.getInstance(bytes);
      return image.getColorspace() == INKS
          ? drawn(bytes, Marking.NONE).flatMap(light -> decoded(name, light))
          : Optional.of(new Read(image, PictureOrientation.of(bytes)));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The picture " + name + " cannot be printed");
      return Optional.empty();
    }
  }
}
