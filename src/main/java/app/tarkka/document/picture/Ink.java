package app.tarkka.document.picture;

/**
 * What a mark means; each has one colour, all of them dark, so that with their white edge they are
 * seen on any photo and on a grey print.
 */
public enum Ink {
  LOOK("look", 0x0A58A6),
  RIGHT("right", 0x0B6650),
  WRONG("wrong", 0xC8102E);

  private final String token;
  private final int rgb;

  Ink(String token, int rgb) {
    this.token = token;
    this.rgb = rgb;
  }

  /** The word in document JSON, which leaves {@link #LOOK} out. */
  public String token() {
    return token;
  }

  public int rgb() {
    return rgb;
  }
}
