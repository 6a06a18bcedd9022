package app.tarkka.ui.kit;

import javafx.scene.control.Label;

/** A short word in a rounded frame: a code, a kind, a tag, "KEY". */
public final class Chip extends Label {
  /** How a chip is coloured; the word says it, the colour only helps. */
  public enum Tone {
    NEUTRAL("chip-neutral"),
    ACCENT("chip-accent"),
    PASS("chip-pass"),
    WARN("chip-warn"),
    FAIL("chip-fail"),
    CHECKER("chip-checker");

    private final String style;

    Tone(String style) {
      this.style = style;
    }
  }

  public Chip(String text) {
    this(text, Tone.NEUTRAL);
  }

  public Chip(String text, Tone tone) {
    super(text);
    getStyleClass().addAll("chip", tone.style);
    setMinWidth(USE_PREF_SIZE);
  }
}
