package app.tarkka.ui.settings;

/** The fewest characters that count as scanned (R12). */
public enum ScannerLength {
  FOUR(4),
  SIX(6),
  EIGHT(8);

  private final int characters;

  ScannerLength(int characters) {
    this.characters = characters;
  }

  public int characters() {
    return characters;
  }
}
