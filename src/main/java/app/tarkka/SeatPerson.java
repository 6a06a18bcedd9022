package app.tarkka;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.PersonTile;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.kit.signing.SignInPanel;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.window.WindowModel;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** Signs people in and out at this seat, from the person's chip in the sidebar. */
final class SeatPerson implements WindowModel.PersonActions, Writer.Asking {
  /** In px at normal text; never more than the window has. */
  private static final double WIDTH = 580;

  private static final double HEIGHT = 520;

  /** Where more names stand below one another than the PIN beside them is high. */
  private static final double HIGHER = 640;

  private static final int NAMES_BESIDE_A_PIN = 3;

  /** What a window manager may lay around a window, in px. */
  private static final double FRAME = 40;

  private final Stage owner;
  private final Wiring wiring;
  private final Workbench workbench;
  private final Session session;
  private final Appearance appearance;

  /** One window at a time: what is typed into the upper one would be missing in the other. */
  private boolean asking;

  SeatPerson(
      Stage owner, Wiring wiring, Workbench workbench, Session session, Appearance appearance) {
    this.owner = owner;
    this.wiring = wiring;
    this.workbench = workbench;
    this.session = session;
    this.appearance = appearance;
  }

  @Override
  public void switchPerson() {
    whoIsThere(() -> {});
  }

  @Override
  public void whoIsThere(Runnable signedIn) {
    if (asking) {
      return;
    }
    asking = true;
    workbench
        .background()
        .read(
            workbench.text("shop.people"),
            () -> wiring.library().people().all().stream().filter(Person::active).toList(),
            people -> ask(people, signedIn),
            failure -> {
              asking = false;
              workbench.problems().report(workbench.text("shop.people"), failure);
            });
  }

  @Override
  public void signOut() {
    session.signOut();
  }

  private void ask(List<Person> people, Runnable signedIn) {
    Stage dialog = new Stage();
    List<PersonTile> tiles = people.stream().map(person -> new PersonTile(person, "")).toList();
    SignInModel model =
        new SignInModel(
            tiles,
            new Signing(wiring.signIn(), wiring.peopleService(), workbench),
            right -> {
              session.signIn(right);
              dialog.close();
              signedIn.run();
            });
    String heading = workbench.text("shop.whoIsThere");
    SignInPanel panel = new SignInPanel(model, heading, workbench.messages());
    ScrollPane content = new ScrollPane(panel);
    content.setFitToWidth(true);
    content.getStyleClass().add("page");
    HBox bar =
        new HBox(Buttons.secondary("sign-in-cancel", workbench.text("kit.cancel"), dialog::close));
    bar.setAlignment(Pos.CENTER_RIGHT);
    bar.getStyleClass().add("sign-in-bar");
    bar.getStylesheets().add(Stylesheets.beside(SignInPanel.class, "signing.css"));
    TextSize text = appearance.textSizeProperty().get();
    double width = Math.min(text.scaled(WIDTH), owner.getWidth() - FRAME);
    double wanted = people.size() > NAMES_BESIDE_A_PIN ? HIGHER : HEIGHT;
    double height = Math.min(text.scaled(wanted), owner.getHeight() - FRAME);
    Scene scene = new Scene(new BorderPane(content, null, null, bar, null), width, height);
    scene.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            dialog.close();
          }
        });
    Subscription dressed = appearance.follow(scene);
    dialog.setOnHidden(
        _ -> {
          asking = false;
          model.giveUp();
          dressed.unsubscribe();
        });
    dialog.initOwner(owner);
    dialog.initModality(Modality.WINDOW_MODAL);
    Appearance.frame(dialog, owner);
    dialog.setTitle(heading);
    dialog.setScene(scene);
    dialog.setX(owner.getX() + (owner.getWidth() - width) / 2);
    dialog.setY(owner.getY() + (owner.getHeight() - height) / 3);
    if (people.size() == 1) {
      model.choose(people.getFirst());
    }
    dialog.show();
    panel.focusFirst();
  }
}
