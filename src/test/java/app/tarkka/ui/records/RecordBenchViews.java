package app.tarkka.ui.records;

import app.tarkka.ledger.Outgoing;
import app.tarkka.person.Seat;
import app.tarkka.person.SignIn;
import app.tarkka.quality.Iso2859Plans;
import app.tarkka.run.RunId;
import app.tarkka.run.RunService;
import app.tarkka.store.Argon2PinHashing;
import app.tarkka.store.sqlite.SqliteLibrary;
import app.tarkka.testkit.TestIds;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.signing.Signing;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Parent;

/** The page of any run of any library, to be measured. */
public final class RecordBenchViews {
  private RecordBenchViews() {}

  public static Parent of(SqliteLibrary library, TestWorkbench bench, RunId run) {
    InstantSource clock = InstantSource.system();
    Seat seat = new Seat("counter", ZoneOffset.UTC, "bench");
    SignIn signIn = new SignIn(library.people(), Argon2PinHashing.weakForTests(), clock, seat);
    RecordModel model =
        new RecordModel(
            bench.get(),
            library.runs(),
            library.people(),
            library.ledger(),
            new Outgoing(library, Optional::empty, clock, seat),
            new Acting(
                bench.get(),
                library.people(),
                new RunService(
                    library.runs(),
                    library.documents(),
                    library.people(),
                    clock,
                    new TestIds(),
                    seat,
                    new Iso2859Plans()),
                new Signing(signIn, bench.get())),
            run);
    return new RecordView(
        model,
        new RecordPhotos(bench.get().background(), library.documents(), bench.messages()),
        bench.messages());
  }
}
