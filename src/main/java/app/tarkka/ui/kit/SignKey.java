package app.tarkka.ui.kit;

/** A sign on the letter pad, and its name for whoever cannot see it. */
enum SignKey {
  DASH("-"),
  SLASH("/"),
  POINT("."),
  COMMA(","),
  HASH("#"),
  COLON(":"),
  OPENING("("),
  CLOSING(")"),
  PLUS("+"),
  UNDERLINE("_"),
  QUESTION("?"),
  EXCLAMATION("!"),
  APOSTROPHE("’"),
  QUOTE("\""),
  AND("&"),
  PERCENT("%"),
  EQUAL("="),
  STAR("*"),
  AT("@"),
  DEGREE("°"),
  SPACE(" ");

  private final String face;

  SignKey(String face) {
    this.face = face;
  }

  String face() {
    return face;
  }
}
