package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.run.Result;
import app.tarkka.ui.runner.DeliveryContents;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Searching a long list, and going by steps through days and hours. */
class ChoiceSearchTest {
  private static final LocalTime CLOCK = LocalTime.of(23, 58);

  @Test
  void nineOptionsHaveDigitsAndTenAreSearched() {
    assertFalse(choice(9).searchable());
    assertTrue(choice(10).searchable());
  }

  @Test
  void everyWordIsLookedForWhateverItsCaseAndAccents() {
    ChoiceAnswerModel depots = model(new Answer.Choice(DeliveryContents.DEPOTS, false));
    assertEquals(List.of("Jyväskylä Seppälä"), depots.options("seppala"));
    assertEquals(List.of("Vantaa Tammisto"), depots.options(" tammi VANT "));
    assertEquals(List.of(), depots.options("stockholm"));
    assertEquals(DeliveryContents.DEPOTS, depots.options("  "));
  }

  @Test
  void timeGoesByStepsRoundMidnight() {
    TimeAnswerModel time = new TimeAnswerModel(DeliveryContents.time());
    time.move(5, CLOCK);
    assertEquals("00:03", time.textProperty().get());
    time.move(-60, CLOCK);
    assertEquals(Optional.of(new Result.Timed(LocalTime.of(23, 3))), time.result());
  }

  @Test
  void aStepGoesFromWhatWasTyped() {
    TimeAnswerModel time = new TimeAnswerModel(DeliveryContents.time());
    time.textProperty().set("9.5");
    time.move(60, CLOCK);
    assertEquals("10:05", time.textProperty().get());
    DateAnswerModel day = new DateAnswerModel(DeliveryContents.day());
    assertEquals(LocalDate.of(2026, 5, 13), day.moved(-1, LocalDate.of(2026, 5, 14)));
    day.dateProperty().set(LocalDate.of(2026, 3, 1));
    assertEquals(LocalDate.of(2026, 2, 22), day.moved(-7, LocalDate.of(2026, 5, 14)));
  }

  private static ChoiceAnswerModel choice(int options) {
    return model(new Answer.Choice(DeliveryContents.DEPOTS.subList(0, options), false));
  }

  private static ChoiceAnswerModel model(Answer.Choice choice) {
    return ChoiceAnswerModel.of(DeliveryContents.depot(), choice);
  }
}
