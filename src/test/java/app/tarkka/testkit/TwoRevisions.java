package app.tarkka.testkit;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.List;

/**
 * A procedure, and its revision that changes a limit and a text, moves, removes and adds a step.
 */
public final class TwoRevisions {
  private TwoRevisions() {}

  public static Content before() {
    return content(
        step("gloves", "Put on gloves."),
        step("clean", "Clean the face of the cover."),
        bolts("12", "13", SignOff.BLIND),
        step("cover", "Fit the cover with **six** bolts.").toBuilder().key(true).build(),
        step("oil", "Pour in the oil."),
        step("label", "Stick on the label."));
  }

  /** The limit is wider and the check weaker: what is easily read over. */
  public static Content after() {
    return content(
        step("gloves", "Put on gloves."),
        step("label", "Stick on the label."),
        bolts("12", "14", SignOff.PERFORMED),
        step("cover", "Fit the cover with eight bolts, crosswise."),
        step("oil", "Pour in the oil."),
        step("turn", "Turn the shaft by hand.").toBuilder()
            .notices(List.of(new Notice(Notice.Level.WARNING, "Pinch point.")))
            .build());
  }

  private static Content content(Step... steps) {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-020",
        "Close the gearbox",
        List.of(
            Section.of("Prepare", List.of(steps[0], steps[1])),
            Section.of("Close", List.of(steps).subList(2, steps.length))));
  }

  private static Step bolts(String least, String most, SignOff signOff) {
    return step("bolts", "Torque the bolts.").toBuilder()
        .number(Specification.between(new BigDecimal(least), new BigDecimal(most), "N·m"))
        .signOff(signOff)
        .build();
  }

  private static Step step(String id, String text) {
    return Step.of(new StepId(id), text);
  }
}
