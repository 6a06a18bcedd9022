package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.ReviewState;
import app.tarkka.document.RevisionState;
import app.tarkka.document.SearchHit;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.markup.PlainLine;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.Marked;
import app.tarkka.run.search.SearchFilter;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Documents, their steps and the pictures of these, as the library shows them. */
final class FoundDocuments {
  /** Of documents that a filter leaves out afterwards so many are looked at. */
  private static final int SPARE = 500;

  /** In so many documents steps are looked for. */
  private static final int READ = 40;

  private final Database database;
  private final SqliteSearch.Asked asked;
  private final SearchQuery query;
  private final List<String> words;
  private @Nullable List<Read> read;
  private boolean unlisted;
  private boolean unread;

  /** A document that may hold what is looked for, and its text. */
  private record Read(Document document, Content content, Map<StepId, String> numbers) {}

  FoundDocuments(Database database, SqliteSearch.Asked asked) {
    this.database = database;
    this.asked = asked;
    query = asked.query();
    words = query.folded();
  }

  List<Found> documents() {
    Stream<SearchHit> hits = words.isEmpty() ? all() : named();
    return hits.filter(hit -> fits(hit.document()))
        .limit(asked.most())
        .<Found>map(
            hit ->
                new Found.OfDocument(
                    hit.document(), Marked.beginnings(name(hit.document()), words), hit.where()))
        .toList();
  }

  private Stream<SearchHit> all() {
    return DocumentLists.all(database, asked.now()).stream()
        .sorted(Comparator.comparing(Document::changed).reversed())
        .map(document -> new SearchHit(document, ""));
  }

  private Stream<SearchHit> named() {
    int many = narrowed() ? Math.max(SPARE, asked.most()) : asked.most();
    List<SearchHit> hits = Search.find(database, query.words(), many, asked.now());
    unlisted = hits.size() >= many;
    return hits.stream();
  }

  /** Whether what may be in the group was left out without being looked at. */
  boolean unread(SearchGroup group) {
    return switch (group) {
      case DOCUMENTS -> unlisted;
      case STEPS, PICTURES -> unread;
      case PEOPLE, SUBJECTS, RECORDS -> false;
    };
  }

  List<Found> steps() {
    return inSteps(
        (one, step, sought) -> {
          String text = text(step);
          return Marked.holds(text, sought)
              ? Stream.of(
                  new Found.OfStep(
                      one.document(),
                      step.id(),
                      one.numbers().getOrDefault(step.id(), ""),
                      Marked.beginnings(text, words)))
              : Stream.of();
        });
  }

  List<Found> pictures() {
    return inSteps(
        (one, step, sought) ->
            step.media().stream()
                .flatMap(
                    media ->
                        Stream.of(media.caption(), media.name())
                            .filter(words -> Marked.holds(words, sought))
                            .limit(1))
                .map(
                    name ->
                        new Found.OfPicture(
                            one.document(),
                            step.id(),
                            one.numbers().getOrDefault(step.id(), ""),
                            Marked.beginnings(name, words))));
  }

  private interface InStep {
    Stream<? extends Found> in(Read one, Step step, List<String> sought);
  }

  private List<Found> inSteps(InStep look) {
    List<Found> found = new ArrayList<>();
    for (Read one : read()) {
      List<String> sought = beyondTheName(one.document());
      one.content()
          .stepsAsWritten()
          .flatMap(step -> look.in(one, step, sought))
          .limit(asked.most() - (long) found.size())
          .forEach(found::add);
      if (found.size() == asked.most()) {
        break;
      }
    }
    return found;
  }

  /** Words of code and title name the document; the step must have the others, or else all. */
  private List<String> beyondTheName(Document document) {
    List<String> others =
        words.stream().filter(word -> !Marked.holds(name(document), List.of(word))).toList();
    return others.isEmpty() ? words : others;
  }

  private List<Read> read() {
    List<Read> known = read;
    if (known == null) {
      known = words.isEmpty() ? List.of() : readNow();
      read = known;
    }
    return known;
  }

  private List<Read> readNow() {
    Match match = new Match(SearchText.words(query.words()));
    if (match.words().isEmpty()) {
      return List.of();
    }
    int many = narrowed() ? SPARE : READ + 1;
    List<Long> inText = BestHits.inText(database, match, many);
    Set<Long> numbers = new LinkedHashSet<>(inText);
    numbers.addAll(BestHits.of(database, match, many / 2).numbers());
    numbers.addAll(UnsettledSearch.numbers(database, asked.now()));
    Map<Long, Document> documents =
        Search.documents(database, List.copyOf(numbers).toString(), asked.now());
    List<Document> fitting =
        numbers.stream().map(documents::get).filter(Objects::nonNull).filter(this::fits).toList();
    unread = fitting.size() > READ || inText.size() == many;
    return fitting.stream()
        .limit(READ)
        .flatMap(
            document ->
                SearchIndex.shown(database, document.id(), asked.now()).stream()
                    .map(content -> new Read(document, content, Numbering.of(content))))
        .toList();
  }

  private boolean narrowed() {
    return !query.filters().isEmpty();
  }

  private boolean fits(Document document) {
    Instant changed = document.changed();
    return any(SearchFilter.OfKind.class, it -> it.kind() == document.kind())
        && any(SearchFilter.Stands.class, it -> stands(document, it.state()))
        && any(SearchFilter.By.class, it -> it.person().equals(document.owner()))
        && any(SearchFilter.ReviewDue.class, _ -> due(document))
        && query.from(asked.today(), asked.zone()).filter(changed::isBefore).isEmpty()
        && query.until(asked.zone()).filter(end -> !changed.isBefore(end)).isEmpty();
  }

  private <F extends SearchFilter> boolean any(
      Class<F> sort, java.util.function.Predicate<F> holds) {
    List<F> asks = query.filters().stream().filter(sort::isInstance).map(sort::cast).toList();
    return asks.isEmpty() || asks.stream().anyMatch(holds);
  }

  private static boolean stands(Document document, RevisionState state) {
    return state == RevisionState.EFFECTIVE
        ? document.effective() != null
        : document.newestState() == state;
  }

  private boolean due(Document document) {
    return ReviewState.of(document, asked.today(), asked.zone()).needsAttention();
  }

  private static String name(Document document) {
    return document.code() + "  " + document.title();
  }

  /** A step as people read it, with its notices. */
  private static String text(Step step) {
    return Stream.concat(Stream.of(step.text()), step.notices().stream().map(Notice::text))
        .filter(part -> !part.isBlank())
        .map(PlainLine::of)
        .reduce((one, next) -> one + " · " + next)
        .orElse("");
  }
}
