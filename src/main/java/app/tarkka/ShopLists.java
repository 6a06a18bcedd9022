package app.tarkka;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.People;
import app.tarkka.ui.kit.FxDelay;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.settings.CallListModel;
import app.tarkka.ui.settings.DefectCodesModel;
import app.tarkka.ui.settings.LeftBehindCard;
import app.tarkka.ui.settings.LineListCard;
import app.tarkka.ui.settings.OriginalsCard;
import app.tarkka.ui.settings.PhrasesModel;
import app.tarkka.ui.settings.ShopPaperCard;
import app.tarkka.ui.settings.ShopPaperModel;
import app.tarkka.ui.settings.ShopWordsCard;
import app.tarkka.ui.settings.ShopWordsModel;
import java.util.List;
import javafx.scene.Node;

/** The cards of the lists that the library of the shop keeps, each signed by an owner. */
record ShopLists(Wiring wiring, Workbench workbench) {
  Node defects() {
    return LineListCard.of(
        new DefectCodesModel(workbench, people(), signing(), new ShopDefects(wiring)),
        workbench.messages());
  }

  Node phrases() {
    return LineListCard.of(
        new PhrasesModel(workbench, people(), signing(), new Kept(wiring)), workbench.messages());
  }

  Node words() {
    return ShopWordsCard.of(
        new ShopWordsModel(workbench, people(), signing(), new Words(wiring)),
        workbench.messages());
  }

  Node calls() {
    return LineListCard.of(
        new CallListModel(workbench, people(), signing(), new ShopCalls(wiring)),
        workbench.messages());
  }

  Node leftBehind() {
    return LeftBehindCard.of(workbench, people(), signing(), new ShopLeftBehind(wiring));
  }

  Node originals() {
    return OriginalsCard.of(workbench, people(), signing(), new ShopOriginals(wiring));
  }

  Node paper() {
    return ShopPaperCard.of(
        new ShopPaperModel(
            workbench, people(), signing(), new ShopsPaper(wiring, workbench), new FxDelay()),
        workbench.messages());
  }

  private People people() {
    return wiring.library().people();
  }

  private Signing signing() {
    return new Signing(wiring.signIn(), wiring.peopleService(), workbench);
  }

  private record Words(Wiring wiring) implements ShopWordsModel.Kept {
    @Override
    public List<String> all() {
      return wiring.shopWords().all();
    }

    @Override
    public void keep(List<String> words, Authentication owner) {
      wiring
          .shopWords()
          .keep(words, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
    }
  }

  private record Kept(Wiring wiring) implements PhrasesModel.Kept {
    @Override
    public List<String> all() {
      return wiring.phrases().all();
    }

    @Override
    public void keep(List<String> phrases, Authentication owner) {
      wiring
          .phrases()
          .keep(phrases, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
    }
  }
}
