package app.tarkka.document;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.Meaning;
import app.tarkka.person.People;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes a revision from draft to effective (domain.md §3). Nobody who wrote it can approve it; only
 * the sole active person of a shop may, and every print then says so. The store refuses the same.
 */
public final class DocumentControl {
  private final Documents documents;
  private final People people;
  private final InstantSource clock;
  private final Seat seat;

  public DocumentControl(Documents documents, People people, InstantSource clock, Seat seat) {
    this.documents = documents;
    this.people = people;
    this.clock = clock;
    this.seat = seat;
  }

  /** Why nothing was done. The window shows {@code control.refused.<token>}. */
  public enum Refusal {
    NOT_A_DRAFT("not-a-draft"),
    NOT_IN_REVIEW("not-in-review"),
    NOT_EFFECTIVE("not-effective"),
    /** There is nothing approved that waits for its day. */
    NOT_WAITING("not-waiting"),
    /** What is in force is not withdrawn while the next one waits. */
    WAITING("waiting"),
    DAY_PASSED("day-passed"),
    APPROVED_ALREADY("approved-already"),
    /** Whoever approves last says from when it is in force. */
    APPROVALS_MISSING("approvals-missing"),
    ROLE_NEEDED("role-needed"),
    SIGNATURE_NEEDED("signature-needed"),
    AUTHOR_CANNOT_APPROVE("author-cannot-approve"),
    SAMPLE_PERSON("sample-person"),
    REASON_MISSING("reason-missing"),
    CODE_MISSING("code-missing"),
    TITLE_MISSING("title-missing"),
    /** A control or format character, by which names that look alike differ. */
    CODE_UNSEEN("code-unseen"),
    TITLE_UNSEEN("title-unseen"),
    NO_STEPS("no-steps"),
    STEP_UNWRITTEN("step-unwritten"),
    NOTHING_TO_CHECK("nothing-to-check"),
    NO_OPTIONS("no-options"),
    BLIND_NEEDS_COMPARABLE("blind-needs-comparable"),
    CONDITION_IMPOSSIBLE("condition-impossible");

    private final String token;

