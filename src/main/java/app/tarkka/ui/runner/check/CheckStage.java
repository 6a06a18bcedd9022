package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.signing.PersonTile;
import java.util.List;

/** Where the checker's screen is. */
public sealed interface CheckStage {
  record Loading() implements CheckStage {}

  /** Nothing of this run waits for a check. */
  record Nothing() implements CheckStage {}

  /** The run is on hold for another reason; a decision comes first. */
  record Blocked() implements CheckStage {}

  /**
   * Who checks? Whoever cannot is shown with the reason.
   *
   * @param lines what waits
   */
  record Choose(List<PersonTile> people, List<String> lines) implements CheckStage {}

  /** The page is given by {@link CheckRunModel#pageProperty()}. */
  record Sitting(Person checker) implements CheckStage {}

  /**
   * Everything was answered; the list is signed.
   *
   * @param lines every answer of the sitting
   */
  record Review(Person checker, List<String> lines) implements CheckStage {}

  /** It was committed; results may be shown now. */
  record Committed(CheckResults results) implements CheckStage {}
}
