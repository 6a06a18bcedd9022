package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.tarkka.person.Meaning;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.Role;
import app.tarkka.run.Runs;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a port on every database; each database runs the contracts on a real library. */
abstract class PortContract {
  @TempDir Path folder;

  protected TestLibrary shop;

  protected abstract TestLibrary open(Path in);

  @BeforeEach
  void open() {
    shop = open(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  /** Dia, who writes documents, works and checks as well from here on. */
  void letDiaWorkAndCheck() {
    change("dia", Role.AUTHOR, Role.WORKER, Role.CHECKER);
  }

  /** Somebody has these roles from here on. */
  void change(String who, Role... roles) {
    shop.people()
        .record(
            List.of(new PersonEvent.RoleChanged(TestLibrary.id(who), Set.of(roles))),
            null,
            shop.by(shop.sign("ana", Meaning.DECIDED)));
  }

  /** The store itself refuses the run's act with the word of one of its constraints. */
  static void refused(String token, Executable act) {
    Runs.RefusedByStore refused = assertThrows(Runs.RefusedByStore.class, act);
    assertEquals(token, assertInstanceOf(RefusedByConstraint.class, refused.getCause()).token());
  }
}
