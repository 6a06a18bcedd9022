package app.tarkka.ui.rehearsal;

import app.tarkka.run.RunSummary;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.Workbench;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A rehearsal from its making to its end. On the FX thread. */
public final class RehearsalModel {
  private final Workbench workbench;
  private final RehearsalRoom room;
  private final RehearsalPlaces places;
  private final Place.Editor back;
  private final ReadOnlyObjectWrapper<Screen> screen =
      new ReadOnlyObjectWrapper<>(new Screen.Making());
  private final Subscriptions subscriptions = new Subscriptions();
  private String run = "";

  /**
   * @param workbench of the window, whose places are the shop's
   * @param places of the rehearsal itself
   */
  public RehearsalModel(
      Workbench workbench, RehearsalRoom room, RehearsalPlaces places, Place.Editor back) {
    this.workbench = workbench;
    this.room = room;
    this.places = places;
    this.back = back;
    subscriptions.onChange(places.placeProperty(), this::wentTo);
  }

  /** What is on screen. */
  public sealed interface Screen {
    record Making() implements Screen {}

    record Refused(String why) implements Screen {}

    /** One of the run's own screens. */
    record At(Place place) implements Screen {}

    /**
     * Between two screens of the run, or after its end.
     *
     * @param open whether the run can be gone on with
     * @param toCheck entries that wait for the second person
     */
    record Pause(boolean open, int toCheck) implements Screen {}
  }

  public ReadOnlyObjectProperty<Screen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Begins, and begins again from an empty record. */
  public void begin() {
    screen.set(new Screen.Making());
    workbench
        .background()
        .write(
            workbench.text("rehearsal.making"),
            room::begin,
            this::began,
            failure -> {
              workbench.problems().report(workbench.text("rehearsal.making"), failure);
              screen.set(new Screen.Refused(workbench.text("rehearsal.failed")));
            });
  }

  private void began(RehearsalRoom.Outcome outcome) {
    switch (outcome) {
      case RehearsalRoom.Outcome.Refused refused -> screen.set(new Screen.Refused(refused.why()));
      case RehearsalRoom.Outcome.Begun begun -> {
        run = begun.run();
        goOn();
      }
    }
  }

  /** To the screen of whoever does the steps. */
  public void goOn() {
    goTo(new Place.Runner(run));
  }

  /** To the screen of whoever checks them. */
  public void check() {
    goTo(new Place.CheckRun(run));
  }

  private void goTo(Place place) {
    if (places.placeProperty().get().equals(place)) {
      // The same place of a run that was begun anew is not a change of places.
      screen.set(new Screen.At(place));
    } else {
      places.go(place);
    }
  }

  public void toPause() {
    places.go(new Place.Today());
  }

  private void wentTo() {
    Place place = places.placeProperty().get();
    if (!(place instanceof Place.Today)) {
      screen.set(new Screen.At(place));
      return;
    }
    workbench
        .background()
        .read(
            workbench.text("rehearsal.looking"),
            room::run,
            found -> found.ifPresent(run -> screen.set(pause(run))));
  }

  private static Screen pause(RunSummary run) {
    return new Screen.Pause(run.ended() == null, run.waiting());
  }

  /** Back to the text. */
  public void finish() {
    workbench.navigation().go(back);
  }

  /** Throws the rehearsal away, after everything that was still being written in it. */
  public void close() {
    subscriptions.close();
    workbench
        .background()
        .write(
            workbench.text("rehearsal.ending"),
            () -> {
              room.end();
              return true;
            },
            _ -> {});
  }
}
