package app.tarkka.ui.today;

import app.tarkka.person.Authentication;

/** Takes the sample out of the library, so that only the shop's own documents are in sight. */
@FunctionalInterface
public interface SampleRemoval {
  /**
   * @param owner who signed for it, with the meaning <i>decided</i>
   */
  void remove(Authentication owner);
}
