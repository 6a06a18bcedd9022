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
import app.tarkka.store.OpenMode;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Libraries in SQLite files, for commands. */
final class SqliteLibraries implements Libraries {
  /** The seat that the sample's story is told from. */
  private static final String SAMPLE_SEAT = "sample";

  @Override
  public OpenLibrary toRead(Path file) throws CannotOpen {
    return open(file, OpenMode.READ_ONLY);
  }

  @Override
  public OpenLibrary toWrite(Path file) throws CannotOpen {
    OpenLibrary open = open(file, OpenMode.READ_WRITE);
    return open;
  }

  @Override
  public OpenLibrary demo(Path file, Trade trade, Consumer<String> doing) throws CannotOpen {
    SampleClock clock = SampleClock.endingBefore(Instant.now(), ZoneId.systemDefault());
    Seat seat = new Seat(SAMPLE_SEAT, ZoneId.systemDefault(), ProgramVersion.read());
    try {
      SqliteLibrary library =
          SqliteLibrary.create(
              file,
              trade.shop(),
              Attribution.without(PersonId.TARKKA, "sample", clock.instant(), seat));
      new Sample(
              library.people(),
              library.documents(),
              library.runs(),
              Argon2PinHashing.standard(),
              clock,
              seat)
          .fill(trade, Sample.Owner.SAMPLE, doing);
      return new SqliteOpenLibrary(library);
    } catch (LibraryRefused e) {
      throw new CannotOpen(e);
    }
  }

  private static OpenLibrary open(Path file, OpenMode mode) throws CannotOpen {
    try {
      return new SqliteOpenLibrary(SqliteLibrary.open(file, mode));
    } catch (LibraryRefused e) {
      throw new CannotOpen(e);
    }
  }
}
