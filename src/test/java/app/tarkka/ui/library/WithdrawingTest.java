package app.tarkka.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Revision;
import app.tarkka.document.manual.Manual;
import app.tarkka.document.manual.ManualPart;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.ScriptedDialogs.Signature;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.signing.Signing;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithdrawingTest {
  private final TestWorkbench workbench = new TestWorkbench();
  @TempDir Path folder;
  private TestLibrary shop;
  private LibraryModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    DocumentActions actions =
        new DocumentActions(
            workbench.get(),
            shop.documents(),
            shop.documentControl(),
            shop.library().manuals(),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            Writers.of(shop, "dia"),
            NewDrafts.of(shop));
    model =
        new LibraryModel(
            workbench.get(),
            shop.documents(),
            actions,
            new ManualDelay(),
            shop.clock(),
            ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void withdrawsWithAReasonAndAnOwnersSignature() {
    Revision revision = shop.effective(TestContents.sandwich());
    model.refresh();
    workbench.dialogs().answer("Replaced by SOP-9");
    workbench.dialogs().answer(new Signature(new Signer("ana", "Ana", "A", "#0A58A6"), "284751"));

    model.actions().withdraw(model.rows().getFirst().document());

    assertTrue(shop.documents().effective(revision.document()).isEmpty());
    assertEquals("", model.actions().messageProperty().get());
    assertTrue(model.rows().getFirst().effective().isEmpty(), "the list is not up to date");
  }

  @Test
  void withdrawingSaysInWhichManualsItStands() {
    Revision revision = shop.effective(TestContents.sandwich());
    shop.library()
        .manuals()
        .keep(
            new Manual("m1", "Counter", "", List.of(new ManualPart.Entry(revision.document()))),
            shop.by(shop.signIn("ana")));
    model.refresh();
    workbench.dialogs().answer("Replaced by SOP-9");

    model.actions().withdraw(model.rows().getFirst().document());

    assertTrue(
        workbench
            .dialogs()
            .reasons()
            .getLast()
            .text()
            .endsWith("It stands in these manuals: Counter. Print them anew afterwards."));
  }
}
