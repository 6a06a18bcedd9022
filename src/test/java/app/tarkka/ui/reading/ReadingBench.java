package app.tarkka.ui.reading;

import app.tarkka.document.DocumentId;
import app.tarkka.document.reading.Readers;
import app.tarkka.document.reading.ReadingControl;
import app.tarkka.ledger.Outgoing;
import app.tarkka.person.Authentication;
import app.tarkka.person.Meaning;
import app.tarkka.person.Seat;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reading at a seat of a test's library, at which nobody is signed in to begin with. */
public final class ReadingBench {
  private static final Seat SEAT = new Seat("counter", ZoneOffset.UTC, "test");

  private final TestLibrary shop;
  private final TestWorkbench workbench;
  private final Session session = new Session();
  private String next = "";

  public ReadingBench(TestLibrary shop, TestWorkbench workbench) {
    this.shop = shop;
    this.workbench = workbench;
  }

  /** Who shows their PIN when somebody is asked who they are. */
  public ReadingBench asked(String name) {
    next = name;
    return this;
  }

  public ReadingBench signIn(String name) {
    session.signIn(shop.signIn(name));
    return this;
  }

  public ReadingControl control() {
    return new ReadingControl(
        shop.documents(), shop.library().readings(), shop.people(), shop.clock(), SEAT);
  }

  /** As the owner. */
  public ReadingBench name(DocumentId document, Readers readers) {
    done(control().name(document, readers, shop.signIn("ana")));
    return this;
  }

  /** Reads what is in force now and signs. */
  public ReadingBench signed(DocumentId document, String name) {
    Authentication by = shop.sign(name, Meaning.ACKNOWLEDGED);
    done(
        control()
            .acknowledge(
                document,
                shop.documents().effective(document).orElseThrow().hash(),
                Optional.empty(),
                by));
    return this;
  }

  private static void done(Optional<ReadingControl.Refusal> refused) {
    refused.ifPresent(
        why -> {
          throw new AssertionError(why);
        });
  }

  ReadingServices services() {
    return new ReadingServices(
        shop.documents(),
        shop.library().translations(),
        control(),
        shop.people(),
        new Signing(shop.newSignIn(), workbench.get()),
        new Writer(
            session,
            signedIn -> {
              if (!next.isEmpty()) {
                signIn(next);
                signedIn.run();
              }
            }),
        new Outgoing(shop.library(), session::authentication, shop.clock(), SEAT),
        ZoneOffset.UTC);
  }

  public ReadDocumentView text(DocumentId document) {
    return new ReadDocumentView(
        new ReadDocumentModel(workbench.get(), services(), document),
        ZoneOffset.UTC,
        workbench.messages());
  }

  public ReadersView readers(DocumentId document) {
    return new ReadersView(
        new ReadersModel(workbench.get(), services(), document),
        ZoneOffset.UTC,
        workbench.messages());
  }

  public MatrixView matrix() {
    return new MatrixView(
        new MatrixModel(workbench.get(), services()), ZoneOffset.UTC, workbench.messages());
  }
}
