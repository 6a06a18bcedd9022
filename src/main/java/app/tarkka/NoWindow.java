package app.tarkka;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why no window, or no picture of one, can be shown here, and what to do about it. Package names
 * are Debian's and Ubuntu's.
 */
public enum NoWindow {
  /** There is no screen: a server, a container, a remote shell. */
  NO_DISPLAY(
      """
      There is no display here (DISPLAY is not set), so no window can be shown.
      Start Tarkka in a desktop session, or use its commands: tarkka --help\
      """),

  /** There is a Wayland session only; JavaFX draws through X11. */
  NO_X11(
      """
      This Wayland session has no X11 display, which the window needs.
      Install it and sign in again: sudo apt install xwayland\
      """),

  /** DISPLAY is set, and nothing answers there. */
  DISPLAY_REFUSED(
      """
      The display that DISPLAY names cannot be opened, so no window can be shown.
      Check that you are signed in at it and may use it (xhost, ssh -X).\
      """),

  NO_WINDOW_LIBRARIES(
      """
      The system's libraries for windows are missing. Install them and start again:
      sudo apt install libgtk-3-0 libxtst6 libgl1 libxxf86vm1\
      """),

  /** Needed for pictures as well. */
  NO_TEXT_LIBRARIES(
      """
      The system's libraries for text are missing. Install them and start again:
      sudo apt install libfreetype6 libpango-1.0-0 libpangoft2-1.0-0\
      """);

  private final String message;

  NoWindow(String message) {
    this.message = message;
  }

  /** What to tell the person: the reason on the first line, what to do on the second. */
  public String message() {
    return message;
  }

  /**
   * What can be known before JavaFX is loaded. Libraries are not looked for here: loading them
   * twice would slow each good start.
   *
   * @param system the property {@code os.name}
   */
  public static Optional<NoWindow> before(String system, Map<String, String> environment) {
    if (!system.startsWith("Linux") || isSet(environment, "DISPLAY")) {
      return Optional.empty();
    }
    return Optional.of(isSet(environment, "WAYLAND_DISPLAY") ? NO_X11 : NO_DISPLAY);
  }

  /** The reason inside an error that starting JavaFX gave, or empty when it is another kind. */
  public static Optional<NoWindow> after(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> reason(cause).stream())
        .findFirst();
  }

  private static Optional<NoWindow> reason(Throwable cause) {
    String text = text(cause.getMessage());
    if (cause instanceof UnsupportedOperationException && text.contains("DISPLAY")) {
      return Optional.of(DISPLAY_REFUSED);
    }
    if (text.contains("glass GTK") || isLibrary(cause, text, "libglass")) {
      return Optional.of(NO_WINDOW_LIBRARIES);
    }
    return isLibrary(cause, text, "libjavafx_font") || isInFonts(cause)
        ? Optional.of(NO_TEXT_LIBRARIES)
        : Optional.empty();
  }

  private static boolean isLibrary(Throwable cause, String text, String library) {
    return cause instanceof UnsatisfiedLinkError && text.contains(library);
  }

  /** Without FreeType, JavaFX fails on a missing font factory and names no library. */
  private static boolean isInFonts(Throwable cause) {
    return cause instanceof NullPointerException
        && Arrays.stream(cause.getStackTrace())
            .limit(3)
            .anyMatch(frame -> frame.getClassName().startsWith("com.sun.javafx.font."));
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !text(environment.get(name)).isBlank();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
