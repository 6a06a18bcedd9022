package app.tarkka.ui.runner;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import java.math.BigDecimal;
import java.util.List;

/** What a small workshop runs: every type of answer, notices, a key step, checks. */
public final class WorkshopContents {
  private WorkshopContents() {}

  /** SOP-012, read-do: nine steps in three sections. */
  public static Content gearbox() {
    return Content.of(
            Kind.PROCEDURE,
            "SOP-012",
            "Assemble the gearbox GB-20",
            List.of(
                new Section(
                    "Prepare",
                    2,
                    "Work on the blue bench. Everything for this job is in the tray with its"
                        + " number.",
                    List.of(new Notice(Notice.Level.NOTE, "The bolts are in the blue bin.")),
                    List.of(step("gloves", "Put on **cut-resistant gloves**."), choice(), scan())),
                Section.of("Assemble", List.of(torque(), gap(), cover())),
                Section.of("Finish", List.of(yesNo(), remark(), photo()))))
        .toBuilder()
        .about(
            new About(
                "A gearbox that runs quietly and keeps its oil.",
                "",
                List.of("Torque wrench TW-3, calibrated", "Feeler gauge"),
                List.of("8 bolts M8 × 25", "Gasket 20-114"),
                List.of()))
        .build();
  }

  /** QC-004, do-confirm: one section of rows. */
  public static Content opening() {
    return Content.of(
            Kind.CHECKLIST,
            "QC-004",
            "Open the kitchen",
            List.of(
                new Section(
                    "Before the first guest",
                    2,
                    "Do it from memory, then stop here and confirm each row.",
                    List.of(),
                    List.of(
                        step("lights", "Switch on the lights and the **extractor**."),
                        fridge(),
                        passFail("floor", "Floor is dry and clean."),
                        step("hands", "Wash your hands and put on a clean apron."),
                        row("bread", "Which bread came today?")))))
        .toBuilder()
        .mode(Mode.DO_CONFIRM)
        .build();
  }

  /** QC-007, do-confirm: rows as an imported table makes them, parts of a step with a hazard. */
  public static Content incoming() {
    Step bore =
        new StepBuilder(new StepId("bore"), "Bore of the housing")
            .answer(new Answer.None())
            .notices(
                List.of(
                    new Notice(
                        Notice.Level.CAUTION,
                        "The gauge slips. Pinched fingers. Hold it by the grip.")))
            .steps(
                List.of(
                    new StepBuilder(new StepId("bore-actual"), "Actual")
                        .number(around("40.00", "0.02", "mm"))
                        .build(),
                    passFail("bore-clean", "Clean")))
            .build();
    Step label =
        new StepBuilder(new StepId("label"), "Scan the label.")
            .answer(new Answer.Code("20-114"))
            .signOff(SignOff.INSPECTED)
            .media(List.of(new Media("label.png", null)))
            .build();
    return Content.of(
            Kind.CHECKLIST,
            "QC-007",
            "Incoming housings",
            List.of(Section.of("Measure", List.of(bore, label))))
        .toBuilder()
        .mode(Mode.DO_CONFIRM)
        .build();
  }

