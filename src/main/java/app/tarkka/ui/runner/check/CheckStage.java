package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.ui.kit.signing.PersonTile;
import java.util.List;
import java.util.Optional;

/** Where the checker's screen is. */
public sealed interface CheckStage {
  /** The checker whose screen it is: from their choice on, the results included. */
  default Optional<Person> whose() {
    return switch (this) {
      case Sitting(var checker, _) -> Optional.of(checker);
      case Review(var checker, _) -> Optional.of(checker);
      case Committed(var checker, _) -> Optional.of(checker);
      case Loading _, Nothing _, Blocked _, Choose _ -> Optional.empty();
    };
  }

  record Loading() implements CheckStage {}

  /** Nothing of this run waits for a check. */
  record Nothing() implements CheckStage {}

  /** The run is on hold for another reason; a decision comes first. */
  record Blocked() implements CheckStage {}

  /**
   * Who checks? Whoever cannot is shown with the reason.
   *
   * @param lines what waits
   * @param blind whether any of it is, to say so before anybody begins
   * @param picked whose name was chosen, before they begin
   */
  record Choose(List<PersonTile> people, List<String> lines, boolean blind, Optional<Person> picked)
      implements CheckStage {}

  /**
   * One page after another. The page is part of the stage: two pages of one sitting would be equal
   * otherwise, and whoever follows the stage would not be told that it turned.
   */
  record Sitting(Person checker, CheckPage page) implements CheckStage {}

  /**
   * Everything was answered; the list is signed.
   *
   * @param lines every answer of the sitting
   */
  record Review(Person checker, List<String> lines) implements CheckStage {}

  /** It was committed; results may be shown now. */
  record Committed(Person checker, CheckResults results) implements CheckStage {}
}
