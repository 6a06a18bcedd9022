package app.tarkka.ui.runner.entry;

import app.tarkka.document.Documents;
import app.tarkka.person.People;
import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.run.CallList;
import app.tarkka.run.DefectCodes;
import app.tarkka.run.Phrases;
import app.tarkka.run.RunService;
import app.tarkka.run.Runs;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.camera.Camera;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the screens of a run need from the world around them. {@code Wiring} makes one. */
public record RunDesk(
    Workbench workbench,
    RunService service,
    Runs runs,
    Documents documents,
    People people,
    DefectCodes defects,
    Phrases phrases,
    Camera camera,
    CallList calls,
    Signing signing,
    TypedText typed,
    RunLanguages languages,
    Session session,
    InstantSource clock,
    ZoneId zone) {

  /** The same desk with its words, dialogs and signatures in another language. */
  public RunDesk speaking(Messages words) {
    Workbench bench = workbench.speaking(words);
    return new RunDesk(
        bench,
        service,
        runs,
        documents,
        people,
        defects,
        phrases,
        camera,
        calls,
        signing.speaking(bench),
        typed,
        languages,
        session,
        clock,
        zone);
  }

  /** Everybody by id, in the order of {@link People#all()}. */
  public Map<PersonId, Person> everybody() {
    Map<PersonId, Person> everybody = new LinkedHashMap<>();
    people.all().forEach(person -> everybody.put(person.id(), person));
    return everybody;
  }
}
