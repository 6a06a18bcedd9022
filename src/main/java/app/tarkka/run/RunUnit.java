package app.tarkka.run;

import app.tarkka.person.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * One piece inside a run.
 *
 * @param number counted through the whole run from 1, never given twice
 * @param piece which of its section: the how-manieth, or the number in the lot where every k-th is
 *     taken
 * @param removed who took it out of the sample, null while it is in it
 * @param reason why it was taken out, empty when nothing had been entered for it
 */
public record RunUnit(int number, int piece, @Nullable Attribution removed, String reason) {
  static RunUnit of(int number, int piece) {
    return new RunUnit(number, piece, null, "");
  }

  public boolean stands() {
    return removed == null;
  }

  RunUnit removedBy(Attribution by, String why) {
    return new RunUnit(number, piece, by, why);
  }
}
