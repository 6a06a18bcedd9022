package app.tarkka.run.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for: words, each of which must be there, and filters. Of filters of one sort any
 * may fit, of different sorts each must.
 */
public record SearchQuery(String words, List<SearchFilter> filters) {
  public static final SearchQuery NOTHING = new SearchQuery("", List.of());

  public SearchQuery {
    words = words.strip();
    filters = filters.stream().distinct().toList();
  }

  public static SearchQuery of(String words) {
    return new SearchQuery(words, List.of());
  }

  public boolean isEmpty() {
    return words.isEmpty() && filters.isEmpty();
  }

  public SearchQuery with(SearchFilter filter) {
    return new SearchQuery(words, Stream.concat(filters.stream(), Stream.of(filter)).toList());
  }

  public SearchQuery without(SearchFilter filter) {
    return new SearchQuery(words, filters.stream().filter(each -> !each.equals(filter)).toList());
  }

  public SearchQuery saying(String newWords) {
    return new SearchQuery(newWords, filters);
  }

  /** The words one by one, folded. */
  public List<String> folded() {
    return Stream.of(Folded.of(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The groups that can answer all filters. */
  public Set<SearchGroup> groups() {
    Set<SearchGroup> in = EnumSet.noneOf(SearchGroup.class);
    all(SearchFilter.In.class, SearchFilter.In::group).forEach(in::add);
    Set<SearchGroup> groups = in.isEmpty() ? EnumSet.allOf(SearchGroup.class) : in;
    filters.stream()
        .filter(filter -> !(filter instanceof SearchFilter.In))
        .forEach(filter -> groups.retainAll(filter.groups()));
    return groups;
  }

  /** What the filters of one sort ask for. */
  public <F extends SearchFilter, T> Set<T> all(Class<F> sort, Function<F, T> asks) {
    return filters.stream()
        .filter(sort::isInstance)
        .map(sort::cast)
        .map(asks)
        .collect(Collectors.toSet());
  }

  /** The first instant that fits; empty for any. */
  public Optional<Instant> from(LocalDate today, ZoneId zone) {
    Stream<LocalDate> days =
        all(SearchFilter.From.class, SearchFilter.From::day).stream()
            .min(LocalDate::compareTo)
            .stream();
    Stream<LocalDate> spans =
        all(SearchFilter.Within.class, SearchFilter.Within::span).stream()
            .map(span -> today.minusDays(span.days() - 1L))
            .min(LocalDate::compareTo)
            .stream();
    return Stream.concat(days, spans)
        .max(LocalDate::compareTo)
        .map(day -> day.atStartOfDay(zone).toInstant());
  }

  /** The first instant that is too late; empty when none is. */
  public Optional<Instant> until(ZoneId zone) {
    return all(SearchFilter.Until.class, SearchFilter.Until::day).stream()
        .max(LocalDate::compareTo)
        .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
