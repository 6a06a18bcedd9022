package app.tarkka;

import app.tarkka.command.Libraries;
import app.tarkka.command.OpenLibrary;
import app.tarkka.command.ProgramVersion;
import app.tarkka.person.Attribution;
import app.tarkka.person.PersonId;
import app.tarkka.person.Seat;
import app.tarkka.sample.Sample;
import app.tarkka.sample.SampleClock;
import app.tarkka.sample.Trade;
import app.tarkka.store.Argon2PinHashing;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryState;
import app.tarkka.store.OpenMode;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.store.StoreFailed;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Libraries in SQLite files, for commands. */
final class SqliteLibraries implements Libraries {
  /** The seat that the sample's story is told from. */
  private static final String SAMPLE_SEAT = "sample";

  /** What SQLite and the lock put beside a library's file. */
  private static final List<String> BESIDE = List.of("", "-wal", "-shm", ".lock");

  @Override
  public OpenLibrary toRead(Path file) throws CannotOpen {
    return new SqliteOpenLibrary(open(file, OpenMode.READ_ONLY));
  }

  @Override
  public OpenLibrary toWrite(Path file) throws CannotOpen {
    SqliteLibrary library = open(file, OpenMode.READ_WRITE);
    LibraryState state = library.state();
    if (state.mode() != OpenMode.READ_WRITE) {
      library.close();
      throw new CannotOpen(Kind.UNREADABLE, String.join(" ", state.warnings()));
    }
    return new SqliteOpenLibrary(library);
  }

  @Override
  public OpenLibrary demo(Path file, Trade trade, Consumer<String> doing) throws CannotOpen {
    SampleClock clock = SampleClock.endingBefore(Instant.now(), ZoneId.systemDefault());
    Seat seat = new Seat(SAMPLE_SEAT, ZoneId.systemDefault(), ProgramVersion.read());
    SqliteLibrary library;
    try {
      library =
          SqliteLibrary.create(
              file,
              trade.shop(),
              Attribution.without(PersonId.TARKKA, "sample", clock.instant(), seat));
    } catch (LibraryRefused e) {
      throw cannotOpen(e);
    }
    try {
      new Sample(
              library.people(),
              library.documents(),
              library.runs(),
              Argon2PinHashing.standard(),
              clock,
              seat)
          .fill(trade, Sample.Owner.SAMPLE, doing);
      return new SqliteOpenLibrary(library);
    } catch (RuntimeException e) {
      remove(library, file, e);
      throw e;
    }
  }

  @Override
  public Optional<Failure> explain(RuntimeException failure) {
    return switch (failure) {
      case RefusedByConstraint refused ->
          Optional.of(new Failure(Kind.REFUSED, String.valueOf(refused.getMessage())));
      case StoreFailed failed ->
          Optional.of(new Failure(Kind.UNREADABLE, String.valueOf(failed.getMessage())));
      default -> Optional.empty();
    };
  }

  /** Half a sample is no sample. */
  private static void remove(SqliteLibrary library, Path file, RuntimeException cause) {
    try {
      library.close();
      for (String suffix : BESIDE) {
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
      }
    } catch (IOException | StoreFailed e) {
      cause.addSuppressed(e);
    }
  }

  private static SqliteLibrary open(Path file, OpenMode mode) throws CannotOpen {
    try {
      return SqliteLibrary.open(file, mode);
    } catch (LibraryRefused e) {
      throw cannotOpen(e);
    }
  }

  static CannotOpen cannotOpen(LibraryRefused e) {
    return new CannotOpen(
        switch (e.reason()) {
          case DAMAGED, SCHEMA_DIFFERS -> Kind.BROKEN;
          default -> Kind.UNREADABLE;
        },
        e);
  }
}
