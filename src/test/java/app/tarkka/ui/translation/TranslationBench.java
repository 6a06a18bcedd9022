package app.tarkka.ui.translation;

import app.tarkka.document.DocumentId;
import app.tarkka.testkit.ManualDelay;
import app.tarkka.testkit.ScriptedDialogs.Signature;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.editor.FewWords;
import app.tarkka.ui.kit.Dialogs.Signer;
import app.tarkka.ui.kit.Place;
import app.tarkka.ui.kit.signing.Signing;
import java.util.Locale;
import java.util.Optional;

/** The screen of translations over a real library, with Dia as the translator. */
public final class TranslationBench {
  private final TestLibrary shop;
  private final TestWorkbench workbench;
  private final ManualDelay delay = new ManualDelay();

  public TranslationBench(TestLibrary shop, Locale language) {
    this.shop = shop;
    workbench = new TestWorkbench(language);
  }

  public TranslationModel model(DocumentId document) {
    return model(new Place.Translations(document));
  }

  TranslationModel model(Place.Translations place) {
    return new TranslationModel(
        place,
        workbench.get(),
        new TranslationServices(
            shop.documents(),
            shop.library().translations(),
            TestTranslation.control(shop),
            shop.people(),
            new Signing(shop.newSignIn(), workbench.get()),
            Writers.of(shop, "dia"),
            shop.outgoing(Optional::empty),
            delay,
            shop.clock(),
            new FewWords("Kinkkuleipa", "quietly")));
  }

  public TestWorkbench workbench() {
    return workbench;
  }

  ManualDelay delay() {
    return delay;
  }

  void signedBy(String name) {
    workbench
        .dialogs()
        .answer(
            new Signature(
                new Signer(name, name, "N", "#0A58A6"),
                new String(TestLibrary.pin(name).reveal())));
  }
}
