package app.tarkka.command;

import app.tarkka.sample.Trade;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Opens libraries for commands. */
public interface Libraries {

  /** To look at; works beside an open window. */
  OpenLibrary toRead(Path file) throws CannotOpen;

  /** To write in; needs the library's lock and says who holds it. */
  OpenLibrary toWrite(Path file) throws CannotOpen;

  /** Makes a library with a sample trade in it; an existing file is refused. */
  OpenLibrary demo(Path file, Trade trade, Consumer<String> doing) throws CannotOpen;

  /** The file is not opened; the message says why and what to do. */
  final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1L;

    public CannotOpen(Exception cause) {
      super(cause.getMessage(), cause);
    }
  }
}
