package app.tarkka.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.person.Authentication;
import app.tarkka.run.DefectCode;
import app.tarkka.run.DefectCodes;
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
final class DefectCodesCardTest extends ListOnACard {
  DefectCodesCardTest() throws IOException {
    super("#settings-defects");
  }

  @Start
  void start(Stage stage) {
    show(stage);
  }

  @Override
  LineListModel<DefectCode> model(Workbench desk, Signing signing) {
    return new DefectCodesModel(
        desk,
        shop.people(),
        signing,
        new DefectCodesModel.Kept() {
          @Override
          public List<DefectCode> all() {
            return shop.defectCodes().all();
          }

          @Override
          public void keep(List<DefectCode> list, Authentication owner) {
            shop.defectCodes().keep(list, shop.by(owner));
          }
        });
  }

  @Test
  void anOwnerSignsTheListThatIsKept(FxRobot robot) {
    signs(robot, "WEIGHT: weight off\nCLEAN: not clean");

    assertEquals(
        DefectCodes.read("WEIGHT: weight off\nCLEAN: not clean"), shop.defectCodes().all());
  }

  @Test
  void aLineThatCannotBeKeptIsNamedAndNothingIsAsked(FxRobot robot) {
    keeps(robot, "WEIGHT: weight off\nweight: again");

    assertTrue(workbench.dialogs().signatures().isEmpty());
    assertTrue(said(robot).contains("weight: again"), said(robot));
    assertEquals(List.of(), shop.defectCodes().all());
  }
}
