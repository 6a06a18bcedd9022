package app.tarkka.ui.palette;

import app.tarkka.document.manual.Manual;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.SavedSearch;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the palette leads besides the places of the window.
 *
 * @param search answers with a few of each group; called away from the window
 * @param saved searches of this seat
 * @param manuals of the library; called away from the window
 */
public record PaletteWays(
    Function<SearchQuery, SearchAnswer> search,
    List<PaletteCommand> commands,
    Supplier<List<SavedSearch>> saved,
    Supplier<List<Manual>> manuals) {
  public PaletteWays {
    commands = List.copyOf(commands);
  }

  /** With a command more. */
  public PaletteWays and(PaletteCommand command) {
    return new PaletteWays(
        search, Stream.concat(commands.stream(), Stream.of(command)).toList(), saved, manuals);
  }

  /** Where there are no manuals. */
  public PaletteWays(
      Function<SearchQuery, SearchAnswer> search,
      List<PaletteCommand> commands,
      Supplier<List<SavedSearch>> saved) {
    this(search, commands, saved, List::of);
  }
}
