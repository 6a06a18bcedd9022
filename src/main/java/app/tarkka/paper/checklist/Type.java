package app.tarkka.paper.checklist;

import app.tarkka.paper.layout.Style;

/** The sizes of text on sheets (P1): body 11 points, steps 12. */
final class Type {
  static final Style BODY = Style.regular(11);
  static final Style STEP = Style.regular(12);
  static final Style NUMBER = Style.bold(12);
  static final Style SECTION = Style.bold(14);
  static final Style LABEL = Style.bold(10);
  static final Style CAPTION = Style.regular(9);
  static final Style LIMITS = Style.regular(10);

  private Type() {}
}
