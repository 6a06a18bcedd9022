package app.tarkka.ui.kit;

import java.util.Locale;

/** How something stands, as drawn by {@link StatusMark}: shape, word and fill, never hue alone. */
public enum Status {
  PASS,
  FAIL,
  HOLD,
  NOT_APPLICABLE,
  /** Nothing was answered yet. */
  OPEN,
  /** Waits for a time, a person or a timer. */
  WAITING,
  /** Waits for the second person's check. */
  CHECK,
  /** Deserves a look: near a limit, due soon. */
  ATTENTION;

  /** Its style class. */
  String style() {
    return "status-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
