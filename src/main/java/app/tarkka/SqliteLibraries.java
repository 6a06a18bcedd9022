package app.tarkka;

import app.tarkka.command.Libraries;
import app.tarkka.command.OpenLibrary;
import app.tarkka.sample.Trade;
import app.tarkka.store.LibraryRefused;
import app.tarkka.store.LibraryState;
import app.tarkka.store.OpenMode;
import app.tarkka.store.RefusedByConstraint;
import app.tarkka.store.StoreFailed;
import app.tarkka.store.sqlite.SqliteLibrary;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Libraries in SQLite files, for commands. */
final class SqliteLibraries implements Libraries {
  @Override
  public OpenLibrary toRead(Path file) throws CannotOpen {
    return new SqliteOpenLibrary(
        opened(() -> SqliteLibrary.open(file, OpenMode.READ_ONLY)),
        Optional.of("It is open for reading."));
  }

  @Override
  public OpenLibrary toWrite(Path file) throws CannotOpen {
    SqliteLibrary library = opened(() -> SqliteLibrary.openAt(Wiring.thisSeat(), file));
    LibraryState state = library.state();
    if (state.mode() != OpenMode.READ_WRITE) {
      library.close();
      throw new CannotOpen(Kind.UNREADABLE, String.join(" ", state.warnings()));
    }
    return new SqliteOpenLibrary(library, Optional.empty());
  }

  @Override
  public OpenLibrary toTakeFrom(Path file) throws CannotOpen {
    SqliteLibrary library;
    try {
      library = SqliteLibrary.open(file, OpenMode.READ_WRITE);
    } catch (LibraryRefused e) {
      if (e.reason() != LibraryRefused.Reason.LOCKED) {
        throw cannotOpen(e);
      }
      return new SqliteOpenLibrary(
          opened(() -> SqliteLibrary.open(file, OpenMode.READ_ONLY)),
          Optional.ofNullable(e.getMessage()));
    }
    Optional<String> readOnly =
        library.writable()
            ? Optional.empty()
            : Optional.of(String.join(" ", library.state().warnings()));
    return new SqliteOpenLibrary(library, readOnly);
  }

  @Override
  public OpenLibrary demo(Path file, Trade trade, Consumer<String> doing) throws CannotOpen {
    try {
      return new SqliteOpenLibrary(
          new Founding(Wiring.thisSeat()).sampleShop(file, trade, doing), Optional.empty());
    } catch (LibraryRefused e) {
      throw cannotOpen(e);
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

  private interface Opening {
    SqliteLibrary open() throws LibraryRefused;
  }

  private static SqliteLibrary opened(Opening opening) throws CannotOpen {
    try {
      return opening.open();
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
