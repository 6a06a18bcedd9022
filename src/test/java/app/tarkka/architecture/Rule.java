package app.tarkka.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The directions of the house. Each rule names the class below {@code broken} that breaks it on
 * purpose, so that no rule can stand here without having been seen failing.
 */
enum Rule {
  PERSON_KNOWS_NOTHING_ELSE("person.KnowsDocument", in -> onlyKnows(in, "person")),
  DOCUMENT_KNOWS_PEOPLE("document.KnowsRun", in -> onlyKnows(in, "document", "person")),
  /** Each entry names the person behind it; what else it says is JSON to the ledger. */
  LEDGER_KNOWS_PEOPLE("ledger.KnowsRun", in -> onlyKnows(in, "ledger", "person")),
  RUN_KNOWS_DOCUMENTS_AND_LEDGER(
      "run.KnowsJackson", in -> onlyKnows(in, "run", "document", "person", "ledger")),
  QUALITY_KNOWS_RUNS(
      "quality.KnowsPaper", in -> onlyKnows(in, "quality", "run", "document", "person", "ledger")),
  JSON_KNOWS_NO_OTHER_PACKAGE(
      "json.KnowsDocument",
      in ->
          noClasses()
              .that()
              .resideInAPackage(in + ".json..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage(in + "..")
                      .and(DescribedPredicate.not(resideInAPackage(in + ".json.."))))),
  MEASURE_KNOWS_NO_OTHER_PACKAGE(
      "measure.KnowsDocument",
      in ->
          noClasses()
              .that()
              .resideInAPackage(in + ".measure..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage(in + "..")
                      .and(DescribedPredicate.not(resideInAPackage(in + ".measure.."))))),
  UNITS_ONLY_IN_MEASURE(
      "paper.KnowsUnits",
      in -> onlyIn(in, "(javax.measure|tech.units|systems.uom|si.uom)..", "measure")),
  STORE_KNOWS_ONLY_THE_DOMAIN(
      "store.KnowsPaper", in -> neverKnows(in, "store", "exchange", "paper", "command", "ui")),
  EXCHANGE_KNOWS_NO_STORE("exchange.KnowsStore", in -> neverKnows(in, "exchange", "store")),
  EXCHANGE_KNOWS_NO_FACE(
      "exchange.KnowsCommand", in -> neverKnows(in, "exchange", "command", "ui")),
  PAPER_KNOWS_NO_STORE_OR_FACE(
      "paper.KnowsStore", in -> neverKnows(in, "paper", "store", "command", "ui")),
  COMMAND_KNOWS_NO_WINDOW("command.KnowsWindow", in -> neverKnows(in, "command", "ui")),
  WINDOW_KNOWS_NO_STORE_OR_COMMAND(
      "ui.records.KnowsStore", in -> neverKnows(in, "ui", "store", "command")),
  SQL_ONLY_IN_STORE("paper.KnowsSql", in -> onlyIn(in, "java.sql..", "store")),
  JACKSON_ONLY_IN_JSON_AND_EXCHANGE(
      "paper.KnowsJackson",
      in -> onlyIn(in, "(tools.jackson|com.fasterxml.jackson)..", "json", "exchange")),
  JAVAFX_ONLY_IN_THE_WINDOW(
      "paper.KnowsJavafx",
      in ->
          noClasses()
              .that()
              .resideOutsideOfPackages(in, in + ".ui..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("javafx..")),
  FEATURES_MEET_THROUGH_NAVIGATION(
      "ui.records.KnowsEditor",
      in ->
          slices()
              .matching(in + ".ui.(*)..")
              .should()
              .notDependOnEachOther()
              .ignoreDependency(
                  alwaysTrue(), resideInAnyPackage(in + ".ui.kit..", in + ".ui.window.."))
              .ignoreDependency(resideInAPackage(in + ".ui.window.."), alwaysTrue())),
  MODELS_KNOW_NO_SCENE(
      "ui.editor.SceneModel",
      in ->
          noClasses()
              .that()
              .resideInAPackage(in + "..")
              .and()
              .haveNameMatching(".*Model(\\$.*)?")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("javafx.scene..")),
  ONLY_THE_ROOT_KNOWS_STORE_AND_WINDOW(
      "paper.TwoMasters",
      in ->
          noClasses()
              .that()
              .resideOutsideOfPackage(in)
              .and(know(in + ".store.."))
              .should(ArchConditions.dependOnClassesThat(resideInAPackage(in + ".ui..")))),
  ONLY_MAIN_ENDS_THE_PROGRAM(
      "paper.EndsTheProgram",
      in ->
          noClasses()
              .that()
              .doNotHaveFullyQualifiedName(in + ".Main")
              .should()
              .callMethod(System.class, "exit", int.class)
              .orShould()
              .callMethod(Runtime.class, "exit", int.class)
              .orShould()
              .callMethod(Runtime.class, "halt", int.class)),
  NO_CYCLES(
      "exchange.KnowsPaperInACircle",
      in -> slices().matching(in + ".(**)").should().beFreeOfCycles());

  private final String breaker;
  private final Function<String, ArchRule> rule;

  Rule(String breaker, Function<String, ArchRule> rule) {
    this.breaker = breaker;
    this.rule = rule;
  }

  /** This rule for the packages below {@code root}; one that finds nothing to judge holds. */
  ArchRule in(String root) {
    return rule.apply(root).as(name()).allowEmptyShould(true);
  }

  /** The class that breaks this rule, relative to the root of the broken house. */
  String breaker() {
    return breaker;
  }

  private static ArchRule onlyKnows(String root, String owner, String... others) {
    Stream<String> ours =
        Stream.concat(Stream.of(owner, "json", "measure"), Arrays.stream(others)).map(below(root));
    Stream<String> platform = Stream.of("java..", "javax.crypto..", "org.jspecify..");
    return classes()
        .that()
        .resideInAPackage(root + "." + owner + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(ours, platform).toArray(String[]::new));
  }

  private static ArchRule neverKnows(String root, String owner, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(root + "." + owner + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Arrays.stream(others).map(below(root)).toArray(String[]::new));
  }

  private static ArchRule onlyIn(String root, String library, String... owners) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Arrays.stream(owners).map(below(root)).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static DescribedPredicate<JavaClass> know(String packages) {
    return DescribedPredicate.describe(
        "know " + packages,
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(
                    dependency -> resideInAPackage(packages).test(dependency.getTargetClass())));
  }

  private static Function<String, String> below(String root) {
    return name -> root + "." + name + "..";
  }
}
