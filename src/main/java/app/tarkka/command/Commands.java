package app.tarkka.command;

import app.tarkka.exchange.Importers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Every command by its name. */
@Command(
    name = "tarkka",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    description = "Procedures, second-person checks and records for small shops.",
    footer = {
      "",
      "tarkka [LIBRARY] opens the window.",
      "Exit codes: 0 done, 1 refused or broken, 2 cannot be read or called wrongly."
    })
public final class Commands implements Runnable {
  @Spec @Nullable CommandSpec spec;

  private Commands() {}

  /**
   * The command line with the command that is called, or with every one where none of them is:
   * picocli reads a command by reflection, and for all of them that takes longer than most do.
   *
   * @param more commands that are not of this package
   * @param arguments that the program was started with
   */
  public static CommandLine over(
      Libraries libraries,
      Importers importers,
      InstantSource clock,
      List<Object> more,
      String... arguments) {
    List<Object> all = new ArrayList<>();
    all.add(new DemoCommand(libraries));
    all.add(new ImportCommand(libraries, importers, clock));
    all.add(new NewCommand(libraries, clock));
    all.add(new TemplatesCommand(libraries));
    all.add(new ConvertCommand(importers));
    all.add(new LintCommand(libraries, importers));
    all.add(new ListCommand(libraries));
    all.add(new ExportCommand(libraries));
    all.add(new PrintCommand(libraries, clock));
    all.add(new SheetsCommand(libraries));
    all.add(new DiffCommand(libraries, clock));
    all.add(new LabelCommand(libraries, clock));
    all.add(new RecordsCommand(libraries));
    all.add(new ReadingCommand(libraries));
    all.add(new SearchCommand(libraries, clock));
    all.add(new ManualsCommand(libraries, clock));
    all.add(new SampleCommand());
    all.add(new VerifyCommand(libraries));
    all.add(new BackupCommand(libraries));
    all.addAll(more);
    CommandLine line = new CommandLine(new Commands());
    Optional<Object> called =
        all.stream()
            .filter(one -> arguments.length > 0 && name(one).equals(arguments[0]))
            .findFirst();
    if (called.isPresent()) {
      line.addSubcommand(called.get());
    } else {
      all.forEach(line::addSubcommand);
      line.addSubcommand(new CommandLine.HelpCommand());
    }
    return line.setExecutionExceptionHandler(new Failures(libraries))
        .registerConverter(LocalDate.class, new Day())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(Output.to(System.out))
        .setErr(Output.to(System.err));
  }

  private static String name(Object command) {
    Command about = command.getClass().getAnnotation(Command.class);
    return about == null ? "" : about.name();
  }

  @Override
  public void run() {
    CommandSpec here = Objects.requireNonNull(spec);
    here.commandLine().usage(here.commandLine().getOut());
  }

  /** The version that the build wrote into the program. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Tarkka " + ProgramVersion.read()};
    }
  }
}
