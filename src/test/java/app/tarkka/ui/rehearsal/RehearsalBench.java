package app.tarkka.ui.rehearsal;

import app.tarkka.document.DocumentId;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** A rehearsal whose run has no screens of its own. */
public final class RehearsalBench {
  private final TestWorkbench workbench;
  private final ScriptedRoom room = new ScriptedRoom();
  private final RehearsalModel model;

  public RehearsalBench(TestWorkbench workbench, DocumentId document) {
    this.workbench = workbench;
    model =
        new RehearsalModel(
            workbench.get(), room, new RehearsalPlaces(), new Place.Editor(document));
  }

  public Parent pause(int toCheck, boolean open) {
    room.waiting = toCheck;
    room.ended = !open;
    Parent view = view();
    model.toPause();
    return view;
  }

  public Parent refused() {
    room.refuses =
        workbench
            .messages()
            .text(
                "rehearsal.notReady",
                workbench
                    .messages()
                    .text("document", app.tarkka.document.DocumentControl.Refusal.NO_STEPS));
    return view();
  }

  private Parent view() {
    return new RehearsalView(model, _ -> Optional.of(new Region()), "246135", workbench.messages());
  }
}
