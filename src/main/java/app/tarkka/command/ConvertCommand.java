package app.tarkka.command;

import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.json.DocumentJson;
import app.tarkka.json.JsonText;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what an import would understand, without a library. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    description = "Read a file and print it as document JSON, with the import report in it.")
final class ConvertCommand implements Callable<Integer> {
  private final Importers importers;

  @Spec @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "A Markdown or document JSON file.")
  @Nullable Path file;

  ConvertCommand(Importers importers) {
    this.importers = importers;
  }

  @Override
  public Integer call() {
    var line = Objects.requireNonNull(spec).commandLine();
    try {
      var imported = importers.read(Objects.requireNonNull(file));
      line.getOut().println(JsonText.pretty(DocumentJson.write(imported)));
      return Exit.DONE;
    } catch (ImportRefused e) {
      line.getErr().println(e.getMessage());
      return Exit.UNREADABLE;
    }
  }
}
