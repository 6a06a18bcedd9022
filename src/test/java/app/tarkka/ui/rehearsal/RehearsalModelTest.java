package app.tarkka.ui.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.DocumentId;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalModelTest {
  private static final DocumentId DOCUMENT = new DocumentId("draft");

  private static final Place.Editor BACK =
      new Place.Editor(DOCUMENT, Optional.of(new StepId("wash")));

  private final TestWorkbench workbench = new TestWorkbench();
  private final RehearsalPlaces places = new RehearsalPlaces();
  private final ScriptedRoom room = new ScriptedRoom();
  private final RehearsalModel model = new RehearsalModel(workbench.get(), room, places, BACK);

  @Test
  void beginsAtTheFirstStep() {
    model.begin();

    assertEquals(new RehearsalModel.Screen.At(new Place.Runner("run-1")), screen());
  }

  @Test
  void saysWhyADraftCannotBeRehearsed() {
    room.refuses = "It has no steps yet.";

    model.begin();

    assertEquals(new RehearsalModel.Screen.Refused("It has no steps yet."), screen());
  }

  @Test
  void aRoomThatCannotBeMadeIsTold() {
    room.fails = true;

    model.begin();

    assertEquals(
        new RehearsalModel.Screen.Refused(
            "The rehearsal could not be prepared. Your text is as it was."),
        screen());
    assertEquals(1, workbench.problemsShown().size());
  }

  @Test
  void wayOutOfTheRunLeadsToThePauseAndNotToTheShop() {
    model.begin();
    room.waiting = 2;

    places.go(new Place.Records());

    assertEquals(new RehearsalModel.Screen.Pause(true, 2), screen());
    assertEquals(new Place.Today(), workbench.place());
  }

  @Test
  void theSecondPersonChecksTheSameRun() {
    model.begin();
    model.toPause();

    model.check();

    assertEquals(new RehearsalModel.Screen.At(new Place.CheckRun("run-1")), screen());
  }

  @Test
  void aRunThatEndedCanOnlyBeBegunAnew() {
    model.begin();
    room.ended = true;
    model.toPause();
    assertEquals(new RehearsalModel.Screen.Pause(false, 0), screen());

    model.begin();

    assertEquals(new RehearsalModel.Screen.At(new Place.Runner("run-2")), screen());
  }

  @Test
  void endsInTheText() {
    model.begin();

    model.finish();

    assertEquals(BACK, workbench.place());
  }

  @Test
  void theRoomIsThrownAwayWhenItIsLeft() {
    model.begin();

    model.close();

    assertEquals(List.of("begin", "end"), room.told);
  }

  private RehearsalModel.Screen screen() {
    return model.screenProperty().get();
  }
}
