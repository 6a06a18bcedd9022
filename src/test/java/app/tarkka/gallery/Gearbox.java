package app.tarkka.gallery;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.testkit.TestPictures;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A procedure with something of everything in it, and one that is very long. */
final class Gearbox {
  private static final Color BLUE = new Color(0x0A58A6);

  private Gearbox() {}

  static Content typical() {
    return Content.of(
            Kind.PROCEDURE,
            "GB-20",
            "Assemble the gearbox",
            List.of(prepare(), assemble(), close()))
        .toBuilder()
        .finalCheck(true)
        .build();
  }

  /**
   * With pictures beside the step {@code torque}: a wide one, a high one, a missing one.
   *
   * @param keep puts a picture into the library
   */
  static Content illustrated(Function<byte[], String> keep) {
    List<Media> media =
        List.of(
            new Media("bolt-order.png", keep.apply(TestPictures.png(640, 480, BLUE)))
                .withMarking(
                    Marking.NONE
                        .with(new Mark.Ring(new Area(3900, 200, 2200, 2900), Ink.WRONG))
                        .with(new Mark.Numeral(new Spot(2200, 5000), 1, Ink.LOOK))
                        .with(new Mark.Numeral(new Spot(7800, 5000), 2, Ink.LOOK))
                        .with(
                            new Mark.Arrow(new Spot(8800, 8800), new Spot(6000, 6200), Ink.RIGHT))),
            new Media("seated.png", keep.apply(TestPictures.png(700, 500, new Color(0x0B6650))))
                .withExample(Example.RIGHT)
                .withCaption("The ring sits flush all round"),
            new Media("tilted.png", keep.apply(TestPictures.png(700, 520, new Color(0xC8102E))))
                .withExample(Example.WRONG)
                .withCaption("Tilted: the seal would leak within a week"),
            new Media(
                "IMG_20260314_101112_the_whole_gearbox_on_the_padded_bench.png",
                keep.apply(TestPictures.png(480, 900, new Color(0x7A4A00)))),
            new Media("pictures/torque%20wrench.jpg", null));
    Content content = typical();
    return new Outline(content)
        .change(new StepId("torque"), step -> step.toBuilder().media(media).build())
        .orElseThrow()
        .content();
  }

  /** 500 steps in 25 sections. */
  static Content veryFull() {
    List<Section> sections = new ArrayList<>();
    for (int section = 1; section <= 25; section++) {
      List<Step> steps = new ArrayList<>();
      for (int step = 1; step <= 20; step++) {
        steps.add(
            new StepBuilder(
                    new StepId("s" + section + "-" + step),
                    "Check position " + step + " of panel " + section + " and write down its value")
                .number(Specification.around(new BigDecimal("12.0"), new BigDecimal("0.5"), "N·m"))
                .build());
      }
      sections.add(Section.of("Panel " + section, steps));
    }
    return Content.of(Kind.PROCEDURE, "SOP-500", "Inspect every panel", sections);
  }

  static Content finnish() {
    return Content.of(
            Kind.PROCEDURE,
            "SOP-021",
            "Kylmäsäilytyslaitteiden lämpötilaseurannan tarkistusmenettely",
            List.of(
                Section.of(
                    "Valmistelutoimenpiteet ennen työvuoron aloittamista",
                    List.of(
                        Step.of(
                            new StepId("a"),
                            "Varmista, että elintarvikehuoneiston käsienpesupisteessä on"
                                + " kertakäyttöpyyhkeitä ja nestesaippuaa"),
                        new StepBuilder(new StepId("b"), "Mittaa kylmäsäilytyskaapin lämpötila")
                            .number(
                                Specification.between(
                                    new BigDecimal("2.0"), new BigDecimal("6.0"), "°C"))
                            .signOff(SignOff.WITNESSED)
                            .build()))))
        .toBuilder()
        .language("fi")
        .build();
  }

  private static Section prepare() {
    return Section.of(
        "Prepare",
        List.of(
            Step.of(new StepId("gloves"), "Put on gloves."),
            new StepBuilder(new StepId("scan"), "Scan the housing")
                .answer(new Answer.Code("GB-20-H"))
                .build(),
            new StepBuilder(
                    new StepId("clean"), "Clean the mating faces with isopropanol and let them dry")
                .timers(List.of(new Timer(300L, 600L)))
                .build()));
  }

  private static Section assemble() {
    Step torque =
        new StepBuilder(new StepId("torque"), "Torque the **M8 bolts** crosswise, in two rounds")
            .number(Specification.around(new BigDecimal("12"), new BigDecimal("0.5"), "N·m"))
            .notices(
                List.of(
                    new Notice(
                        Notice.Level.WARNING,
                        "Pinch point. Crush injury. Keep hands clear of the jaw.")))
            .signOff(SignOff.BLIND)
            .key(true)
            .steps(
                List.of(
                    Step.of(new StepId("torque-1"), "Tighten all eight by hand"),
                    Step.of(new StepId("torque-2"), "First round at 6 N·m")))
            .build();
    Step grease =
        new StepBuilder(new StepId("grease"), "Choose the grease that the order asks for")
            .answer(new Answer.Choice(List.of("Lithium", "Food grade"), false))
            .build();
    return new Section(
        "Assemble", 2, "Work on the padded bench.", List.of(), List.of(torque, grease));
  }

  private static Section close() {
    return Section.of(
        "Close",
        List.of(
            new StepBuilder(new StepId("cover"), "Fit the cover; nothing rattles when it is shaken")
                .answer(new Answer.PassFail())
                .hold(HoldPoint.EVERYTHING_BEFORE)
                .signOff(SignOff.INSPECTED)
                .build(),
            new StepBuilder(new StepId("photo"), "Photograph the name plate")
                .answer(new Answer.Photo())
                .required(false)
                .build()));
  }
}
