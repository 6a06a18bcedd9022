package app.tarkka.store.sqlite;

import app.tarkka.run.search.Found;
import app.tarkka.run.search.LibrarySearch;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchGroup;
import app.tarkka.run.search.SearchQuery;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Searches documents, steps, pictures, people, subjects and records of a library file. */
final class SqliteSearch implements LibrarySearch {
  /** More of a group than these are read by nobody. */
  private static final int MOST = 100_000;

  private final Connections connections;
  private final Vocabulary vocabulary = new Vocabulary();
  private final InstantSource clock;
  private final Map<String, List<StepNames.Name>> stepNames = new ConcurrentHashMap<>();

  /**
   * @param clock by which what is in force is read
   */
  SqliteSearch(Connections connections, InstantSource clock) {
    this.connections = connections;
    this.clock = clock;
  }

  @Override
  public SearchAnswer find(SearchQuery query, LocalDate today, ZoneId zone, int most) {
    return connections.read(db -> find(db, new Asked(query, today, zone, most, clock.instant())));
  }

  /** One question, with what it needs to be answered. */
  record Asked(SearchQuery query, LocalDate today, ZoneId zone, int shown, Instant now) {
    Asked saying(String words) {
      return new Asked(query.saying(words), today, zone, shown, now);
    }

    /** One more of each group than is shown tells whether there are more. */
    int most() {
      return Math.min(shown, MOST) + 1;
    }
  }

  /** Only when nothing at all has the words is another word looked for: it costs nothing before. */
  private SearchAnswer find(Database database, Asked asked) {
    if (asked.query().isEmpty()) {
      return SearchAnswer.NOTHING;
    }
    SearchAnswer exact = found(database, asked, Map.of());
    if (!exact.found().isEmpty() || asked.query().words().isEmpty()) {
      return exact;
    }
    Map<String, String> readAs = new NearWords(database, vocabulary).of(asked.query().folded());
    SearchAnswer near =
        readAs.isEmpty()
            ? SearchAnswer.NOTHING
            : found(database, asked.saying(instead(asked, readAs)), readAs);
    return near.found().isEmpty() ? offer(database, asked) : near;
  }

  /** Shorter words are taken for no others by themselves; one press takes what is offered. */
  private SearchAnswer offer(Database database, Asked asked) {
    Map<String, String> like = new NearWords(database, vocabulary).like(asked.query().folded());
    String offered = instead(asked, like);
    return like.isEmpty() || found(database, asked.saying(offered), like).found().isEmpty()
        ? SearchAnswer.NOTHING
        : SearchAnswer.nothing(offered);
  }

  private static String instead(Asked asked, Map<String, String> others) {
    return asked.query().folded().stream()
        .map(word -> others.getOrDefault(word, word))
        .collect(Collectors.joining(" "));
  }

  private SearchAnswer found(Database database, Asked asked, Map<String, String> readAs) {
    List<Found> found = new ArrayList<>();
    Set<SearchGroup> more = EnumSet.noneOf(SearchGroup.class);
    FoundDocuments documents = new FoundDocuments(database, asked);
    FoundRuns runs = new FoundRuns(database, asked, new StepNames(database, stepNames));
    for (SearchGroup group : asked.query().groups()) {
      List<Found> all =
          switch (group) {
            case DOCUMENTS -> documents.documents();
            case STEPS -> documents.steps();
            case PICTURES -> documents.pictures();
            case PEOPLE -> FoundPeople.of(database, asked);
            case SUBJECTS -> runs.subjects();
            case RECORDS -> runs.records();
          };
      all.stream().limit(asked.most() - 1L).forEach(found::add);
      if (all.size() == asked.most() || documents.unread(group)) {
        more.add(group);
      }
    }
    return new SearchAnswer(found, readAs, more, "");
  }
}
