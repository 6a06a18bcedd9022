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
import java.util.ArrayList;
import java.util.List;

/**
 * A procedure, and its revision that changes a limit and a text, moves, removes and adds a step.
 */
public final class TwoRevisions {
  private static final int SECTIONS = 25;
  private static final int STEPS = 20;

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

  /** 500 steps. */
  public static Content longBefore() {
    return longer(false);
  }

  /** 61 of them changed: 42 in their text, 20 in a limit, one in both. */
  public static Content longAfter() {
    return longer(true);
  }

  private static Content longer(boolean changed) {
    List<Section> sections = new ArrayList<>();
    for (int section = 0; section < SECTIONS; section++) {
      List<Step> steps = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        int number = section * STEPS + step;
        BigDecimal most = new BigDecimal(changed && number % 25 == 7 ? 14 : 13);
        String text =
            "Measure the shaft number "
                + number
                + " at both ends and in the middle, and write down the largest of the three"
                + (changed && number % 12 == 3 ? ", in millimetres." : ".");
        steps.add(
            Step.of(new StepId("s" + number), text).toBuilder()
                .number(Specification.between(new BigDecimal(12), most, "mm"))
                .signOff(SignOff.PERFORMED)
                .build());
      }
      sections.add(Section.of("Shafts " + (section + 1), steps));
    }
    return Content.of(Kind.CHECKLIST, "QC-500", "Five hundred shafts", sections);
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
