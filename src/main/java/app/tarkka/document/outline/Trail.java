package app.tarkka.document.outline;

import java.util.List;
import java.util.Optional;

/**
 * The way a draft came, to be kept beside it, so that its changes can be undone after the program
 * was closed or killed.
 *
 * @param first the number of the first turn: those before it were forgotten
 * @param turns in the order in which they were made
 * @param made how many of the turns stand; those after them were taken back
 */
public record Trail(long first, List<Turn> turns, int made) {
  /** Nothing was changed yet. */
  public static final Trail NONE = new Trail(0, List.of(), 0);

  public Trail {
    turns = List.copyOf(turns);
    if (made < 0 || made > turns.size()) {
      throw new IllegalArgumentException(made + " of " + turns.size() + " turns cannot stand");
    }
  }

  /** The line one was in at last; empty when nothing stands. */
  public Optional<Spot> focus() {
    return made == 0 ? Optional.empty() : Optional.of(turns.get(made - 1).after());
  }

  /**
   * One action, as the change that it made in the canonical JSON of the content.
   *
   * @param before the line one was in before it, {@code after} after it
   */
  public record Turn(Splice change, Spot before, Spot after) {}
}
