package app.tarkka.exchange;

import java.util.List;

/** A file cannot be imported; the words say why and what to do. */
public final class ImportRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final transient List<Object> arguments;

  /**
   * @param arguments the file's name, then what {@link RefusalCode} lists
   */
  public ImportRefused(RefusalCode code, Object... arguments) {
    super(ImportWords.ENGLISH.say(code, List.of(arguments)));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** In the language of those words. */
  public String saidIn(ImportWords words) {
    return words.say(code, arguments);
  }
}
