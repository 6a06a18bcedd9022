package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.ui.runner.WorkshopContents;
import app.tarkka.ui.translation.TranslationBench;
import app.tarkka.ui.translation.TranslationModel;
import app.tarkka.ui.translation.TranslationView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/** A document beside its translation: translated, stale and missing texts. */
final class TranslationSheet {
  private TranslationSheet() {}

  static Parent sideBySide(String language) {
    TestLibrary shop = shop();
    Content gearbox = WorkshopContents.gearbox();
    Revision first = shop.effective(gearbox);
    List<SourceText> texts = SourceTexts.of(gearbox);
    Translation translation = Translation.begun(gearbox, "fi");
    for (SourceText text : texts.subList(0, Math.min(7, texts.size()))) {
      translation = translation.with(text, "Suomeksi: " + text.text());
    }
    shop.library()
        .translations()
        .saveDraft(first.document(), translation, TestLibrary.id("dia"), Instant.EPOCH);
    shop.revised(
        first.document(), gearbox.toBuilder().title(gearbox.title() + ", right hand").build());
    TranslationBench bench = new TranslationBench(shop, Locale.forLanguageTag(language));
    TranslationModel model = bench.model(first.document());
    return new TranslationView(model, bench.workbench().messages());
  }

  private static TestLibrary shop() {
    try {
      return TestLibrary.in(Files.createTempDirectory("gallery"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
