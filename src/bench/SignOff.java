import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.person.Attribution;
import app.tarkka.person.Meaning;
import app.tarkka.run.EntryKey;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.Run;
import app.tarkka.run.RunEvent;
import app.tarkka.run.RunId;
import app.tarkka.testkit.TestLibrary;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * S5: a signed entry (hash, ledger row, signature, projections, in one transaction through {@code
 * Runs.append}) against the disk's own limit: 300 bytes appended by Java and forced. The goal is a
 * ratio of 2.5.
 *
 * <p>Run: {@code mvn -q -Pbench test-compile exec:exec -Dbench=SignOff}
 */
final class SignOff {
  private static final int STEPS = 20;
  private static final int RUNS = 20;

  private final TestLibrary shop;
  private final Revision revision;
  private final Attribution by;
  private int number;

  private SignOff(TestLibrary shop) {
    this.shop = shop;
    revision = Shop.effective(shop, STEPS);
    by = shop.by(shop.sign("cho", Meaning.PERFORMED));
  }

  public static void main(String[] args) throws Exception {
    Path folder = Shop.folder("sign-off");
    try (TestLibrary shop = TestLibrary.in(folder);
        FileChannel raw =
            FileChannel.open(
                folder.resolve("raw"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      SignOff signing = new SignOff(shop);
      new Rounds(3, 9, STEPS * RUNS, 0.5)
          .compare(
              "sign-off", signing::sign, "append 300 B + force(false)", t -> append(raw, t), 2.5);
    }
  }

  private void sign(long[] nanoseconds) {
    int act = 0;
    for (int i = 0; i < RUNS; i++) {
      Run run = start();
      for (int step = 0; step < STEPS; step++) {
        EntryKey key = new EntryKey(new StepId("s" + step), 0, 1, 1);
        List<RunEvent> entry =
            List.of(
                new RunEvent.EntryRecorded(
                    key, new Result.Acknowledged(), Judgement.NOT_JUDGED, revision.hash().hex()));
        String idem = "act-" + number++;
        long before = System.nanoTime();
        run = shop.runs().append(run.id(), run.lastSequence(), entry, by, idem);
        nanoseconds[act++] = System.nanoTime() - before;
      }
    }
  }

  private Run start() {
    RunId id = new RunId("run-" + number++);
    RunEvent started =
        new RunEvent.Started(
            revision.document(), revision.number(), revision.hash(), "Order", List.of(), null);
    return shop.runs().append(id, 0, List.of(started), by, "start-" + id);
  }

  private static void append(FileChannel raw, long[] nanoseconds) throws Exception {
    byte[] bytes = new byte[300];
    for (int i = 0; i < nanoseconds.length; i++) {
      long before = System.nanoTime();
      raw.write(ByteBuffer.wrap(bytes), raw.size());
      raw.force(false);
      nanoseconds[i] = System.nanoTime() - before;
    }
  }

  /** For {@link SyncCount}: signs so many entries and says nothing. */
  static void sign(Path folder, int count) {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      SignOff signing = new SignOff(shop);
      long[] unused = new long[STEPS * RUNS];
      for (int done = 0; done < count; done += unused.length) {
        signing.sign(unused);
      }
    }
  }
}
