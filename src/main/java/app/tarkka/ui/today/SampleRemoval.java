package app.tarkka.ui.today;

import app.tarkka.person.Authentication;
import java.util.List;

/** Takes the sample out of the library, so that only the shop's own documents are in sight. */
public interface SampleRemoval {
  /** Documents of the sample that stay because the shop works with them, in words. */
  List<String> kept();

  /**
   * Removes all of it or, when anything is refused, nothing.
   *
   * @param owner who signed for it, with the meaning <i>decided</i>
   * @return what was refused, in words; empty when it is removed
   */
  List<String> remove(Authentication owner);
}
