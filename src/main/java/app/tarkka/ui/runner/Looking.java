package app.tarkka.ui.runner;

import app.tarkka.document.StepId;

/** Where the person looks, when it is not simply at what is due. */
sealed interface Looking {
  /** At what is due. */
  Looking NOWHERE = new Due();

  Looking HANDING_OVER = new HandingOver();

  record Due() implements Looking {}

  /** At an earlier step. */
  record At(StepId step) implements Looking {}

  record Correcting(StepId step) implements Looking {}

  record HandingOver() implements Looking {}
}
