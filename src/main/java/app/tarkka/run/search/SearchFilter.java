package app.tarkka.run.search;

import app.tarkka.document.Kind;
import app.tarkka.document.RevisionState;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One thing by which a search is narrowed: a chip beside the words. It asks for nothing that a
 * blind check withholds, as {@link RunFilter} does not.
 */
public sealed interface SearchFilter {
  /** Only what is of this group. */
  record In(SearchGroup group) implements SearchFilter {}

  /** Documents of this kind, and what belongs to them. */
  record OfKind(Kind kind) implements SearchFilter {}

  /** Documents whose newest revision stands so; {@code EFFECTIVE} asks for one in force. */
  record Stands(RevisionState state) implements SearchFilter {}

  /** Documents whose review is due or soon will be. */
  record ReviewDue() implements SearchFilter {}

  /** Records in this state. */
  record RunIs(RunState state) implements SearchFilter {}

  /** Records of which this became. */
  record Came(RunFilter.Mark mark) implements SearchFilter {}

  /** What this person owns, started, did or checked. */
  record By(PersonId person) implements SearchFilter {}

  /** Changed or started lately, whenever it is asked. */
  record Within(Span span) implements SearchFilter {}

  /** Changed or started on this day or later. */
  record From(LocalDate day) implements SearchFilter {}

  /** Changed or started on this day or earlier. */
  record Until(LocalDate day) implements SearchFilter {}

  /** A time that ends today. */
  enum Span {
    TODAY("today", 1),
    WEEK("week", 7),
    MONTH("month", 30),
    YEAR("year", 365);

    private final String token;
    private final int days;

    Span(String token, int days) {
      this.token = token;
      this.days = days;
    }

    public String token() {
      return token;
    }

    /** Today among them. */
    public int days() {
      return days;
    }
  }

  /** The groups in which something can fit it. */
  default Set<SearchGroup> groups() {
    return switch (this) {
      case In(SearchGroup group) -> EnumSet.of(group);
      case Stands _, ReviewDue _ ->
          EnumSet.of(SearchGroup.DOCUMENTS, SearchGroup.STEPS, SearchGroup.PICTURES);
      case RunIs _, Came _ -> EnumSet.of(SearchGroup.RECORDS);
      case OfKind _, By _, Within _, From _, Until _ ->
          EnumSet.of(
              SearchGroup.DOCUMENTS, SearchGroup.STEPS, SearchGroup.PICTURES, SearchGroup.RECORDS);
    };
  }
}
