package app.tarkka.ui.editor;

import app.tarkka.document.DocumentId;
import app.tarkka.picture.Originals;
import app.tarkka.testkit.LookedAt;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.ScriptedDialogs.Signature;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.Workbench;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.kit.spelling.ShopSpelling;
import java.time.ZoneOffset;

/** The editor over a real library, with time and people in the test's hands. */
public final class EditorBench {
  public final TestWorkbench workbench = new TestWorkbench();
  public final ManualDelay delay = new ManualDelay();
  public final TestLibrary shop;
  public final Session session = new Session();

  /** What becomes of large pictures. */
  public Originals originals = Originals.DROPPED;

  /** The words that are known. */
  public ShopSpelling words = new FewWords();

  /** How often somebody was asked who is there. */
  public int asked;

  public EditorBench(TestLibrary shop) {
    this.shop = shop;
    session.signIn(shop.signIn("dia"));
  }

  /** An editor that has read the document. */
  public EditorModel open(DocumentId document) {
    EditorModel model = model(document);
    model.read();
    return model;
  }

  public EditorModel model(DocumentId document) {
    return model(document, workbench.get());
  }

  /** With work that is done when the test says so. */
  public EditorModel model(DocumentId document, Workbench desk) {
    EditorServices services =
        new EditorServices(
            shop.documents(),
            shop.library().drafts(),
            shop.library().templates(),
            shop.library().manuals(),
            shop.library().sheets(),
            shop.documentControl(),
            shop.commentControl(),
            shop.people(),
            new Signing(shop.newSignIn(), desk),
            new Writer(session, _ -> asked++),
            shop.ids(),
            delay,
            LookedAt::sheet,
            () -> originals,
            shop.clock(),
            ZoneOffset.UTC,
            words,
            new SeatHints(Preferences.passing()));
    return new EditorModel(desk, services, document, EditorModel.Wanted.NEWEST);
  }

  /** The next signature is this person's, with the right PIN. */
  public EditorBench signedBy(String name) {
    workbench
        .dialogs()
        .answer(
            new Signature(
                new Signer(name, name, "N", "#0A58A6"),
                new String(TestLibrary.pin(name).reveal())));
    return this;
  }
}
