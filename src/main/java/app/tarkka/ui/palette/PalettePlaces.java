package app.tarkka.ui.palette;

import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.palette.PaletteEntry.Kind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of the window by their names, with or without dots and rings over the letters. */
final class PalettePlaces {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final List<PaletteEntry> all;

  PalettePlaces(Messages messages) {
    all =
        Arrays.stream(Named.values())
            .map(
                named ->
                    new PaletteEntry(
                        Kind.PLACE,
                        messages.text("palette", named),
                        "",
                        named.place,
                        Optional.ofNullable(named.key)))
            .toList();
  }

  /** What can be gone to by name. */
  enum Named {
    TODAY(new Place.Today(), Shortcut.TODAY),
    START(new Place.StartRun(Optional.empty(), ""), null),
    LIBRARY(new Place.Library(), Shortcut.LIBRARY),
    RECORDS(new Place.Records(), Shortcut.RECORDS),
    NONCONFORMANCES(new Place.Nonconformances(), Shortcut.NONCONFORMANCES),
    PEOPLE(new Place.People(), Shortcut.PEOPLE),
    READING(new Place.Reading(), null),
    VERIFY(new Place.Verify(), null),
    SETTINGS(new Place.Settings(), Shortcut.SETTINGS);

    private final Place place;
    private final @Nullable Shortcut key;

    Named(Place place, @Nullable Shortcut key) {
      this.place = place;
      this.key = key;
    }
  }

  /** Those with a word that begins with each of the typed ones; all when nothing is typed. */
  List<PaletteEntry> of(String typed) {
    List<String> wanted = words(typed);
    return all.stream()
        .filter(
            entry -> {
              List<String> there = words(entry.title());
              return wanted.stream()
                  .allMatch(word -> there.stream().anyMatch(it -> it.startsWith(word)));
            })
        .toList();
  }

  private static List<String> words(String text) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
