package app.tarkka.store.sqlite;

import app.tarkka.person.Attribution;
import app.tarkka.person.Credential;
import app.tarkka.person.Meaning;
import app.tarkka.person.PersonId;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.store.OpenMode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * A program of its own that signs notes on a run until it is ended, and says each act's name on
 * standard output only after the write has returned.
 */
final class SigningProcess {
  private SigningProcess() {}

  /** Arguments: library, run, person, and a word before the numbers of the acts. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true);
    RunId run = new RunId(arguments[1]);
    try (SqliteLibrary library = SqliteLibrary.open(Path.of(arguments[0]), OpenMode.READ_WRITE)) {
      out.println("open");
      Attribution by = signature(library, new PersonId(arguments[2]));
      long after = library.runs().find(run).map(Run::lastSequence).orElseThrow();
      for (int i = 0; i < 100_000; i++) {
        String act = arguments[3] + "-" + i;
        Run now =
            library
                .runs()
                .append(run, after, List.of(new RunEvent.NoteAdded(null, "Note " + i)), by, act);
        after = now.lastSequence();
        out.println(act);
      }
    }
  }

  private static Attribution signature(SqliteLibrary library, PersonId person) {
    Credential credential = library.people().credential(person).orElseThrow();
    return new Attribution(
        person,
        Meaning.PERFORMED,
        "pin",
        credential.id(),
        credential.issuedBy(),
        credential.issued(),
        Instant.parse("2026-03-02T09:00:00Z"),
        0,
        "second",
        "test");
  }
}
