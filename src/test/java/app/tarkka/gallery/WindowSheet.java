package app.tarkka.gallery;

import app.tarkka.person.Person;
import app.tarkka.person.PersonId;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.window.Views;
import app.tarkka.ui.window.WindowModel;
import app.tarkka.ui.window.WindowModel.LibraryState;
import app.tarkka.ui.window.WindowModel.PersonActions;
import app.tarkka.ui.window.WindowView;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import javafx.scene.layout.StackPane;

/** The frame with the kit's parts in it. */
final class WindowSheet extends StackPane {
  WindowSheet() {
    TestWorkbench workbench = new TestWorkbench();
    WindowModel model = new WindowModel(workbench.get().navigation(), new NoActions());
    model.shopNameProperty().set("Koskinen Bicycles");
    model
        .signedInProperty()
        .set(
            Optional.of(
                new Person(
                    new PersonId("p1"),
                    "Ana Koskinen",
                    "AK",
                    "#0A58A6",
                    Set.of(),
                    true,
                    Instant.EPOCH)));
    model.libraryStateProperty().set(LibraryState.SOUND);
    model.statusTextProperty().set("Backed up 14:02");
    Views views = new Views().with(app.tarkka.ui.kit.Place.Today.class, _ -> new KitSheet());
    getChildren().add(new WindowView(model, views, workbench.messages(), new Appearance()));
  }

  private static final class NoActions implements PersonActions {
    @Override
    public void switchPerson() {
      // The picture has no actions.
    }

    @Override
    public void signOut() {
      // The picture has no actions.
    }
  }
}
