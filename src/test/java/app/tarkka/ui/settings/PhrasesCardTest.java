package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.run.Phrases;
import app.tarkka.testkit.InAWindow;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import java.io.IOException;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@InAWindow
final class PhrasesCardTest extends ListOnACard {
  PhrasesCardTest() throws IOException {
    super("#settings-phrases");
  }

  @Start
  void start(Stage stage) {
    show(stage);
  }

  @Override
  LineListModel<String> model(Workbench desk, Signing signing) {
    return new PhrasesModel(
        desk,
        shop.people(),
        signing,
        new PhrasesModel.Kept() {
          @Override
          public List<String> all() {
            return shop.phrases().all();
          }

          @Override
          public void keep(List<String> list, Authentication owner) {
            shop.phrases().keep(list, shop.by(owner));
          }
        });
  }

  @Test
  void anOwnerSignsTheListThatIsKept(FxRobot robot) {
    signs(robot, "No damage seen\n\nFilm torn\nNo damage seen");

    assertEquals(List.of("No damage seen", "Film torn"), shop.phrases().all());
  }

  @Test
  void aLineThatIsTooLongIsNamedAndNothingIsAsked(FxRobot robot) {
    keeps(robot, "No damage seen\n" + "x".repeat(Phrases.LONGEST + 1));

    assertTrue(workbench.dialogs().signatures().isEmpty());
    assertTrue(said(robot).contains("xxx"), said(robot));
    assertEquals(List.of(), shop.phrases().all());
  }
}
