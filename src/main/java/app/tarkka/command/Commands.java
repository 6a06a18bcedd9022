package app.tarkka.command;

import app.tarkka.exchange.Importers;
import java.time.InstantSource;
import java.util.Objects;
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

  /** The command line with every command that needs no window. */
  public static CommandLine over(Libraries libraries, Importers importers, InstantSource clock) {
    CommandLine line =
        new CommandLine(new Commands())
            .addSubcommand(new DemoCommand(libraries))
            .addSubcommand(new ImportCommand(libraries, importers, clock))
            .addSubcommand(new NewCommand(libraries, clock))
            .addSubcommand(new TemplatesCommand(libraries))
            .addSubcommand(new ConvertCommand(importers))
            .addSubcommand(new LintCommand(libraries, importers))
            .addSubcommand(new ListCommand(libraries))
            .addSubcommand(new ExportCommand(libraries))
            .addSubcommand(new PrintCommand(libraries, clock))
            .addSubcommand(new SheetsCommand(libraries))
            .addSubcommand(new DiffCommand(libraries, clock))
            .addSubcommand(new LabelCommand(libraries, clock))
            .addSubcommand(new RecordsCommand(libraries))
            .addSubcommand(new ReadingCommand(libraries))
            .addSubcommand(new SearchCommand(libraries, clock))
            .addSubcommand(new ManualsCommand(libraries, clock))
            .addSubcommand(new SampleCommand())
            .addSubcommand(new VerifyCommand(libraries))
            .addSubcommand(new BackupCommand(libraries))
            .addSubcommand(new CommandLine.HelpCommand());
    return line.setExecutionExceptionHandler(new Failures(libraries))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(Output.to(System.out))
        .setErr(Output.to(System.err));
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
