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
import app.tarkka.ui.kit.Background;
import app.tarkka.ui.kit.signing.Signing;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;

/** The page of any run of any library, to be measured. */
public final class RecordBenchViews {
  private RecordBenchViews() {}

  /**
   * A page on which nothing is yet.
   *
   * @param read reads the record and fills the page, on this thread
   */
  public record Empty(Parent page, Runnable read) {}

  public static Empty empty(SqliteLibrary library, TestWorkbench bench, RunId run) {
    List<Runnable> asked = new ArrayList<>();
    Background waits =
        (Background)
            Proxy.newProxyInstance(
                Background.class.getClassLoader(),
                new Class<?>[] {Background.class},
                (_, method, arguments) -> {
                  if (method.getName().equals("read")) {
                    asked.add(() -> invoke(method, bench.get().background(), arguments));
                    return null;
                  }
                  return method.invoke(bench.get().background(), arguments);
                });
    Parent page = of(library, bench, waits, run);
    return new Empty(page, () -> asked.forEach(Runnable::run));
  }

  private static void invoke(Method method, Background background, Object... arguments) {
    try {
      method.invoke(background, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The whole page, read at once. */
  public static Parent of(SqliteLibrary library, TestWorkbench bench, RunId run) {
    return of(library, bench, bench.get().background(), run);
  }

  private static Parent of(
      SqliteLibrary library, TestWorkbench bench, Background background, RunId run) {
    InstantSource clock = InstantSource.system();
    Seat seat = new Seat("counter", ZoneOffset.UTC, "bench");
    SignIn signIn = new SignIn(library.people(), Argon2PinHashing.weakForTests(), clock, seat);
    RecordModel model =
        new RecordModel(
            bench.with(background),
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
