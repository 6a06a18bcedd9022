package app.tarkka.ui.today;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.ReviewState;
import app.tarkka.document.RevisionState;
import app.tarkka.document.reading.ReadingMatrix;
import app.tarkka.document.sheet.KeptSheet;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.OpenNonconformance;
import app.tarkka.run.RunFilter;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.DayAndTime;
import app.tarkka.ui.kit.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the day out of the library. */
final class TodayReader {
  /** More open runs than this are in the records, with their filters. */
  private static final int OPEN_RUNS = 200;

  private static final int RECENT_RUNS = 500;
  private static final Set<RunState> ENDED =
      Set.of(RunState.COMPLETED, RunState.RELEASED, RunState.ABANDONED);

  private final Documents documents;
  private final Runs runs;
  private final People people;
  private final Messages messages;
  private final ZoneId zone;
  private UnaryOperator<List<Document>> titles = UnaryOperator.identity();

  TodayReader(Documents documents, Runs runs, People people, Messages messages, ZoneId zone) {
    this.documents = documents;
    this.runs = runs;
    this.people = people;
    this.messages = messages;
    this.zone = zone;
  }

  /** Says under which titles documents are shown. */
  void titled(UnaryOperator<List<Document>> shown) {
    titles = shown;
  }

  /**
   * @param viewer who is signed in
   * @param untouchedAfter when a run counts as left behind
   * @param matrix who has to read what
   * @param stale sheets that are out with a revision that nobody should follow
   */
  TodayPage read(
      Instant now,
      Optional<PersonId> viewer,
      Duration untouchedAfter,
      ReadingMatrix matrix,
      List<KeptSheet> stale) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    List<Document> all = titles.apply(documents.all());
    List<RunSummary> open = runs.summaries(RunFilter.open(OPEN_RUNS));
    List<RunSummary> recent = runs.summaries(RunFilter.all(RECENT_RUNS));
    List<Person> everyone = people.all();
    TodayWords words = new TodayWords(messages, everyone, today, zone);
    ToApprove toApprove = new ToApprove(messages, words, everyone, viewer);

    List<RunSummary> held = only(open, RunState.ON_HOLD);
    List<TodayItem> holds = held.stream().map(words::hold).toList();
    CheckReader checkReader = new CheckReader(runs, people, messages, words);
    List<TodayItem> checks =
        checkReader.read(
            runs.waitingChecks(), held.stream().map(RunSummary::id).collect(Collectors.toSet()));
    List<TodayItem> releases =
        runs.summaries(RunFilter.all(OPEN_RUNS).with(Set.of(RunFilter.Mark.TO_RELEASE))).stream()
            .map(words::release)
            .toList();
    List<OpenNonconformance> unclosed = OpenNonconformance.of(runs, viewer.orElse(null), OPEN_RUNS);
    FollowUpReader followUp = new FollowUpReader(messages, words, viewer, today);
    List<TodayItem> actions = followUp.actions(unclosed);
    List<TodayItem> closings = followUp.closings(unclosed);
    List<TodayItem> approvals =
        all.stream()
            .filter(document -> document.newestState() == RevisionState.IN_REVIEW)
            .flatMap(document -> documents.revision(document.id(), document.newest()).stream())
            .flatMap(revision -> toApprove.of(revision).stream())
            .toList();
    List<TodayItem> reviews =
        all.stream()
            .filter(document -> ReviewState.of(document, today, zone) == ReviewState.LATE)
            .map(words::review)
            .toList();
    List<TodayItem> sentBack =
        all.stream()
            .filter(document -> document.newestState() == RevisionState.DRAFT)
            .flatMap(
                document ->
                    new SentBack(messages, words, everyone, viewer)
                        .of(document, documents).stream())
            .toList();
    List<TodayItem> readings = new ToRead(messages, words, viewer).of(matrix);
    List<TodayItem> sheets = new OldSheets(messages).of(stale);
    List<TodayItem> blocks =
        new OldBlocks(messages, everyone, viewer).of(documents.outdatedBlocks(), all);
    NeedsYou needsYou =
        new NeedsYou(messages)
            .with("today.count.holds", holds)
            .with("today.count.checks", checks, checkReader.count())
            .with("today.count.releases", releases)
            .with("today.count.actions", actions)
            .with("today.count.closings", closings)
            .with("today.count.approvals", approvals)
            .with("today.count.sent-back", sentBack)
            .with("today.count.reviews", reviews)
            .with("today.count.readings", readings)
            .with("today.count.sheets", sheets)
            .with("today.count.blocks", blocks);
    return new TodayPage(
        DayAndTime.day(messages, FormatStyle.FULL).format(today),
        needsYou.summary(),
        needsYou.items(),
        resume(open, words, now.minus(untouchedAfter)),
        untouched(open, words, now.minus(untouchedAfter)),
        coming(all, words),
        new OwnDrafts(messages, words, viewer).of(all, documents, sentBack),
        start(all, recent),
        recent.stream()
            .filter(run -> ENDED.contains(run.state()) && endedOn(today, run))
            .filter(run -> !run.toRelease())
            .map(words::done)
            .toList(),
        all.stream().anyMatch(Document::sample));
  }

  private List<TodayItem> untouched(List<RunSummary> open, TodayWords words, Instant before) {
    return open.stream()
        .filter(run -> run.state() == RunState.OPEN || run.state() == RunState.PAUSED)
        .filter(run -> !run.last().isAfter(before))
        .sorted(Comparator.comparing(RunSummary::last))
        .map(run -> words.untouched(run, runs.find(run.id())))
        .toList();
  }

  private List<TodayItem> resume(List<RunSummary> open, TodayWords words, Instant since) {
    return open.stream()
        .filter(run -> run.state() == RunState.OPEN || run.state() == RunState.PAUSED)
        .filter(run -> run.last().isAfter(since))
        .sorted(Comparator.comparing(RunSummary::last).reversed())
        .map(run -> words.resume(run, runs.find(run.id())))
        .toList();
  }

  private static List<TodayItem> coming(List<Document> all, TodayWords words) {
    return all.stream()
        .flatMap(
            document ->
                Optional.ofNullable(document.effectiveFrom())
                    .map(from -> new Coming(document, from))
                    .stream())
        .sorted(Comparator.comparing(Coming::from))
        .map(next -> words.coming(next.document(), next.from()))
        .toList();
  }

  private record Coming(Document document, Instant from) {}

  private static List<StartItem> start(List<Document> all, List<RunSummary> recent) {
    Map<DocumentId, Integer> rank = new LinkedHashMap<>();
    recent.forEach(run -> rank.putIfAbsent(run.document(), rank.size()));
    return all.stream()
        .filter(document -> document.effective() != null)
        .filter(document -> document.kind() != app.tarkka.document.Kind.POLICY)
        .sorted(
            Comparator.comparingInt(
                    (Document document) -> rank.getOrDefault(document.id(), Integer.MAX_VALUE))
                .thenComparing(Document::code))
        .map(document -> new StartItem(document.id(), document.code(), document.title()))
        .toList();
  }

  private boolean endedOn(LocalDate day, RunSummary run) {
    Instant ended = run.ended();
    return ended != null && LocalDate.ofInstant(ended, zone).equals(day);
  }

  private static List<RunSummary> only(List<RunSummary> runs, RunState state) {
    return runs.stream().filter(run -> run.state() == state).toList();
  }
}
