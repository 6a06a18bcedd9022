package app.tarkka.ui.runner;

import app.tarkka.document.StepId;
import java.util.Optional;

/** Where the person looks, when it is not simply at what is due. */
sealed interface Looking {
  /** At what is due. */
  Looking NOWHERE = new Due();

  Looking HANDING_OVER = new HandingOver();

  /** At a step, or at what is due. */
  static Looking at(Optional<StepId> step) {
    return step.<Looking>map(At::new).orElse(NOWHERE);
  }

  record Due() implements Looking {}

  /** At a step that need not be the one that is due. */
  record At(StepId step) implements Looking {}

  record Correcting(StepId step) implements Looking {}

  record HandingOver() implements Looking {}

  /** At all of it. */
  record Over() implements Looking {}

  /** At whom to call about a step. */
  record Calling(Optional<StepId> step) implements Looking {}

  /** At what is due, though the run was handed to somebody: whoever gave it goes on after all. */
  record Keeping() implements Looking {}
}
