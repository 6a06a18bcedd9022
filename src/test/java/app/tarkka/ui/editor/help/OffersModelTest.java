package app.tarkka.ui.editor.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.testkit.TestClock;
import app.tarkka.testkit.TestIds;
import app.tarkka.ui.editor.draft.DraftModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OffersModelTest {
  private static final StepId TEST = new StepId("test");
  private static final StepId NEXT = new StepId("next");

  private final Content start =
      Content.of(
          Kind.PROCEDURE,
          "SOP-1",
          "Bread",
          List.of(Section.of("Dough", List.of(Step.of(TEST, "Float test"), Step.of(NEXT, "")))));
  private final TestIds ids = new TestIds();
  private final DraftModel draft =
      new DraftModel(start, new TestClock(), () -> new StepId(ids.get()));
  private final OffersModel offers = new OffersModel(draft);

  @Test
  void whatIsTypedIsOfferedAndSetByOneAct() {
    types("Weigh the dough: 450–480 g");
    assertEquals(Optional.empty(), Optional.ofNullable(step(NEXT).specification()));

    assertTrue(offers.take());

    assertEquals(
        Specification.between(new BigDecimal("450"), new BigDecimal("480"), "g"),
        step(NEXT).specification());
    assertEquals("Weigh the dough: 450–480 g", step(NEXT).text());
    assertEquals(Optional.empty(), offers.offerProperty().get());
  }

  @Test
  void itIsTakenBackByOneUndo() {
    types("If the float test fails, feed again");
    Content before = draft.content();
    offers.take();
    assertEquals(new Answer.PassFail(), step(TEST).answer());
    assertEquals(Condition.when(TEST, new Condition.Test.Failed()), step(NEXT).condition());

    draft.undo();

    assertEquals(before, draft.content());
    assertInstanceOf(Offer.Only.class, offers.offerProperty().get().orElseThrow());
  }

  @Test
  void oneIsOfferedAfterTheOther() {
    types("Bake at 225–230 °C for 10 to 12 minutes: measure it");
    offers.take();
    assertInstanceOf(Answer.Quantity.class, step(NEXT).answer());
    offers.take();
    assertEquals(List.of(new Timer(600L, 720L)), step(NEXT).timers());
    assertFalse(offers.take());
  }

  @Test
  void theNextLineBeginsOnceTheLastOneIsTaken() {
    types("Bake at 225–230 °C for 10 to 12 minutes: measure it");
    offers.takeAndGoOn();
    assertEquals(Spot.of(NEXT), draft.currentProperty().get());
    offers.takeAndGoOn();
    assertEquals(3, draft.content().stepsAsWritten().count());
    assertEquals("", draft.currentStep().orElseThrow().text());
  }

  @Test
  void noLineBeginsInTheMiddleOfTheText() {
    draft.goTo(Spot.of(TEST), Edit.END);
    draft.write(Spot.of(TEST), "Wait 5 min");
    offers.takeAndGoOn();
    assertEquals(2, draft.content().stepsAsWritten().count());
    assertEquals(1, step(TEST).timers().size());
  }

  @Test
  void aChoiceIsOfferedWithItsOptions() {
    types("Flour: wheat / rye / spelt");
    offers.take();
    assertEquals(new Answer.Choice(List.of("wheat", "rye", "spelt"), false), step(NEXT).answer());
  }

  @Test
  void notHereHoldsWhileTheWordsStay() {
    types("Wait 5 min");
    offers.leave();
    assertEquals(Optional.empty(), offers.offerProperty().get());
    assertFalse(offers.take());

    types("Wait 6 min");
    assertEquals(
        Optional.of(new Offer.Lasts(List.of(new Timer(360L, 360L)))), offers.offerProperty().get());
  }

  @Test
  void whatIsSetAlreadyIsNotOffered() {
    types("Wait 5 min");
    draft.changeStep("", step -> step.toBuilder().timers(List.of(new Timer(1L, null))).build());
    assertEquals(Optional.empty(), offers.offerProperty().get());
  }

  @Test
  void severalLinesAreOfferedNothing() {
    types("Wait 5 min");
    draft.chosen().all();
    assertEquals(Optional.empty(), offers.offerProperty().get());
  }

  private void types(String words) {
    draft.goTo(Spot.of(NEXT), Edit.END);
    draft.write(Spot.of(NEXT), words);
  }

  private Step step(StepId id) {
    return draft.content().step(id).orElseThrow();
  }
}
