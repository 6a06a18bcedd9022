package app.tarkka.ui.kit;

import java.util.List;
import java.util.Locale;

/** Where the letters of a language stand, as on the keyboards that are sold where it is spoken. */
record LetterRows(String top, String middle, String bottom) {
  private static final LetterRows QWERTY = new LetterRows("qwertyuiop", "asdfghjkl", "zxcvbnm");
  private static final LetterRows FINNISH = new LetterRows("qwertyuiopå", "asdfghjklöä", "zxcvbnm");

  static final List<SignKey> FIRST_SIGNS =
      List.of(
          SignKey.DASH,
          SignKey.SLASH,
          SignKey.POINT,
          SignKey.COMMA,
          SignKey.HASH,
          SignKey.COLON,
          SignKey.OPENING,
          SignKey.CLOSING,
          SignKey.PLUS,
          SignKey.UNDERLINE);

  static final List<SignKey> MORE_SIGNS =
      List.of(
          SignKey.QUESTION,
          SignKey.EXCLAMATION,
          SignKey.APOSTROPHE,
          SignKey.QUOTE,
          SignKey.AND,
          SignKey.PERCENT,
          SignKey.EQUAL,
          SignKey.STAR,
          SignKey.AT,
          SignKey.DEGREE);

  static final String DIGITS = "1234567890";

  static LetterRows of(Locale language) {
    return language.getLanguage().equals("fi") ? FINNISH : QWERTY;
  }
}
