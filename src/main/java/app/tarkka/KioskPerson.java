package app.tarkka;

import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.window.WindowModel;

/** At a kiosk the next person finds the name tiles, and the one before comes back to their work. */
record KioskPerson(Session session) implements WindowModel.PersonActions {
  @Override
  public void switchPerson() {
    session.lock();
  }

  @Override
  public void signOut() {
    session.signOut();
  }
}
