package app.tarkka.ui.runner;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;

/** A delivery that asks for answers of the kinds that the workshop's procedures do not. */
public final class DeliveryContents {
  /** More than fit on a screen, in the order in which the carrier lists them. */
  public static final List<String> DEPOTS =
      List.of(
          "Helsinki Vuosaari",
          "Espoo Kilo",
          "Vantaa Tammisto",
          "Tampere Sarankulma",
          "Turku Satama",
          "Oulu Rusko",
          "Lahti Renkomäki",
          "Kuopio Kelloniemi",
          "Jyväskylä Seppälä",
          "Pori Honkaluoto",
          "Joensuu Iiksenvaara",
          "Vaasa Kivihaka",
          "Rovaniemi Teollisuuskylä",
          "Seinäjoki Roves");

  private DeliveryContents() {}

  /** One step only, so that a screen of it is reached at once. */
  public static Content of(Step step) {
    return Content.of(
        Kind.PROCEDURE, "SOP-310", "Hand over a delivery", List.of(Section.of("", List.of(step))));
  }

  public static Step signature() {
    return new StepBuilder(new StepId("sign"), "Let the driver sign for six pallets.")
        .answer(new Answer.Signature())
        .build();
  }

  public static Step depot() {
    return new StepBuilder(new StepId("depot"), "Choose the depot on the freight note.")
        .answer(new Answer.Choice(DEPOTS, false))
        .build();
  }

  public static Step depots() {
    return new StepBuilder(new StepId("depots"), "Choose every depot on the route.")
        .answer(new Answer.Choice(DEPOTS, true))
        .build();
  }

  /** A choice that a second person makes without seeing the first one. */
  public static Step blindDepot() {
    return depot().toBuilder().signOff(SignOff.BLIND).build();
  }

  public static Step readings() {
    return new StepBuilder(new StepId("cold"), "Measure the temperature of five crates.")
        .number(
            new Specification(
                new BigDecimal("3"), BigDecimal.ZERO, new BigDecimal("6"), "°C", 1, 5, null))
        .build();
  }

  public static Step words() {
    return new StepBuilder(new StepId("state"), "Describe the state of the wrapping.")
        .answer(new Answer.Text())
        .build();
  }

  public static Step day() {
    return new StepBuilder(new StepId("day"), "Enter the day of the delivery.")
        .answer(new Answer.Date())
        .build();
  }

  public static Step time() {
    return new StepBuilder(new StepId("time"), "Enter when the lorry left.")
        .answer(new Answer.Time())
        .build();
  }

  public static Step photo() {
    return new StepBuilder(new StepId("photo"), "Photograph the load.")
        .answer(new Answer.Photo())
        .build();
  }

  public static Step code() {
    return new StepBuilder(new StepId("code"), "Scan the pallet.")
        .answer(new Answer.Code("PAL-0042"))
        .signOff(SignOff.BLIND)
        .build();
  }
}
