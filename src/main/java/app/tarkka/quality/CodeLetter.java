package app.tarkka.quality;

import app.tarkka.document.InspectionLevel;

/** Sample size code letters; I and O are left out, as the standard leaves them out. */
public enum CodeLetter {
  A,
  B,
  C,
  D,
  E,
  F,
  G,
  H,
  J,
  K,
  L,
  M,
  N,
  P,
  Q,
  R,
  /** Tightened inspection at AQL 0.025 only. */
  S;

  /** The largest lot of each row of table 1 but the last, which has no end. */
  private static final int[] UP_TO = {
    8, 15, 25, 50, 90, 150, 280, 500, 1_200, 3_200, 10_000, 35_000, 150_000, 500_000
  };

  /**
   * Table 1 of ISO 2859-1:1999 (the same as table I of MIL-STD-105E).
   *
   * @param lot how many pieces, at least 1; the table begins at 2, and a single piece is the whole
   *     of its sample under any letter
   * @throws IllegalArgumentException when the lot is empty
   */
  static CodeLetter of(int lot, InspectionLevel level) {
    if (lot < 1) {
      throw new IllegalArgumentException("a lot has at least one piece");
    }
    int row = 0;
    while (row < UP_TO.length && lot > UP_TO[row]) {
      row++;
    }
    return valueOf(String.valueOf(column(level).charAt(row)));
  }

  private static String column(InspectionLevel level) {
    return switch (level) {
      case S_1 -> "AAAABBBBCCCCDDD";
      case S_2 -> "AAABBBCCCDDDEEE";
      case S_3 -> "AABBCCDDEEFFGGH";
      case S_4 -> "AABCCDEEFGGHJJK";
      case I -> "AABCCDEFGHJKLMN";
      case II -> "ABCDEFGHJKLMNPQ";
      case III -> "BCDEFGHJKLMNPQR";
    };
  }
}
