package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import java.util.Optional;

/**
 * One line of the palette.
 *
 * @param detail beside the title, such as what a document is; may be empty
 * @param leads to what
 * @param key that does the same
 */
public record PaletteEntry(
    Kind kind, String title, String detail, Leads leads, Optional<Shortcut> key) {

  PaletteEntry(Kind kind, String title, String detail, Place place) {
    this(kind, title, detail, new To(place), Optional.empty());
  }

  /** What happens when a line is chosen. */
  public sealed interface Leads {}

  /** The window goes there. */
  public record To(Place place) implements Leads {}

  /** Something is done. */
  public record Does(Runnable act) implements Leads {}

  /** What a line leads to, in the order in which lines stand. */
  public enum Kind {
    /** A place of the window. */
    PLACE,
    /** Something to do at once. */
    COMMAND,
    /** A search that was saved. */
    SAVED,
    /** A document to read or write. */
    DOCUMENT,
    /** A manual to read or change. */
    MANUAL,
    /** A procedure to start. */
    START,
    /** Somebody who works here. */
    PERSON,
    /** What was done for a subject. */
    RECORD,
    /** To the page that searches everything. */
    SEARCH
  }
}
