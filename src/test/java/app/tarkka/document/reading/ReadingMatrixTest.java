package app.tarkka.document.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.person.Meaning;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.person.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who has to read what, and where each stands. */
class ReadingMatrixTest {
  private static final Person OWN = person("own");
  private static final Person MEI = person("sample-mei");
  private static final DocumentId OURS = new DocumentId("doc-1");
  private static final DocumentId SAMPLE = new DocumentId("sample-SOP-001");

  @Test
  void givenPeopleOfOnesOwnTheSamplesAreAskedForTheSampleAlone() {
    ReadingMatrix matrix =
        ReadingMatrix.of(List.of(OWN, MEI), List.of(duty(OURS), duty(SAMPLE)), List.of());

    assertEquals(ReadState.TO_READ, state(matrix, OURS, OWN));
    assertEquals(ReadState.NOT_ASKED, state(matrix, OURS, MEI));
    assertEquals(ReadState.TO_READ, state(matrix, SAMPLE, MEI));
  }

  @Test
  void givenSeveralSignaturesTheNewestRevisionCounts() {
    Instant day = Instant.parse("2026-03-02T08:00:00Z");
    ReadingMatrix matrix =
        ReadingMatrix.of(
            List.of(OWN),
            List.of(new Duty(OURS, Kind.POLICY, "POL-1", "Refunds", 4, 3, Readers.EVERYONE)),
            List.of(
                new Acknowledgement(OURS, 3, OWN.id(), day, "", Meaning.ACKNOWLEDGED),
                new Acknowledgement(OURS, 1, OWN.id(), day, "", Meaning.ACKNOWLEDGED)));

    assertEquals(ReadState.READ, state(matrix, OURS, OWN));
  }

  private static ReadState state(ReadingMatrix matrix, DocumentId document, Person person) {
    return java.util.Objects.requireNonNull(matrix.of(document, person.id())).state();
  }

  private static Duty duty(DocumentId id) {
    return new Duty(id, Kind.PROCEDURE, "SOP-1", "One", 1, 1, Readers.EVERYONE);
  }

  private static Person person(String id) {
    return new Person(
        new PersonId(id), id, "XX", "#123456", Set.of(Role.WORKER), true, Instant.EPOCH);
  }
}
