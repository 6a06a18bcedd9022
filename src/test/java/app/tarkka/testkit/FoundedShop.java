package app.tarkka.testkit;

import app.tarkka.person.Attribution;
import app.tarkka.person.PersonEvent;
import app.tarkka.person.PersonId;
import app.tarkka.person.Pin;
import app.tarkka.person.PinHashing;
import app.tarkka.person.Role;
import app.tarkka.person.Seat;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The library with which nearly every test begins, with its four people. It is made as the program
 * makes one, once in a process, and laid as a file wherever a test wants it: its tables alone took
 * longer than most tests.
 */
final class FoundedShop {
  private static final byte[] FILE = made();

  private FoundedShop() {}

  /** Lays it there, closed. */
  static void layAt(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
      Files.write(file, FILE, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] made() {
    try {
      Path folder = Files.createTempDirectory("founded");
      Path file = folder.resolve("shop.tarkka");
      found(file);
      byte[] bytes = Files.readAllBytes(file);
      try (var left = Files.list(folder)) {
        for (Path one : left.toList()) {
          Files.delete(one);
        }
      }
      Files.delete(folder);
      return bytes;
    } catch (IOException | LibraryRefused e) {
      throw new AssertionError(e);
    }
  }

  private static void found(Path file) throws LibraryRefused {
    Instant now = new TestClock().instant();
    Seat seat = TestLibrary.SEAT;
    PinHashing hashing = TestLibrary.HASHING;
    Supplier<String> ids = new TestIds();
    Attribution program = Attribution.without(PersonId.TARKKA, "program", now, seat);
    try (SqliteLibrary library = SqliteLibrary.create(file, "Corner Shop", program)) {
      for (Founder one : TestLibrary.FOUNDERS) {
        PersonId id = new PersonId(one.id());
        library
            .people()
            .record(
                List.of(
                    new PersonEvent.PersonAdded(
                        id, one.name(), one.name().substring(0, 1), one.colour(), one.roles()),
                    new PersonEvent.CredentialIssued(id, ids.get(), false)),
                hashing.hash(new Pin(one.pin().toCharArray())),
                Attribution.without(new PersonId("ana"), "first-start", now, seat));
      }
    }
  }

  /** Somebody who is there from the beginning. */
  record Founder(String id, String name, String colour, Set<Role> roles, String pin) {}
}
