package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import java.util.Optional;

/**
 * One line of the palette.
 *
 * @param detail beside the title, such as what a document is; may be empty
 * @param place where it leads
 * @param key that leads there as well
 */
public record PaletteEntry(
    Kind kind, String title, String detail, Place place, Optional<Shortcut> key) {

  /** What a line leads to, in the order in which lines stand. */
  public enum Kind {
    /** A place of the window. */
    PLACE,
    /** A document to read or write. */
    DOCUMENT,
    /** A procedure to start. */
    START,
    /** What was done for a subject. */
    RECORD
  }
}
