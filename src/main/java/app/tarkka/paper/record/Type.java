package app.tarkka.paper.record;

import app.tarkka.paper.layout.Style;

/** The sizes of text in records: nothing that was answered or signed is below 10 points. */
final class Type {
  static final Style BODY = Style.regular(10);
  static final Style VALUE = Style.bold(11);
  static final Style STEP = Style.regular(11);
  static final Style HEAD = Style.bold(10);
  static final Style SECTION = Style.bold(13);
  static final Style SMALL = Style.regular(9);

  private Type() {}
}
