package app.tarkka.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Answer;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValueTest {
  private static final Specification GRAMS =
      Specification.around(new BigDecimal("2500"), new BigDecimal("5"), "g");
  private static final Step WEIGH =
      Step.of(new StepId("a"), "Weigh").toBuilder()
          .answer(new Answer.Quantity())
          .specification(GRAMS)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2500 | g | 2500 | false",
        "2.5 kg | g | 2500 | true",
        "2,5kg | g | 2500 | true",
        "2500 g | g | 2500 | false",
        "1 in | mm | 25.4 | true",
        "72.5 °F | °C | 22.5 | true",
        "3 slices | slices | 3 | false",
        "12 Nm | N·m | 12 | false",
      })
  void readsWhatWasTypedInTheUnitOfTheStep(
      String typed, String unit, BigDecimal value, boolean converted) {
    assertEquals(
        Optional.of(new TypedValue(value, converted, true)),
        TypedValue.of(typed, Specification.open(unit)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 °C | g | OTHER_UNIT",
        "2 slices | g | UNIT_NOT_KNOWN",
        "2 kg | slices | OTHER_UNIT",
        "2 kg | '' | STEP_WITHOUT_UNIT",
        "a few | g | NOT_A_NUMBER",
        "1.000,5 g | g | NOT_A_NUMBER",
      })
  void refusesWhatIsOfAnotherKindOrUnknown(String typed, String unit, Refusal.Reason why) {
    Specification specification = Specification.open(unit);

    assertEquals(Optional.empty(), TypedValue.of(typed, specification));
    assertEquals(why, TypedValue.whyNot(typed, specification).reason());
  }

  @Test
  void keepsMoreDigitsThanAnyLimitHasWhereTheyNeverEnd() {
    Specification celsius =
        Specification.between(new BigDecimal("21.1111111111"), new BigDecimal("30"), "°C");

    TypedValue read = TypedValue.of("70 °F", celsius).orElseThrow();

    assertEquals(new TypedValue(new BigDecimal("21.1111111111111111"), true, false), read);
  }

  @Test
  void judgesInTheUnitOfTheStepAndKeepsWhatWasTyped() {
    Result.Measured measured = Measurement.read(List.of("2,51 kg"), GRAMS).orElseThrow();

    assertEquals(new Result.Measured("2,51 kg", List.of(new BigDecimal("2510")), "g"), measured);
    assertEquals(Judgement.OUT_OF_LIMITS, Judge.of(WEIGH, measured));
    assertEquals("2,51 kg = 2510 g", MeasuredText.asTyped(measured));
    assertEquals("2.51 kg = 2510 g", measured.told(Locale.ENGLISH));
  }

  @Test
  void tellsEachReadingInItsUnit() {
    Result.Measured measured =
        Measurement.read(List.of("2500", "2.5 kg", "2501 g"), GRAMS).orElseThrow();

    assertEquals("2500 g; 2.5 kg = 2500 g; 2501 g", MeasuredText.asTyped(measured));
    assertEquals(
        "1; 2 g", MeasuredText.asTyped(Measurement.read(List.of("1", "2"), GRAMS).orElseThrow()));
  }

  @Test
  void saysThatADigitWasRounded() {
    Specification celsius = Specification.open("°C");

    assertEquals(
        "70 °F ≈ 21.1111111111111 °C",
        MeasuredText.asTyped(Measurement.read(List.of("70 °F"), celsius).orElseThrow()));
  }

  @Test
  void seesADecimalSlipInAnotherUnit() {
    Result.Measured measured = Measurement.read(List.of("25 kg"), GRAMS).orElseThrow();

    assertEquals(
        Optional.of(Refusal.of(Refusal.Reason.LOOKS_LIKE_SLIP, "25 kg = 25000 g", "2500 g")),
        AnswerRules.refusal(WEIGH, measured, RunCommand.Care.AS_TYPED));
  }

  @Test
  void comparesTwoPeopleInTheUnitOfTheStep() {

    assertEquals(
        true,
        Agreement.between(
            WEIGH,
            Measurement.read(List.of("2.5 kg"), GRAMS).orElseThrow(),
            Measurement.read(List.of("2500.5"), GRAMS).orElseThrow()));
    assertEquals(
        false,
        Agreement.between(
            WEIGH,
            Measurement.read(List.of("2.5 kg"), GRAMS).orElseThrow(),
            Measurement.read(List.of("2502"), GRAMS).orElseThrow()));
  }
}
