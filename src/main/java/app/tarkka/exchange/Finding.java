package app.tarkka.exchange;

import java.util.List;

/**
 * One thing that the reader of a report may want to look at.
 *
 * @param code what it is; {@link ImportWords} says it in a person's language
 * @param line of the source, counted from 1; 0 when it concerns the whole file
 * @param arguments names and counts that its sentence mentions, as {@link FindingCode} lists them
 */
public record Finding(FindingCode code, int line, List<Object> arguments) {
  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(FindingCode code, int line, Object... arguments) {
    return new Finding(code, line, List.of(arguments));
  }

  /** What became of it. */
  public enum Kind {
    /** Came over as it was, somewhere a person might not expect it. */
    KEPT,
    /** Came over in another form. */
    CHANGED,
    /** Is in the text, but Tarkka could not tell what it asks for. */
    NOT_UNDERSTOOD,
    /** Is named in the file and did not come over, such as a picture that could not be had. */
    MISSING
  }

  public Kind kind() {
    return code.kind();
  }

  /** In plain English, as commands print it and document JSON holds it. */
  public String message() {
    return ImportWords.ENGLISH.say(this);
  }
}
