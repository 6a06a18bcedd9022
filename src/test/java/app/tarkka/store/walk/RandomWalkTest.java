package app.tarkka.store.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.person.Authentication;
import app.tarkka.run.Disposition;
import app.tarkka.run.Nonconformance;
import app.tarkka.run.Recorded;
import app.tarkka.run.Run;
import app.tarkka.run.RunCommand;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.run.RunOutcome;
import app.tarkka.run.RunState;
import app.tarkka.testkit.OtherVerifier;
import app.tarkka.testkit.TestLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks of 50 actions each (trust.md 13 to 15): 250 in every build, {@code -Dwalks=1000} for all of
 * them. The seed is fixed, so that a fault comes again.
 */
class RandomWalkTest {
  private static final long SEED = 20261127;
  private static final int WALKS = 25;
  private static final int LIBRARIES = Integer.getInteger("walks", 250) / WALKS;
  private static final int ACTIONS = 50;

  @TempDir Path folder;
  private final Random random = new Random(SEED);
  private final Map<RunState, Integer> ended = new EnumMap<>(RunState.class);
  private int accepted;
  private int refused;
  private long hidden;
  private long ofPieces;
  private long typed;

  @Test
  void breakNoPromiseOfTheSecondPerson() throws IOException, InterruptedException {
    for (int library = 0; library < LIBRARIES; library++) {
      try (TestLibrary shop =
          TestLibrary.in(Files.createDirectory(folder.resolve("shop" + library)))) {
        List<Revision> documents = documents(shop);
        for (int walk = 0; walk < WALKS; walk++) {
          walk(shop, documents, "w" + library + "." + walk);
        }
        assertEquals(List.of(), shop.ledger().verify(sequence -> {}).found());
        OtherVerifier.of(shop.file()).ifPresent(it -> assertEquals(0, it.exit(), it.out()));
      }
    }
    System.out.printf(
        "%d walks, %d actions accepted, %d refused, %d checks hidden, %d entries of pieces,"
            + " %d only typed wrongly, %s%n",
        LIBRARIES * WALKS, accepted, refused, hidden, ofPieces, typed, ended);
    // A walk that is refused everything, or completes nothing, proves nothing.
    assertTrue(accepted > 15 * WALKS * LIBRARIES, accepted + " accepted");
    assertTrue(typed > 0, typed + " only typed wrongly");
    assertTrue(hidden > 0 && ofPieces > LIBRARIES, hidden + " hidden, " + ofPieces + " of pieces");
    assertTrue(ended.getOrDefault(RunState.COMPLETED, 0) > LIBRARIES, ended.toString());
    assertTrue(ended.getOrDefault(RunState.RELEASED, 0) > 3 * LIBRARIES, ended.toString());
  }

  private List<Revision> documents(TestLibrary shop) {
    RandomContents contents = new RandomContents(random);
    List<Revision> documents = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      documents.add(shop.effective(contents.procedure("SOP-00" + i)));
      documents.add(shop.effective(contents.checklist("QC-00" + i, "SOP-00" + i)));
    }
    return documents;
  }

  private void walk(TestLibrary shop, List<Revision> documents, String name) {
    WalkStaff staff = new WalkStaff(shop, random, name);
    Walker walker = new Walker(random, staff);
    Map<RunId, Run> runs = new LinkedHashMap<>();
    int procedure = 2 * random.nextInt(documents.size() / 2);
    for (int action = 0; action < ACTIONS; action++) {
      shop.clock().advance(Duration.ofSeconds(random.nextInt(12)));
      int dice = random.nextInt(40);
      if (runs.isEmpty() || dice == 0 || runs.values().stream().allMatch(r -> r.state().ended())) {
        start(shop, documents.get(runs.isEmpty() ? procedure : procedure + 1), name, staff, runs);
      } else if (dice < 3) {
        staff.change();
      } else {
        List<Run> all = List.copyOf(runs.values());
        Run run = all.get(random.nextInt(all.size()));
        RunCommand command = walker.command(run);
        Authentication by = walker.by(run, command);
        take(shop.runService().perform(run.id(), command, by), by, runs);
      }
    }
    runs.values().forEach(run -> audit(shop, run));
  }

  private void start(
      TestLibrary shop, Revision revision, String subject, WalkStaff staff, Map<RunId, Run> runs) {
    Authentication by = staff.session(staff.any());
    take(shop.runService().start(revision.document(), subject, by), by, runs);
  }

  private void take(RunOutcome outcome, Authentication by, Map<RunId, Run> runs) {
    switch (outcome) {
      case RunOutcome.Refused _ -> refused++;
      case RunOutcome.Done done -> {
        accepted++;
        Recorded last = done.run().last();
        assertEquals(by.person().id(), last.by().person(), "signed for somebody else: " + last);
        assertEquals(by.meaning().orElse(null), last.by().meaning(), last.toString());
        runs.put(done.run().id(), done.run());
      }
    }
  }

  private void audit(TestLibrary shop, Run run) {
    ended.merge(run.state(), 1, Integer::sum);
    Content content = run.content();
    ofPieces += run.entries().keySet().stream().filter(key -> key.unit() > 0).count();
    hidden +=
        run.history().stream().filter(r -> r.event() instanceof RunEvent.ConditionNotMet).count();
    typed +=
        run.nonconformances().stream()
            .map(Nonconformance::disposition)
            .filter(d -> d != null && d.disposition() == Disposition.ENTERED_WRONGLY)
            .count();
    assertEquals(List.of(), Auditor.faults(content, run.history()), "seed " + SEED);
    assertEquals(run, shop.runs().find(run.id()).orElseThrow());
  }
}
