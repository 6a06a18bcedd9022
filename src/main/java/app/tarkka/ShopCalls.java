package app.tarkka;

import app.tarkka.document.Contact;
import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.ui.settings.CallListModel;
import java.util.List;

/** Whom the shop of the library that is open calls. */
record ShopCalls(Wiring wiring) implements CallListModel.Kept {
  @Override
  public List<Contact> all() {
    return wiring.callList().all();
  }

  @Override
  public void keep(List<Contact> contacts, Authentication owner) {
    wiring
        .callList()
        .keep(contacts, Attribution.of(owner, wiring.clock().instant(), wiring.seat()));
  }
}
