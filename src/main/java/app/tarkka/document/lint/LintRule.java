package app.tarkka.document.lint;

/** What is looked for. The window shows {@code lint.<token>}. */
public enum LintRule {
  /** A step tells what is, or what is done, instead of what to do. */
  NO_IMPERATIVE("no-imperative"),
  /** One tick would stand for two actions. */
  TWO_ACTIONS("two-actions"),
  /** A step of more than {@link Lint#MOST_WORDS} words. */
  TOO_LONG("too-long"),
  /** What is expected is "OK", which everybody answers without looking. */
  EXPECTS_OK("expects-ok"),
  NO_UNIT("no-unit"),
  /** A unit is written otherwise than it is. */
  UNIT_SPELLING("unit-spelling"),
  /** The words of a step state other limits than those by which its number is judged. */
  OTHER_LIMITS("other-limits"),
  /** A step is named by a number that no step has. */
  NO_SUCH_STEP("no-such-step"),
  /** A notice tells to do something, where nobody ticks it. */
  ORDER_IN_NOTICE("order-in-notice"),
  /** A pause point of a checklist with more than {@link Lint#MOST_ITEMS} items. */
  LONG_PAUSE_POINT("long-pause-point"),
  /** More than {@link Lint#MOST_BLIND} per cent of the steps are checked blind. */
  MANY_BLIND("many-blind"),
  /** Neither the language nor the shop has this word. */
  SPELLING("spelling");

  private final String token;

  LintRule(String token) {
    this.token = token;
  }

  public String token() {
    return token;
  }
}
