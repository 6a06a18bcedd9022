package app.tarkka.run.search;

/**
 * When a word that is nowhere passes for one that is: one slip (a letter wrong, missing, too many,
 * or two exchanged) from five letters on, two from nine on. Numbers and codes are never taken for
 * others: order 5571 is not order 5572.
 */
public final class Typo {
  private static final int ONE_SLIP = 5;
  private static final int TWO_SLIPS = 9;
  private static final int OFFERED = 3;

  private Typo() {}

  /** How many slips a word may have. */
  public static int allowed(String word) {
    if (!word.chars().allMatch(Character::isLetter)) {
      return 0;
    }
    return word.length() >= TWO_SLIPS ? 2 : word.length() >= ONE_SLIP ? 1 : 0;
  }

  /** How many a word may have that is only offered in place of what was typed. */
  public static int offered(String word) {
    boolean letters = word.chars().allMatch(Character::isLetter);
    return letters && word.length() >= OFFERED ? Math.max(1, allowed(word)) : 0;
  }

  /** As {@link #distance(String, String, int)} with the slips that are allowed. */
  public static int distance(String typed, String word) {
    return distance(typed, word, allowed(typed));
  }

  /**
   * How far what was typed is from a word: twice its slips, and one more where only the beginning
   * of a longer word was typed; negative when it is too far.
   *
   * @param most slips
   */
  public static int distance(String typed, String word, int most) {
    if (most == 0 || word.length() < typed.length() - most) {
      return -1;
    }
    int rows = typed.length();
    int columns = Math.min(word.length(), typed.length() + most);
    int[] before = new int[columns + 1];
    int[] last = new int[columns + 1];
    for (int column = 0; column <= columns; column++) {
      last[column] = column;
    }
    for (int row = 1; row <= rows; row++) {
      int[] now = new int[columns + 1];
      now[0] = row;
      int least = row;
      for (int column = 1; column <= columns; column++) {
        boolean same = typed.charAt(row - 1) == word.charAt(column - 1);
        int slips =
            Math.min(
                Math.min(now[column - 1], last[column]) + 1, last[column - 1] + (same ? 0 : 1));
        if (row > 1
            && column > 1
            && typed.charAt(row - 1) == word.charAt(column - 2)
            && typed.charAt(row - 2) == word.charAt(column - 1)) {
          slips = Math.min(slips, before[column - 2] + 1);
        }
        now[column] = slips;
        least = Math.min(least, slips);
      }
      if (least > most) {
        return -1;
      }
      before = last;
      last = now;
    }
    int whole = word.length() == columns && last[columns] <= most ? 2 * last[columns] : -1;
    int beginning = -1;
    for (int column = 1; column < word.length() && column <= columns; column++) {
      if (last[column] <= most && (beginning < 0 || 2 * last[column] + 1 < beginning)) {
        beginning = 2 * last[column] + 1;
      }
    }
    return whole < 0 ? beginning : beginning < 0 ? whole : Math.min(whole, beginning);
  }
}
