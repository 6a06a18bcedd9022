package app.tarkka.command;

import app.tarkka.document.Aql;
import app.tarkka.document.InspectionLevel;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import app.tarkka.quality.SamplingPlan;
import app.tarkka.run.Inspection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Prints the single sampling plan for a lot, without a library. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Print the single sampling plan of ISO 2859-1 for a lot.")
final class SampleCommand implements Callable<Integer> {
  @Spec @Nullable CommandSpec spec;

  @Option(
      names = "--lot",
      paramLabel = "N",
      required = true,
      description = "How many pieces the lot has.")
  int lot;

  @Option(
      names = "--level",
      paramLabel = "L",
      defaultValue = "II",
      completionCandidates = Levels.class,
      converter = LevelWord.class,
      description = "Inspection level: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
  InspectionLevel level = InspectionLevel.II;

  @Option(
      names = "--aql",
      paramLabel = "A",
      required = true,
      completionCandidates = Aqls.class,
      converter = AqlWord.class,
      description = "Acceptance quality limit: ${COMPLETION-CANDIDATES}.")
  @Nullable Aql aql;

  @Option(
      names = "--inspection",
      paramLabel = "I",
      defaultValue = "normal",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told.")
  Inspection inspection = Inspection.NORMAL;

  @Option(names = "--json", description = "As JSON.")
  boolean json;

  @Override
  public Integer call() {
    var line = Objects.requireNonNull(spec).commandLine();
    if (lot < 1) {
      throw new ParameterException(line, "A lot has at least one piece: --lot " + lot);
    }
    SamplingPlan plan = SamplingPlan.of(lot, level, Objects.requireNonNull(aql), inspection);
    line.getOut().println(json ? JsonText.pretty(json(plan)) : words(plan));
    return Exit.DONE;
  }

  private static String words(SamplingPlan plan) {
    String of = plan.aql().ofItems() ? "nonconforming items" : "nonconformities";
    return String.format(
        "Lot of %d, level %s, AQL %s, %s inspection: letter %s, n = %d%s, Ac %d, Re %d (%s).",
        plan.lot(),
        plan.level().token(),
        plan.aql().token(),
        plan.inspection().token(),
        plan.letter(),
        plan.size(),
        plan.wholeLot() ? " (the whole lot)" : "",
        plan.acceptance(),
        plan.rejection(),
        of);
  }

  private static Json json(SamplingPlan plan) {
    return Json.object()
        .text("standard", "ISO 2859-1:1999")
        .integer("lotSize", (long) plan.lot())
        .text("level", plan.level().token())
        .text("aql", plan.aql().token())
        .text("inspection", plan.inspection().token())
        .text("codeLetter", plan.letter().name())
        .integer("n", (long) plan.size())
        .integer("ac", (long) plan.acceptance())
        .integer("re", (long) plan.rejection())
        .flag("wholeLot", plan.wholeLot(), false)
        .build();
  }

  /** The levels as the standard writes them. */
  static final class Levels extends ArrayList<String> {
    Levels() {
      super(Arrays.stream(InspectionLevel.values()).map(InspectionLevel::token).toList());
    }
  }

  /** The AQLs as the standard writes them. */
  static final class Aqls extends ArrayList<String> {
    Aqls() {
      super(Arrays.stream(Aql.values()).map(Aql::token).toList());
    }
  }

  static final class LevelWord implements ITypeConverter<InspectionLevel> {
    @Override
    public InspectionLevel convert(String word) {
      return read(
          List.of(InspectionLevel.values()).stream()
              .filter(one -> one.token().equalsIgnoreCase(word))
              .toList(),
          word,
          new Levels());
    }
  }

  static final class AqlWord implements ITypeConverter<Aql> {
    @Override
    public Aql convert(String word) {
      return read(
          List.of(Aql.values()).stream().filter(one -> same(one, word)).toList(), word, new Aqls());
    }

    /** 1, 1.0 and 1,0 are one figure. */
    private static boolean same(Aql one, String word) {
      try {
        return one.value().compareTo(new java.math.BigDecimal(word.replace(',', '.'))) == 0;
      } catch (NumberFormatException e) {
        return false;
      }
    }
  }

  private static <T> T read(List<T> found, String word, List<String> allowed) {
    if (found.isEmpty()) {
      throw new TypeConversionException(
          "\"" + word + "\" is none of " + String.join(", ", allowed));
    }
    return found.getFirst();
  }
}
