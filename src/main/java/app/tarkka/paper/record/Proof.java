package app.tarkka.paper.record;

import app.tarkka.exchange.record.EvidenceJson;
import app.tarkka.exchange.record.RecordJson;
import app.tarkka.exchange.record.RunEvidence;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.Evidence;
import app.tarkka.ledger.Head;
import app.tarkka.ledger.Ledger;
import app.tarkka.paper.Attachment;
import app.tarkka.paper.Words;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunView;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * By what somebody else can check a printed record: where the ledger stood, and the rows behind the
 * record. They hold every answer, so they go along only when the run has ended and nothing is
 * withheld from anybody.
 *
 * @param evidence empty while the run is going
 * @param names the printed name of a person, empty for an unknown one
 */
public record Proof(Head head, Optional<Evidence> evidence, Function<PersonId, String> names) {
  private static final String JSON = "application/json";

  /** What the ledger has of this run now. */
  public static Proof of(Run run, Ledger ledger, Collection<Person> people) {
    Map<PersonId, String> names =
        people.stream().collect(Collectors.toMap(Person::id, Person::name));
    Head head = ledger.head();
    return new Proof(head, RunEvidence.of(run, ledger), person -> names.getOrDefault(person, ""));
  }

  List<Attachment> files(RunView view, Words words) {
    Attachment record =
        file(
            "record.json",
            words.say("record.file"),
            new RecordJson(names).write(view, head, evidence));
    return evidence
        .map(found -> EvidenceJson.write(view.run().id(), found))
        .map(json -> List.of(record, file("evidence.json", words.say("record.evidence"), json)))
        .orElseGet(() -> List.of(record));
  }

  private static Attachment file(String name, String description, Json.Obj json) {
    return new Attachment(
        name, JSON, description, JsonText.pretty(json).getBytes(StandardCharsets.UTF_8));
  }
}
