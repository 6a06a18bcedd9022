package app.tarkka.ui.kit;

/** The theme as a person chooses it. */
public enum ThemeChoice {
  /** Light or dark, whichever the system asks for now. */
  SYSTEM,
  LIGHT,
  DARK,
  HIGH_CONTRAST
}
