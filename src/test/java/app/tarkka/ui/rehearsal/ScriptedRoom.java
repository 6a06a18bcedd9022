package app.tarkka.ui.rehearsal;

import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.person.PersonId;
import app.tarkka.run.RunId;
import app.tarkka.run.RunState;
import app.tarkka.run.RunSummary;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A room without a library. */
final class ScriptedRoom implements RehearsalRoom {
  final List<String> told = new ArrayList<>();
  String refuses = "";
  boolean fails;
  boolean ended;
  int waiting;
  int begun;

  @Override
  public Outcome begin() throws Exception {
    told.add("begin");
    if (fails) {
      throw new IOException("no room");
    }
    begun++;
    return refuses.isEmpty() ? new Outcome.Begun("run-" + begun) : new Outcome.Refused(refuses);
  }

  @Override
  public Optional<RunSummary> run() {
    Instant now = Instant.EPOCH;
    return Optional.of(
        new RunSummary(
            new RunId("run-" + begun),
            new DocumentId("draft"),
            Kind.PROCEDURE,
            1,
            "SOP-1",
            "Ham sandwich",
            "Rehearsal",
            ended ? RunState.COMPLETED : RunState.OPEN,
            new PersonId("rehearsal-worker"),
            now,
            now,
            ended ? now : null,
            1,
            3,
            waiting,
            0,
            1,
            false,
            false,
            false));
  }

  @Override
  public void end() {
    told.add("end");
  }
}
