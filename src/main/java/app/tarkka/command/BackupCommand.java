package app.tarkka.command;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies a library while it may be in use. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = "Copy the library to a new file, verified before it gets its name.")
final class BackupCommand extends LibraryCommand {
  @Option(names = "--out", paramLabel = "F", required = true, description = "A new file.")
  @Nullable Path target;

  BackupCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() throws Exception {
    return reading(
        open -> {
          open.backup(Objects.requireNonNull(target));
          out().println("Copied and verified: " + target);
          return Exit.DONE;
        });
  }
}
