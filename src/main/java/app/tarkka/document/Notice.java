package app.tarkka.document;

/**
 * A hazard notice, shown before the step it belongs to and never separated from it.
 *
 * @param level how bad it is if the notice is not heeded (meanings of ANSI Z535.6)
 */
public record Notice(Level level, String text) {

  /** ANSI Z535.6 signal words, and a plain note below them. */
  public enum Level {
    /** Will kill or maim. */
    DANGER("danger"),
    /** Could kill or maim. */
    WARNING("warning"),
    /** Could hurt. */
    CAUTION("caution"),
    /** Could damage things or the work. */
    NOTICE("notice"),
    /** Good to know; no hazard. */
    NOTE("note");

    private final String token;

    Level(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }

    public boolean isHazard() {
      return this != NOTE;
    }
  }
}
