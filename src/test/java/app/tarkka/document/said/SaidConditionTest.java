package app.tarkka.document.said;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SaidConditionTest {
  private static final Step SEAL = step("seal", "Look at the seal", new Answer.PassFail());
  private static final Step WEIGH =
      step("weigh", "Weigh the dough", new Answer.Quantity()).toBuilder()
          .specification(Specification.between(new BigDecimal("450"), new BigDecimal("480"), "g"))
          .build();
  private static final Step COLOUR =
      step("colour", "Flour of the day", new Answer.Choice(List.of("Wheat", "Rye"), false));
  private static final Step FLOAT =
      step("float", "Float test: a spoonful floats in water", new Answer.Acknowledge());
  private static final Step CLEAN = step("clean", "Is the oven clean?", new Answer.Acknowledge());
  private static final List<Step> EARLIER = List.of(SEAL, WEIGH, COLOUR, FLOAT, CLEAN);
  private static final Content CONTENT =
      Content.of(Kind.PROCEDURE, "SOP-1", "Bread", List.of(Section.of("Dough", EARLIER)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If 1.1 fails, change it|seal|Failed",
        "Only if step 1.1 passes: go on|seal|Passed",
        "Go on only when the seal passes.|seal|Passed",
        "If the dough is out of limits, weigh again|weigh|Failed",
        "If 1.2 is within its limits, shape it|weigh|Passed",
        "If the flour is rye, proof longer|colour|Chosen",
        "If 1.3 is not wheat, add water|colour|NotChosen",
        "If the float test fails, feed again|float|Failed",
        "If not, clean it|clean|No",
        "If so, go on|clean|Yes",
        "Call the owner if step 1.1 fails|seal|Failed",
        "Jos vaihe 1.1 ei läpäise, vaihda se|seal|Failed",
        "Jos ei, puhdista se|clean|No",
        "Jatka vain jos vaihe 1.1 on kunnossa|seal|Passed",
        "Jika langkah 1.1 gagal, ganti|seal|Failed",
        "Lanjutkan hanya jika langkah 1.1 lulus|seal|Passed",
        "Jika tidak, bersihkan|clean|No",
      })
  void aStepIsAskedWhenItsWordsSay(String words, String step, String test) {
    SaidCondition said = said(words).orElseThrow();
    assertEquals(new StepId(step), said.step());
    assertEquals(test, said.test().getClass().getSimpleName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If 1.2 is more than 480 g, cut some off|MORE|480",
        "If the dough weighs, add|none|0",
        "If 1.2 is under 450,5 g, add some|LESS|450.5",
        "Jos vaihe 1.2 on yli 480 g, ota pois|MORE|480",
        "Jika langkah 1.2 kurang dari 450 g, tambah|LESS|450",
        "If 1.2 is at least 470 g, note it|AT_LEAST|470",
      })
  void aNumberIsCompared(String words, String comparison, BigDecimal value) {
    Optional<Test> wanted =
        comparison.equals("none")
            ? Optional.empty()
            : Optional.of(new Test.Compared(Comparison.valueOf(comparison), value));
    assertEquals(wanted, said(words).map(SaidCondition::test));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If it is too sticky, add flour",
        "If you are not sure, ask",
        "When the starter has doubled, feed it",
        "Check if it passes",
        "If 1.9 fails, stop",
        "If the flour is barley, stop",
        "If 1.1 is more than 3, stop",
        "If 1.2 is more than 0.5 kg, stop",
        "Weigh the dough",
        "",
      })
  void nothingIsReadWhereItIsNotCertain(String words) {
    assertEquals(Optional.empty(), said(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"If the float test fails, feed again|float", "If not, clean it|clean"})
  void aStepThatOnlyTicksIsMadeToAsk(String words, String step) {
    SaidCondition said = said(words).orElseThrow();
    Content with = Content.of(Kind.PROCEDURE, "SOP-1", "Bread", sections(words));

    Content changed = said.on(new StepId("later"), with);

    assertEquals(said.asked(), changed.step(new StepId(step)).map(Step::answer));
    assertEquals(
        Optional.of(said.condition()), changed.step(new StepId("later")).map(Step::condition));
    assertEquals(Optional.of(SEAL), changed.step(SEAL.id()));
  }

  @org.junit.jupiter.api.Test
  void aLineThatGoesOnAndOnSaysNoCondition() {
    String words = "any word ".repeat(2_000);
    assertEquals(Optional.empty(), said("If " + words + "fails"));
    assertEquals(Optional.empty(), said("Go on only if " + words + "fails"));
    assertEquals(Optional.empty(), said("Go on only if 1.1 " + words + "fails"));
  }

  private static List<Section> sections(String words) {
    List<Step> steps = new ArrayList<>(EARLIER);
    steps.add(Step.of(new StepId("later"), words));
    return List.of(Section.of("Dough", steps));
  }

  private static Optional<SaidCondition> said(String words) {
    return SaidCondition.in(words, EARLIER, Numbering.of(CONTENT));
  }

  private static Step step(String id, String words, Answer answer) {
    return Step.of(new StepId(id), words).toBuilder().answer(answer).build();
  }
}
