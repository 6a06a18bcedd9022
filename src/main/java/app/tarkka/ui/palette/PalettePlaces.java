package app.tarkka.ui.palette;

import app.tarkka.document.template.GivenTemplate;
import app.tarkka.run.search.Marked;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.palette.PaletteEntry.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of the window and what can be done at once, by their names, with or without dots and
 * rings over the letters.
 */
final class PalettePlaces {
  private final List<PaletteEntry> all;
  private final List<PaletteEntry> templates;

  /**
   * @param commands beside the places
   */
  PalettePlaces(Messages messages, List<PaletteCommand> commands) {
    Stream<PaletteEntry> places =
        Arrays.stream(Named.values())
            .map(
                named ->
                    new PaletteEntry(
                        Kind.PLACE,
                        messages.text("palette", named),
                        "",
                        new PaletteEntry.To(named.place),
                        Optional.ofNullable(named.key)));
    Stream<PaletteEntry> acts =
        commands.stream()
            .map(
                one ->
                    new PaletteEntry(
                        Kind.COMMAND, one.name(), "", new PaletteEntry.Does(one.act()), one.key()));
    all = Stream.concat(places, acts).toList();
    templates = Arrays.stream(GivenTemplate.values()).map(one -> template(one, messages)).toList();
  }

  private static PaletteEntry template(GivenTemplate given, Messages messages) {
    return new PaletteEntry(
        Kind.COMMAND,
        messages.text("palette.new", given.in(messages.locale()).name()),
        "",
        new Place.NewDocument("", given.token()));
  }

  /** What can be gone to by name. */
  enum Named {
    TODAY(new Place.Today(), Shortcut.TODAY),
    START(new Place.StartRun(Optional.empty(), ""), null),
    LIBRARY(new Place.Library(), Shortcut.LIBRARY),
    NEW_DOCUMENT(new Place.NewDocument("", ""), Shortcut.NEW),
    MANUALS(new Place.Manuals(), Shortcut.MANUALS),
    RECORDS(new Place.Records(), Shortcut.RECORDS),
    NONCONFORMANCES(new Place.Nonconformances(), Shortcut.NONCONFORMANCES),
    PEOPLE(new Place.People(), Shortcut.PEOPLE),
    READING(new Place.Reading(), null),
    SHEETS(new Place.Sheets(), null),
    VERIFY(new Place.Verify(), null),
    SETTINGS(new Place.Settings(), Shortcut.SETTINGS),
    SEARCH(new Place.Search(SearchQuery.NOTHING), Shortcut.SEARCH_ALL);

    private final Place place;
    private final @Nullable Shortcut key;

    Named(Place place, @Nullable Shortcut key) {
      this.place = place;
      this.key = key;
    }
  }

  /**
   * Those with a word that begins with each of the typed ones; all but templates when nothing is.
   */
  List<PaletteEntry> of(String typed) {
    List<String> wanted = SearchQuery.of(typed).folded();
    return Stream.concat(all.stream(), wanted.isEmpty() ? Stream.empty() : templates.stream())
        .filter(entry -> Marked.holds(entry.title(), wanted))
        .toList();
  }
}
