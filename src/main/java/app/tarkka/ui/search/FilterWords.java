package app.tarkka.ui.search;

import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Filters and whole searches as people read them. */
record FilterWords(Messages messages, List<Person> people) {
  String of(SearchFilter filter) {
    return switch (filter) {
      case SearchFilter.In(SearchGroup group) -> messages.text("search", group);
      case SearchFilter.OfKind(Kind kind) -> messages.text("document", kind);
      case SearchFilter.Stands(RevisionState state) -> messages.text("document", state);
      case SearchFilter.ReviewDue _ -> messages.text("search.review-due");
      case SearchFilter.RunIs(RunState state) -> messages.text("records", state);
      case SearchFilter.Came(RunFilter.Mark mark) -> messages.text("records", mark);
      case SearchFilter.By(PersonId person) -> messages.text("search.by", name(person));
      case SearchFilter.Within(SearchFilter.Span span) -> messages.text("search", span);
      case SearchFilter.From(LocalDate day) -> messages.text("search.from", day(day));
      case SearchFilter.Until(LocalDate day) -> messages.text("search.until", day(day));
    };
  }

  /** Words in quotes, then the filters. */
  String of(SearchQuery query) {
    return Stream.concat(
            query.words().isEmpty()
                ? Stream.of()
                : Stream.of(messages.text("search.words", query.words())),
            query.filters().stream().map(this::of))
        .collect(Collectors.joining(" · "));
  }

  private String name(PersonId id) {
    return people.stream()
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElse("…");
  }

  private String day(LocalDate day) {
    return DayAndTime.day(messages).format(day);
  }
}
