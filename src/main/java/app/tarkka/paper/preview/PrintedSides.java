package app.tarkka.paper.preview;

import javax.print.attribute.standard.Sides;

/** On which sides of the paper a printer prints. */
public enum PrintedSides {
  ONE(Sides.ONE_SIDED),
  /** Turned like a book. */
  LONG_EDGE(Sides.TWO_SIDED_LONG_EDGE),
  /** Turned like a calendar; booklets want it. */
  SHORT_EDGE(Sides.TWO_SIDED_SHORT_EDGE);

  private final Sides attribute;

  PrintedSides(Sides attribute) {
    this.attribute = attribute;
  }

  Sides attribute() {
    return attribute;
  }
}
