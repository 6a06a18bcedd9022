package app.tarkka.paper;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A sheet in letters of the size that was asked for.
 *
 * @param sheet as it is composed
 * @param factor by which its letters are larger or smaller
 * @param usual how many pages it has in letters of the usual size; its own number where that was
 *     not asked
 * @param pages how many it has now
 */
public record Fitted<S>(S sheet, float factor, int usual, int pages) {

  /**
   * Composes as often as it needs to: the fewest pages that letters of any of the sizes reach, in
   * the largest letters that reach it.
   *
   * @param composed makes the sheet, its letters multiplied by the factor; nothing has left yet
   */
  public static <S> Fitted<S> of(
      Letters letters, Function<Float, S> composed, ToIntFunction<S> pages) {
    List<Float> factors = letters.factors();
    S first = composed.apply(factors.getFirst());
    int usual = pages.applyAsInt(first);
    Fitted<S> asItIs = new Fitted<>(first, factors.getFirst(), usual, usual);
    if (factors.size() == 1 || usual == 1) {
      return asItIs;
    }
    S last = composed.apply(factors.getLast());
    int fewest = pages.applyAsInt(last);
    if (fewest >= usual) {
      return asItIs;
    }
    for (float factor : factors.subList(1, factors.size() - 1)) {
      S sheet = composed.apply(factor);
      if (pages.applyAsInt(sheet) == fewest) {
        return new Fitted<>(sheet, factor, usual, fewest);
      }
    }
    return new Fitted<>(last, factors.getLast(), usual, fewest);
  }

  /** Whether smaller letters take fewer pages. */
  public boolean gained() {
    return pages < usual;
  }
}
