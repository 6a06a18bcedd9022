package app.tarkka.command;

import app.tarkka.sample.SamplePerson;
import app.tarkka.sample.Trade;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a library that holds a sample trade. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Make a library with a sample shop in it, and say its people's PINs.")
final class DemoCommand extends LibraryCommand {
  @Option(
      names = "--trade",
      paramLabel = "T",
      defaultValue = "sandwich",
      description = "sandwich, workshop or webshop (default: ${DEFAULT-VALUE}).")
  String trade = "sandwich";

  DemoCommand(Libraries libraries) {
    super(libraries);
  }

  @Override
  public Integer call() {
    Optional<Trade> chosen = Trade.of(trade.toLowerCase(Locale.ROOT));
    if (chosen.isEmpty()) {
      err().println("There is no sample called \"" + trade + "\"; choose one of " + tokens() + ".");
      return Exit.UNREADABLE;
    }
    try (OpenLibrary made = libraries.demo(file(), chosen.get(), _ -> {})) {
      out().println("Made " + file() + ", the sample shop " + made.shop() + ". Its people:");
      for (SamplePerson person : SamplePerson.values()) {
        out().printf("  %-12s PIN %s%n", person.printedName(), person.pin());
      }
      return Exit.DONE;
    } catch (Libraries.CannotOpen e) {
      return unreadable(e);
    }
  }

  private static String tokens() {
    return Arrays.stream(Trade.values()).map(Trade::token).collect(Collectors.joining(", "));
  }
}
