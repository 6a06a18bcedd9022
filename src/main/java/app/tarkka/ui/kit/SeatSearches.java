package app.tarkka.ui.kit;

import app.tarkka.person.PersonId;
import app.tarkka.run.search.QueryText;
import app.tarkka.run.search.SearchQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The searches that a seat keeps for one library. Saved ones are everybody's at this seat; what
 * somebody looked for lately is shown to that person only, and kept for nobody when nobody is
 * signed in. Nothing of it is in the library: what one looks for is not the shop's.
 */
public final class SeatSearches {
  /** So many of the newest are remembered. */
  static final int RECENT = 8;

  private static final String SAVED = "searches-saved/";
  private static final String LATELY = "searches-recent/";

  private final Preferences preferences;
  private final String library;

  /**
   * @param library its id
   */
  public SeatSearches(Preferences preferences, String library) {
    this.preferences = preferences;
    this.library = library;
  }

  /** In the order in which they were saved. */
  public List<SavedSearch> saved() {
    return lines(SAVED + library).stream()
        .flatMap(line -> SavedSearch.read(line).stream())
        .toList();
  }

  /** Keeps it, instead of another of that name. */
  public void save(SavedSearch search) {
    String name = search.name().replaceAll("\\s+", " ").strip();
    put(
        SAVED + library,
        Stream.concat(
            saved().stream().filter(one -> !one.name().equalsIgnoreCase(name)),
            Stream.of(new SavedSearch(name, search.query()))),
        SavedSearch::line);
  }

  public void forget(SavedSearch search) {
    put(SAVED + library, saved().stream().filter(one -> !one.equals(search)), SavedSearch::line);
  }

  /** The newest first. */
  public List<SearchQuery> recent(Optional<PersonId> person) {
    return person.map(who -> lines(recentOf(who))).orElse(List.of()).stream()
        .map(QueryText::read)
        .toList();
  }

  public void remember(PersonId person, SearchQuery query) {
    put(
        recentOf(person),
        Stream.concat(
                Stream.of(query),
                recent(Optional.of(person)).stream().filter(one -> !one.equals(query)))
            .limit(RECENT),
        QueryText::write);
  }

  public void forgetRecent(PersonId person) {
    preferences.put(recentOf(person), "");
  }

  private String recentOf(PersonId person) {
    return LATELY + library + "/" + person.value();
  }

  private List<String> lines(String key) {
    return preferences.get(key).orElse("").lines().filter(line -> !line.isBlank()).toList();
  }

  private <T> void put(String key, Stream<T> all, java.util.function.Function<T, String> line) {
    preferences.put(key, String.join("\n", all.map(line).toList()));
  }
}
