package app.tarkka.command;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** No stack trace at people: what went wrong in their words, the rest in the log. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  private static final Logger LOG = Logger.getLogger("app.tarkka.command");

  private final Libraries libraries;

  Failures(Libraries libraries) {
    this.libraries = libraries;
  }

  @Override
  public int handleExecutionException(
      Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    LOG.log(Level.FINE, "command failed", e);
    Optional<Libraries.Failure> known =
        e instanceof RuntimeException failure ? libraries.explain(failure) : Optional.empty();
    if (known.isPresent()) {
      line.getErr().println(known.get().message());
      return Exit.of(known.get().kind());
    }
    if (e instanceof IOException) {
      line.getErr().println(words(e));
      return Exit.UNREADABLE;
    }
    line.getErr().println("Tarkka could not finish this: " + words(e));
    return Exit.REFUSED;
  }

  private static String words(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
