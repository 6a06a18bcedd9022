package app.tarkka.run.search;

import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query as one line, to be kept and to be typed at a command line: filters such as {@code
 * kind:checklist} or {@code within:week} among the words. What is no filter is a word.
 */
public final class QueryText {
  private QueryText() {}

  public static String write(SearchQuery query) {
    return Stream.concat(query.filters().stream().map(QueryText::write), Stream.of(query.words()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  public static SearchQuery read(String line) {
    List<SearchFilter> filters = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String part : line.strip().split("\\s+")) {
      filter(part).ifPresentOrElse(filters::add, () -> words.add(part));
    }
    return new SearchQuery(String.join(" ", words), filters);
  }

  private static String write(SearchFilter filter) {
    return switch (filter) {
      case SearchFilter.In(SearchGroup group) -> "in:" + group.token();
      case SearchFilter.OfKind(Kind kind) -> "kind:" + kind.token();
      case SearchFilter.Stands(RevisionState state) -> "state:" + state.token();
      case SearchFilter.ReviewDue _ -> "due:review";
      case SearchFilter.RunIs(RunState state) -> "run:" + state.token();
      case SearchFilter.Came(RunFilter.Mark mark) -> "outcome:" + token(mark);
      case SearchFilter.By(PersonId person) -> "by:" + person.value();
      case SearchFilter.Within(SearchFilter.Span span) -> "within:" + span.token();
      case SearchFilter.From(LocalDate day) -> "from:" + day;
      case SearchFilter.Until(LocalDate day) -> "until:" + day;
    };
  }

  private static Optional<SearchFilter> filter(String part) {
    int colon = part.indexOf(':');
    if (colon < 1 || colon == part.length() - 1) {
      return Optional.empty();
    }
    String value = part.substring(colon + 1);
    return switch (part.substring(0, colon)) {
      case "in" -> of(SearchGroup.values(), SearchGroup::token, value).map(SearchFilter.In::new);
      case "kind" -> of(Kind.values(), Kind::token, value).map(SearchFilter.OfKind::new);
      case "state" ->
          of(RevisionState.values(), RevisionState::token, value).map(SearchFilter.Stands::new);
      case "due" ->
          value.equals("review") ? Optional.of(new SearchFilter.ReviewDue()) : Optional.empty();
      case "run" -> of(RunState.values(), RunState::token, value).map(SearchFilter.RunIs::new);
      case "outcome" ->
          of(RunFilter.Mark.values(), QueryText::token, value).map(SearchFilter.Came::new);
      case "by" -> Optional.of(new SearchFilter.By(new PersonId(value)));
      case "within" ->
          of(SearchFilter.Span.values(), SearchFilter.Span::token, value)
              .map(SearchFilter.Within::new);
      case "from" -> day(value).map(SearchFilter.From::new);
      case "until" -> day(value).map(SearchFilter.Until::new);
      default -> Optional.empty();
    };
  }

  private static <E> Optional<E> of(E[] values, Function<E, String> token, String said) {
    return Arrays.stream(values).filter(each -> token.apply(each).equals(said)).findFirst();
  }

  private static String token(RunFilter.Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }
}
