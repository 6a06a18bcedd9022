package app.tarkka.gallery;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.ui.runner.WorkshopContents;
import java.util.List;
import javafx.scene.Parent;

/** What a step stands in: a hazard before its first part, after it, and at the end. */
final class RunnerReadingSheets {
  private final RunnerSheets sheets;

  RunnerReadingSheets(RunnerSheets sheets) {
    this.sheets = sheets;
  }

  Parent firstPart() {
    return sheets.worked(blade(), 0);
  }

  Parent laterPart() {
    return sheets.worked(blade(), 2);
  }

  Parent atTheEnd() {
    return sheets.worked(blade(), 4);
  }

  Parent rows() {
    return sheets.worked(WorkshopContents.incoming(), 1);
  }

  Parent marks() {
    return sheets.worked(dataSet(), 0);
  }

  /** Code, keys, raised words and a link, as people write them in Markdown. */
  static Content dataSet() {
    Step step =
        new StepBuilder(
                new StepId("push"),
                """
                Send `~/.ssh/id_ed25519.pub` to *Oscar*<sup>[1]</sup>, press <kbd>Ctrl</kbd> + \
                <kbd>C</kbd> and wait 10<sup>3</sup> s for the [RIA store](https://example.org) \
                of &lt;host&gt;:

                ``` shell title="Store large files"
                cd hcph-dataset
                datalad create-sibling-ria -s ria-storage
                ```\
                """)
            .notices(
                List.of(
                    new Notice(Notice.Level.NOTICE, "Do not use `sudo`; water is H<sub>2</sub>O.")))
            .build();
    return Content.of(
        Kind.PROCEDURE,
        "SOP-100",
        "Prepare the data set",
        List.of(Section.of("Push", List.of(step, Step.of(new StepId("log"), "Read `git log`.")))));
  }

  private static Content blade() {
    Step read =
        new StepBuilder(
                new StepId("store"), "The old blade goes into the yellow box, in its cover.")
            .answer(new Answer.None())
            .notices(List.of(new Notice(Notice.Level.CAUTION, "A worn blade still cuts.")))
            .build();
    Step change =
        new StepBuilder(new StepId("change"), "Change the blade of the slicer.")
            .notices(
                List.of(
                    new Notice(
                        Notice.Level.DANGER,
                        "The blade starts by itself. Severe cuts. **Pull the plug** and keep it"
                            + " in your pocket.")))
            .media(List.of(new Media("blade-cover.png", null)))
            .steps(
                List.of(
                    Step.of(new StepId("plug"), "Pull the plug."),
                    Step.of(new StepId("screw"), "Loosen the middle screw anticlockwise."),
                    Step.of(new StepId("lift"), "Lift the blade out with its cover on.")))
            .build();
    return Content.of(
        Kind.PROCEDURE,
        "SOP-031",
        "Change the slicer's blade",
        List.of(
            new Section(
                "Change",
                2,
                "Two people are not needed; do not let anybody speak to you meanwhile.",
                List.of(new Notice(Notice.Level.WARNING, "Wear the **cut-resistant gloves**.")),
                List.of(change, read))));
  }
}
