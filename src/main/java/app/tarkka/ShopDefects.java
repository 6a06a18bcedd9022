package app.tarkka;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.run.DefectCode;
import app.tarkka.ui.settings.DefectCodesModel;
import java.util.List;

/** The defect codes of the library that is open. */
record ShopDefects(Wiring wiring) implements DefectCodesModel.Kept {
  @Override
  public List<DefectCode> all() {
    return wiring.defectCodes().all();
  }

  @Override
  public void keep(List<DefectCode> codes, Authentication owner) {
    wiring
        .defectCodes()
        .keep(codes, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