  /** SOP-040, read-do: a step with a timer of 45 to 60 minutes, and one of ten. */
  public static Content bread() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-040",
        "Bake the rye loaf",
        List.of(
            Section.of(
                "Bake",
                List.of(
                    timed("bake", "Bake until the crust sounds hollow.", new Timer(2700L, 3600L)),
                    timed("rest", "Let it rest on the rack.", new Timer(600L, 600L))))));
  }

  /** QC-008, do-confirm: two rows that wait at the same time, and one that does not. */
  public static Content timedRows() {
    return Content.of(
            Kind.CHECKLIST,
            "QC-008",
            "Before the first doughnut",
            List.of(
                Section.of(
                    "Heat and rise",
                    List.of(
                        timed("oil", "Heat the oil.", new Timer(900L, null)),
                        timed("dough", "Let the dough rise.", new Timer(2700L, 3600L)),
                        step("sugar", "Fill the sugar tray.")))))
        .toBuilder()
        .mode(Mode.DO_CONFIRM)
        .build();
  }

  /** SOP-060, read-do: a witnessed step, a hold point that is inspected, and what comes after. */
  public static Content furnace() {
    return Content.of(
        Kind.PROCEDURE,
        "SOP-060",
        "Open the furnace",
        List.of(
            Section.of(
                "Make it safe",
                List.of(
                    new StepBuilder(new StepId("isolate"), "Switch off and **lock** the isolator.")
                        .signOff(SignOff.WITNESSED)
                        .build(),
                    new StepBuilder(new StepId("lock"), "Hang your own padlock and keep its key.")
                        .hold(HoldPoint.EVERYTHING_BEFORE)
                        .signOff(SignOff.INSPECTED)
                        .build(),
                    step("open", "Open the furnace door.")))));
  }

  private static Step timed(String id, String text, Timer timer) {
    return new StepBuilder(new StepId(id), text).timers(List.of(timer)).build();
  }

  private static Step step(String id, String text) {
    return Step.of(new StepId(id), text);
  }

  private static Step choice() {
    return new StepBuilder(new StepId("housing"), "Which housing is in the tray?")
        .answer(new Answer.Choice(List.of("Cast iron", "Aluminium", "Aluminium, anodised"), false))
        .build();
  }

  private static Step scan() {
    return new StepBuilder(new StepId("scan"), "Scan the label of the **gasket**.")
        .answer(new Answer.Code("20-114"))
        .build();
  }

  private static Step torque() {
    return new StepBuilder(
            new StepId("torque"), "Torque the eight **M8 bolts** crosswise to 12 N·m.")
        .number(around("12", "0.5", "N·m"))
        .key(true)
        .signOff(SignOff.BLIND)
        .notices(
            List.of(
                new Notice(
                    Notice.Level.WARNING,
                    "Pinch point. Crush injury. **Keep hands clear** of the jaw.")))
        .build();
  }

  private static Step gap() {
    Specification one = around("0.20", "0.05", "mm");
    return new StepBuilder(new StepId("gap"), "Measure the gap at three places.")
        .number(
            new Specification(
                one.nominal(), one.lower(), one.upper(), one.unit(), 2, 3, one.agreement()))
        .media(List.of(new Media("gap-places.png", null)))
        .build();
  }

  private static Step cover() {
    return new StepBuilder(new StepId("cover"), "Fit the cover; no gasket shows at the edge.")
        .answer(new Answer.PassFail())
        .signOff(SignOff.INSPECTED)
        .build();
  }

  private static Step yesNo() {
    return new StepBuilder(new StepId("oil"), "Is there oil on the bench?")
        .answer(new Answer.YesNo())
        .required(false)
        .build();
  }

  private static Step remark() {
    return new StepBuilder(new StepId("remark"), "Write down what the next shift must know.")
        .answer(new Answer.Text())
        .build();
  }

  private static Step photo() {
    return new StepBuilder(new StepId("photo"), "Photograph the finished gearbox.")
        .answer(new Answer.Photo())
        .build();
  }

  private static Step fridge() {
    return new StepBuilder(new StepId("fridge"), "Read the fridge thermometer.")
        .number(Specification.between(new BigDecimal("1"), new BigDecimal("5"), "°C"))
        .build();
  }

  private static Step passFail(String id, String text) {
    return new StepBuilder(new StepId(id), text).answer(new Answer.PassFail()).build();
  }

  private static Step row(String id, String text) {
    return new StepBuilder(new StepId(id), text)
        .answer(new Answer.Choice(List.of("Rye", "Wheat", "None came"), false))
        .build();
  }

  private static Specification around(String nominal, String tolerance, String unit) {
    return Specification.around(new BigDecimal(nominal), new BigDecimal(tolerance), unit);
  }
}
