package app.tarkka.exchange;

/**
 * One thing that the reader of a report may want to look at.
 *
 * @param line of the source, counted from 1; 0 when it concerns the whole file
 * @param message in plain English
 */
public record Finding(Kind kind, int line, String message) {

  /** What became of it. */
  public enum Kind {
    /** Came over as it was, somewhere a person might not expect it. */
    KEPT,
    /** Came over in another form. */
    CHANGED,
    /** Is in the text, but Tarkka could not tell what it asks for. */
    NOT_UNDERSTOOD,
    /** Was named in the file and could not be had, such as a picture. */
    MISSING
  }
}
