package app.tarkka.ui.records;

import app.tarkka.run.CheckOutcome;
import app.tarkka.run.Judgement;
import app.tarkka.run.RunState;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import java.util.Optional;

/** A status with the word beside it. */
record Mark(Status status, String word) {

  /** Whether its word says all that a value says: "Pass" needs no "Pass" before it. */
  boolean says(String value) {
    return word.equals(value);
  }

  static Mark of(RunState state, boolean toRelease, Messages messages) {
    return toRelease
        ? new Mark(Status.WAITING, messages.text("records.not-released"))
        : of(state, messages);
  }

  static Mark of(RunState state, Messages messages) {
    Status status =
        switch (state) {
          case OPEN -> Status.OPEN;
          case PAUSED -> Status.WAITING;
          case ON_HOLD -> Status.HOLD;
          case AWAITING_CHECK -> Status.CHECK;
          case COMPLETED, RELEASED -> Status.PASS;
          case ABANDONED -> Status.NOT_APPLICABLE;
        };
    return new Mark(status, messages.text("records", state));
  }

  /** Empty when there was nothing to judge by: what was not judged must not look passed. */
  static Optional<Mark> of(Judgement judgement, Messages messages) {
    Optional<Status> status =
        switch (judgement) {
          case NOT_JUDGED -> Optional.empty();
          case PASSED, IN_LIMITS -> Optional.of(Status.PASS);
          case NEAR_LIMIT -> Optional.of(Status.ATTENTION);
          case FAILED, OUT_OF_LIMITS -> Optional.of(Status.FAIL);
        };
    return status.map(s -> new Mark(s, messages.text("records", judgement)));
  }

  static Mark of(CheckOutcome outcome, Messages messages) {
    Status status =
        switch (outcome) {
          case AGREES, WITNESSED, PASSED -> Status.PASS;
          case DIFFERS -> Status.HOLD;
          case FAILED -> Status.FAIL;
        };
    return new Mark(status, messages.text("records", outcome));
  }
}
