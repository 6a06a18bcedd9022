package app.tarkka;

import app.tarkka.command.Commands;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One command as it was run within the test: its exit code and what it printed. */
public record CommandRun(int exit, String out, String err) {

  public static CommandRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    CommandLine line =
        Commands.over(
                new SqliteLibraries(),
                Wiring.everyImporter(),
                InstantSource.system(),
                List.of(),
                words)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));
    int exit = line.execute(words);
    return new CommandRun(exit, out.toString(), err.toString());
  }

  /** A command over a library. */
  public static CommandRun on(Path library, String command, Object... more) {
    return of(
        Stream.concat(Stream.of(command, "--library", library), Arrays.stream(more)).toArray());
  }

  public JsonNode json() {
    return JsonMapper.shared().readTree(out);
  }

  /** Everything it printed. */
  public String all() {
    return out + err;
  }
}
