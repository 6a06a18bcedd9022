package app.tarkka.run;

/** How severely lots of a series are inspected at present (ISO 2859-1, clause 9). */
public enum Inspection {
  NORMAL("normal"),
  /** After lots were not accepted: the same sample, fewer nonconforming pieces allowed. */
  TIGHTENED("tightened"),
  /** After a long good series, when an owner agreed: a smaller sample. */
  REDUCED("reduced");

  private final String token;

  Inspection(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
