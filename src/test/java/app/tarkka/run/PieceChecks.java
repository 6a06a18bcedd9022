package app.tarkka.run;

import app.tarkka.document.Content;
import java.util.List;

/** The checks that the rules pin with pieces, for tests that write events past the rules. */
public final class PieceChecks {
  private PieceChecks() {}

  /** Of {@code count} pieces from {@code first} on, in the section with this number. */
  public static List<RequiredCheck> of(Content content, int section, int first, int count) {
    return UnitRules.required(content, section, first, new SampleSize("", count, 0));
  }
}
