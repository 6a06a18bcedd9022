package app.tarkka.ui.kit;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Words for what goes wrong with files. */
final class FileProblems {
  private FileProblems() {}

  static void teach(Problems problems, Messages messages) {
    problems.explain(
        NoSuchFileException.class,
        failure ->
            about(
                "FILE-MISSING",
                "kit.problem.missing",
                "kit.problem.missing.next",
                failure,
                messages));
    problems.explain(
        AccessDeniedException.class,
        failure ->
            about(
                "FILE-DENIED", "kit.problem.denied", "kit.problem.denied.next", failure, messages));
    problems.explain(
        FileAlreadyExistsException.class,
        failure ->
            about(
                "FILE-EXISTS", "kit.problem.exists", "kit.problem.exists.next", failure, messages));
    problems.explain(
        FileSystemException.class,
        failure ->
            about("FILE-SYSTEM", "kit.problem.disk", "kit.problem.disk.next", failure, messages));
  }

  private static Problem about(
      String code, String happened, String next, FileSystemException failure, Messages messages) {
    String file = failure.getFile() == null ? "" : failure.getFile();
    return new Problem(
        code,
        messages.text(happened, file),
        messages.text("kit.problem.kept.all"),
        messages.text(next),
        Problems.trace(failure));
  }
}
