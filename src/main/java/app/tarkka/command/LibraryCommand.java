package app.tarkka.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What commands on a library share: the file, its opening, and where they write. */
abstract class LibraryCommand implements Callable<Integer> {
  final Libraries libraries;

  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--library",
      paramLabel = "L",
      required = true,
      description = "The library, a .tarkka file.")
  @Nullable Path library;

  LibraryCommand(Libraries libraries) {
    this.libraries = libraries;
  }

  /** What the command does with the opened library; its result is the exit code. */
  interface Work {
    int with(OpenLibrary open) throws Exception;
  }

  int reading(Work work) throws Exception {
    try (OpenLibrary open = libraries.toRead(file())) {
      return work.with(open);
    } catch (Libraries.CannotOpen e) {
      return unreadable(e);
    }
  }

  int taking(Work work) throws Exception {
    try (OpenLibrary open = libraries.toTakeFrom(file())) {
      return work.with(open);
    } catch (Libraries.CannotOpen e) {
      return unreadable(e);
    }
  }

  int writing(Work work) throws Exception {
    try (OpenLibrary open = libraries.toWrite(file())) {
      return work.with(open);
    } catch (Libraries.CannotOpen e) {
      return unreadable(e);
    }
  }

  int unreadable(Exception e) {
    err().println(e.getMessage());
    return Exit.UNREADABLE;
  }

  Path file() {
    return Objects.requireNonNull(library, "picocli requires --library");
  }

  PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
