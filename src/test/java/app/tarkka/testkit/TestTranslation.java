package app.tarkka.testkit;

import app.tarkka.document.Revision;
import app.tarkka.document.TranslationHash;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.document.translation.TranslationControl;
import app.tarkka.person.LanguageRead;
import app.tarkka.person.Meaning;
import app.tarkka.person.Seat;
import app.tarkka.run.RunEvent;
import java.time.Instant;
import java.time.ZoneOffset;

/** A translation of every text of a revision by Dia, approved by Ana, and its readers. */
public record TestTranslation(TestLibrary shop, LanguageRead read) {

  /** Approvals at the shop's counter. */
  public static TranslationControl control(TestLibrary shop) {
    return new TranslationControl(
        shop.library().translations(),
        shop.people(),
        shop.clock(),
        new Seat("counter", ZoneOffset.UTC, "0.1.0"));
  }

  /** Each text with the language's tag before it, such as "[fi] Wash hands". */
  public static Translation whole(Revision revision, String language) {
    Translation translation = Translation.begun(revision.content(), language);
    for (SourceText text : SourceTexts.of(revision.content())) {
      translation = translation.with(text, "[" + language + "] " + text.text());
    }
    return translation;
  }

  public static TestTranslation approved(TestLibrary shop, Revision revision, String language) {
    return approved(shop, revision, whole(revision, language));
  }

  public static TestTranslation approved(
      TestLibrary shop, Revision revision, Translation translation) {
    shop.library()
        .translations()
        .saveDraft(revision.document(), translation, TestLibrary.id("dia"), Instant.EPOCH);
    TestTranslation.control(shop)
        .approve(revision, translation.language(), shop.sign("ana", Meaning.APPROVED))
        .ifPresent(
            refusal -> {
              throw new AssertionError(refusal);
            });
    TranslationHash hash =
        shop.library()
            .translations()
            .newest(revision.document(), translation.language())
            .orElseThrow()
            .hash();
    return new TestTranslation(shop, new LanguageRead(translation.language(), hash.hex()));
  }

  /** Somebody who reads it does something to the run. */
  public void read(TestRun run, String who, RunEvent event) {
    run.append(shop.signIn(who), read, event);
  }
}
