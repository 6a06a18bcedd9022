package app.tarkka.command;

import app.tarkka.sample.Trade;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens libraries for commands. */
public interface Libraries {

  /** To look at; works beside an open window. */
  OpenLibrary toRead(Path file) throws CannotOpen;

  /**
   * To take something out of it, which is entered in its ledger. Where it cannot be written, or
   * somebody else has it, it is open for reading and {@link OpenLibrary#notEntered} says why.
   */
  OpenLibrary toTakeFrom(Path file) throws CannotOpen;

  /** To write in; needs the library's lock and says who holds it. */
  OpenLibrary toWrite(Path file) throws CannotOpen;

  /** Makes a library with a sample trade in it; an existing file is refused. */
  OpenLibrary demo(Path file, Trade trade, Consumer<String> doing) throws CannotOpen;

  /** What a failure of an open library means to people; empty when it is none of the library's. */
  Optional<Failure> explain(RuntimeException failure);

  /** Why something was not done. */
  enum Kind {
    /** A rule said no. */
    REFUSED,
    /** The file is a library, and damaged or tampered with. */
    BROKEN,
    /** No library, not here, in use, or no room to write. */
    UNREADABLE
  }

  /**
   * @param message what happened and what to do, in words for people
   */
  record Failure(Kind kind, String message) {}

  /** The file is not opened; the message says why and what to do. */
  final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public CannotOpen(Kind kind, Exception cause) {
      super(cause.getMessage(), cause);
      this.kind = kind;
    }

    public CannotOpen(Kind kind, String message) {
      super(message);
      this.kind = kind;
    }

    public Kind kind() {
      return kind;
    }
  }
}
