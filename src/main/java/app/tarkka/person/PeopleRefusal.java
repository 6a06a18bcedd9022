package app.tarkka.person;

/**
 * Why nothing was done about a person. The window shows {@code people.PeopleRefusal.NAME}; {@code
 * token} is for commands.
 */
public enum PeopleRefusal {
  OWNER_NEEDED("owner-needed"),
  SIGNATURE_NEEDED("signature-needed"),
  UNKNOWN_PERSON("unknown-person"),
  NOT_ACTIVE("not-active"),
  /** There are people already, so this is no first start. */
  NOT_THE_FIRST("not-the-first"),
  NAME_MISSING("name-missing"),
  INITIALS_DO_NOT_FIT("initials-do-not-fit"),
  COLOUR_UNKNOWN("colour-unknown"),
  /** Somebody has this name with these initials; nobody could tell them apart. */
  CANNOT_BE_TOLD_APART("cannot-be-told-apart"),
  ROLE_MISSING("role-missing"),
  /** A library always has an active owner. */
  LAST_OWNER("last-owner"),
  PIN_TOO_SHORT("pin-too-short"),
  PIN_NOT_DIGITS("pin-not-digits"),
  PIN_EASY_TO_GUESS("pin-easy-to-guess"),
  PIN_AS_BEFORE("pin-as-before"),
  /** A PIN of one's own is changed by giving the old one. */
  OWN_PIN("own-pin"),
  BADGE_DOES_NOT_FIT("badge-does-not-fit"),
  /** Somebody else has this badge; it could not choose one of them. */
  BADGE_IN_USE("badge-in-use");

  private final String token;

  PeopleRefusal(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }

  /** The refusal that says the same as a PIN's weakness. */
  public static PeopleRefusal of(Pin.Weakness weakness) {
    return switch (weakness) {
      case TOO_SHORT -> PIN_TOO_SHORT;
      case NOT_DIGITS -> PIN_NOT_DIGITS;
      case EASY_TO_GUESS -> PIN_EASY_TO_GUESS;
    };
  }
}
