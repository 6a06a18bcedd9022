package app.tarkka.document.manual;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Documents;
import app.tarkka.document.Revision;
import app.tarkka.document.RevisionState;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Crew;
import app.tarkka.person.People;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Changes manuals. Authors and owners do; they need not sign for it, since a manual changes no
 * wording. The store refuses the same.
 */
public final class ManualControl {
  private final Manuals manuals;
  private final Documents documents;
  private final People people;
  private final InstantSource clock;
  private final Seat seat;

  public ManualControl(
      Manuals manuals, Documents documents, People people, InstantSource clock, Seat seat) {
    this.manuals = manuals;
    this.documents = documents;
    this.people = people;
    this.clock = clock;
    this.seat = seat;
  }

  /** Why nothing was done. The window shows {@code manuals.Refusal.<name>}. */
  public enum Refusal {
    ROLE_NEEDED("role-needed"),
    SAMPLE_PERSON("sample-person"),
    TITLE_MISSING("title-missing"),
    HEADING_MISSING("heading-missing"),
    TWICE("twice"),
    NEVER_SUBMITTED("never-submitted");

    private final String token;

    Refusal(String token) {
      this.token = token;
    }

    public String token() {
      return token;
    }
  }

  public Optional<Refusal> keep(Manual manual, Authentication by) {
    Optional<Refusal> refused = refusal(manual.id(), by).or(() -> refusal(manual));
    if (refused.isEmpty()) {
      manuals.keep(manual, Attribution.of(by, clock.instant(), seat));
    }
    return refused;
  }

  public Optional<Refusal> remove(String id, Authentication by) {
    Optional<Refusal> refused = refusal(id, by);
    if (refused.isEmpty()) {
      manuals.remove(id, Attribution.of(by, clock.instant(), seat));
    }
    return refused;
  }

  /** Whether it was sent for review once; what never was can still be deleted. */
  public boolean canHold(DocumentId document) {
    List<Revision> revisions = documents.revisions(document);
    return revisions.stream().anyMatch(each -> each.state() != RevisionState.DRAFT)
        || documents.changesRequested(document).isPresent();
  }

  private Optional<Refusal> refusal(Manual manual) {
    if (manual.title().isBlank()) {
      return Optional.of(Refusal.TITLE_MISSING);
    }
    boolean blank =
        manual.parts().stream()
            .anyMatch(part -> part instanceof ManualPart.Heading(String text) && text.isBlank());
    if (blank) {
      return Optional.of(Refusal.HEADING_MISSING);
    }
    if (new HashSet<>(manual.documents()).size() < manual.documents().size()) {
      return Optional.of(Refusal.TWICE);
    }
    List<DocumentId> before = manuals.find(manual.id()).map(Manual::documents).orElseGet(List::of);
    return manual.documents().stream()
            .filter(document -> !before.contains(document))
            .allMatch(this::canHold)
        ? Optional.empty()
        : Optional.of(Refusal.NEVER_SUBMITTED);
  }

  private Optional<Refusal> refusal(String id, Authentication by) {
    if (Crew.of(people.all()).keepsFrom(by.person().id(), id)) {
      return Optional.of(Refusal.SAMPLE_PERSON);
    }
    return by.person().may(Role.AUTHOR) ? Optional.empty() : Optional.of(Refusal.ROLE_NEEDED);
  }
}