    Refusal(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  /**
   * Freezes the draft and asks for approval; signed by whoever submits, its author.
   *
   * @param readAgain whether whoever has to read the document reads this revision again; of a first
   *     revision whether everyone has to read it, until somebody is named
   */
  public Optional<Refusal> submit(
      DocumentId id, String changeSummary, boolean readAgain, Authentication by) {
    Optional<Revision> draft = newest(id, RevisionState.DRAFT);
    if (draft.isEmpty()) {
      return Optional.of(Refusal.NOT_A_DRAFT);
    }
    Optional<Refusal> refused =
        signed(id, by, Meaning.AUTHORED, Role.AUTHOR)
            .or(() -> Completeness.of(draft.get().content()));
    if (refused.isEmpty()) {
      Content content = draft.get().content();
      record(
          List.of(
              new DocumentEvent.DraftSubmitted(
                  id,
                  draft.get().number(),
                  draft.get().hash(),
                  content.code(),
                  content.title(),
                  changeSummary.strip(),
                  readAgain,
                  draft.get().authors(),
                  documents.find(id).map(Document::approvals).orElse(1))),
          by);
    }
    return refused;
  }

  /** Approves what is in review and makes it effective at once. */
  public Optional<Refusal> approve(DocumentId id, Authentication by) {
    return approve(id, Optional.empty(), by);
  }

  /**
   * Approves what is in review; it is approved once so many people did as are needed.
   *
   * @param from when it becomes effective, without anybody's doing; empty for at once
   */
  public Optional<Refusal> approve(DocumentId id, Optional<Instant> from, Authentication by) {
    Instant now = clock.instant();
    Optional<Revision> inReview = newest(id, RevisionState.IN_REVIEW);
    if (inReview.isEmpty()) {
      return Optional.of(Refusal.NOT_IN_REVIEW);
    }
    Optional<Refusal> refused = signed(id, by, Meaning.APPROVED, Role.AUTHOR);
    boolean own = inReview.get().authors().contains(by.person().id());
    if (refused.isEmpty() && own && !alone()) {
      refused = Optional.of(Refusal.AUTHOR_CANNOT_APPROVE);
    }
    boolean again =
        inReview.get().approvals().stream().anyMatch(a -> a.person().equals(by.person().id()));
    if (refused.isEmpty() && again) {
      refused = Optional.of(Refusal.APPROVED_ALREADY);
    }
    boolean last = own || inReview.get().approvalsMissing() <= 1;
    if (refused.isEmpty() && from.isPresent() && !last) {
      refused = Optional.of(Refusal.APPROVALS_MISSING);
    }
    if (refused.isEmpty() && from.filter(instant -> !instant.isAfter(now)).isPresent()) {
      refused = Optional.of(Refusal.DAY_PASSED);
    }
    if (refused.isEmpty()) {
      record(approval(inReview.get(), own, last, from.orElse(null), now), by, now);
    }
    return refused;
  }

  /** An owner says how many people approve each revision from the next submission on. */
  public Optional<Refusal> requireApprovals(DocumentId id, int approvals, Authentication by) {
    Optional<Refusal> refused = signed(id, by, Meaning.DECIDED, Role.OWNER);
    if (refused.isEmpty()) {
      int newest = documents.find(id).orElseThrow().newest();
      record(List.of(new DocumentEvent.ApprovalsSet(id, newest, approvals)), by);
    }
    return refused;
  }

  /** Stops what is approved for later before its instant; it is a draft again. */
  public Optional<Refusal> callBack(DocumentId id, String reason, Authentication by) {
    Instant now = clock.instant();
    Optional<Revision> waiting = waiting(id, now);
    if (waiting.isEmpty()) {
      return Optional.of(Refusal.NOT_WAITING);
    }
    Optional<Refusal> refused = signed(id, by, Meaning.DECIDED, Role.AUTHOR);
    if (refused.isEmpty() && reason.isBlank()) {
      refused = Optional.of(Refusal.REASON_MISSING);
    }
    if (refused.isEmpty()) {
      Revision revision = waiting.get();
      record(
          List.of(
              new DocumentEvent.CalledBack(id, revision.number(), revision.hash(), reason.strip())),
          by,
          now);
    }
    return refused;
  }

  /** Sends what is in review back to its author. */
  public Optional<Refusal> requestChanges(DocumentId id, String reason, Authentication by) {
    Optional<Revision> inReview = newest(id, RevisionState.IN_REVIEW);
    if (inReview.isEmpty()) {
      return Optional.of(Refusal.NOT_IN_REVIEW);
    }
    Optional<Refusal> refused = signed(id, by, Meaning.DECIDED, Role.AUTHOR);
    if (refused.isEmpty() && reason.isBlank()) {
      refused = Optional.of(Refusal.REASON_MISSING);
    }
    if (refused.isEmpty()) {
      Revision revision = inReview.get();
      record(
          List.of(
              new DocumentEvent.ChangesRequested(
                  id, revision.number(), revision.hash(), reason.strip())),
          by);
    }
    return refused;
  }

  /** Reads what is in force again and leaves it as it is; the next review counts from now. */
  public Optional<Refusal> review(DocumentId id, Authentication by) {
    Optional<Revision> effective = documents.effective(id);
    if (effective.isEmpty()) {
      return Optional.of(Refusal.NOT_EFFECTIVE);
    }
    Optional<Refusal> refused = signed(id, by, Meaning.DECIDED, Role.AUTHOR);
    if (refused.isEmpty()) {
      Revision revision = effective.get();
      record(List.of(new DocumentEvent.Reviewed(id, revision.number(), revision.hash())), by);
    }
    return refused;
  }

  /** Takes the effective revision out of force, with a reason. */
  public Optional<Refusal> withdraw(DocumentId id, String reason, Authentication by) {
    Optional<Revision> effective = documents.effective(id);
    if (effective.isEmpty()) {
      return Optional.of(Refusal.NOT_EFFECTIVE);
    }
    Optional<Refusal> refused = signed(id, by, Meaning.DECIDED, Role.OWNER);
    if (refused.isEmpty() && waiting(id, clock.instant()).isPresent()) {
      refused = Optional.of(Refusal.WAITING);
    }
    if (refused.isEmpty() && reason.isBlank()) {
      refused = Optional.of(Refusal.REASON_MISSING);
    }
    if (refused.isEmpty()) {
      record(
          List.of(new DocumentEvent.Withdrawn(id, effective.get().number(), reason.strip())), by);
    }
    return refused;
  }

  /** Whether the shop has one active person, who may then approve alone. */
  public boolean alone() {
    return crew().alone();
  }

  private Crew crew() {
    return Crew.of(people.all());
  }

  private List<DocumentEvent> approval(
      Revision revision, boolean own, boolean last, @Nullable Instant from, Instant now) {
    List<DocumentEvent> events = new ArrayList<>();
    events.add(
        new DocumentEvent.Approved(
            revision.document(), revision.number(), revision.hash(), own, from));
    if (from != null || !last) {
      return events;
    }
    documents
        .effective(revision.document(), now)
        .ifPresent(
            old -> events.add(new DocumentEvent.Superseded(revision.document(), old.number())));
    events.add(
        new DocumentEvent.Effective(revision.document(), revision.number(), revision.hash()));
    return events;
  }

  private Optional<Revision> waiting(DocumentId id, Instant now) {
    return documents.revisions(id).stream()
        .findFirst()
        .filter(
            revision ->
                Optional.ofNullable(revision.effectiveFrom())
                    .filter(from -> from.isAfter(now))
                    .isPresent());
  }

  private Optional<Revision> newest(DocumentId id, RevisionState state) {
    return documents.revisions(id).stream()
        .findFirst()
        .filter(revision -> revision.state() == state);
  }

  private Optional<Refusal> signed(DocumentId id, Authentication by, Meaning meaning, Role role) {
    if (crew().keepsFrom(by.person().id(), id.value())) {
      return Optional.of(Refusal.SAMPLE_PERSON);
    }
    if (!by.person().may(role)) {
      return Optional.of(Refusal.ROLE_NEEDED);
    }
    return by.meaning().filter(m -> m == meaning).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.SIGNATURE_NEEDED);
  }

  private void record(List<DocumentEvent> events, Authentication by) {
    record(events, by, clock.instant());
  }

  private void record(List<DocumentEvent> events, Authentication by, Instant now) {
    documents.record(events, Attribution.of(by, now, seat));
  }
}
