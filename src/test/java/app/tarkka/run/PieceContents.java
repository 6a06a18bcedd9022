package app.tarkka.run;

import app.tarkka.document.Aql;
import app.tarkka.document.Content;
import app.tarkka.document.InspectionLevel;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.StepId;
import java.util.List;

/** A small incoming inspection: papers, then pieces, then a label. */
final class PieceContents {
  static final int SECTION = 2;

  /** A lot of 30 at S-4, AQL 4.0: letter C by an arrow B, n = 3, Ac 0. */
  static final Repeat SAMPLED =
      new Repeat.Sampled(InspectionLevel.S_4, Aql.A4_0, Repeat.Failing.COUNTS);

  private PieceContents() {}

  /** Each piece has a look (pass or fail) and a torque with the policy. */
  static Content of(Repeat repeat, SignOff torque) {
    return Content.of(
            Kind.CHECKLIST,
            "QC-1",
            "Incoming",
            List.of(
                Section.of("Papers", List.of(Contents.step("papers").build())),
                Section.of(
                        "Pieces",
                        List.of(
                            Contents.passFail("look").build(), Contents.torqueStep(torque).build()))
                    .withRepeat(repeat),
                Section.of("Label", List.of(Contents.step("label").build()))))
        .toBuilder()
        .mode(Mode.READ_DO)
        .build();
  }

  static Place at(String step, int unit) {
    return new Place(new StepId(step), unit);
  }

  static RunCommand look(int unit, boolean passed) {
    return new RunCommand.Answer(
        at("look", unit), new Result.PassFail(passed), RunCommand.Care.AS_TYPED);
  }

  static RunCommand torque(int unit, String value) {
    return new RunCommand.Answer(
        at("torque", unit), RunScenario.measured(value), RunCommand.Care.AS_TYPED);
  }

  static RunCommand draw(int lot) {
    return new RunCommand.DrawSample(SECTION, lot, Inspection.NORMAL);
  }
}
