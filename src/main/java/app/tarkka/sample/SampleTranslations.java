package app.tarkka.sample;

import app.tarkka.document.Content;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.json.Json;
import app.tarkka.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Reads the sample's translations: beside a document, one object with a text for each place of
 * {@link SourceTexts}.
 */
public final class SampleTranslations {
  /** What some documents of the samples are translated into. */
  public static final String LANGUAGE = "fi";

  private SampleTranslations() {}

  /** Empty when the sample has that document in its own language only. */
  public static Optional<Translation> read(Trade trade, Content content) {
    String name = trade.token() + "/" + content.code() + "." + LANGUAGE + ".json";
    try (InputStream in = SampleTranslations.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(translation(content, JsonText.object(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Translation translation(Content content, Json.Obj texts) {
    Translation translation = Translation.begun(content, LANGUAGE);
    for (SourceText source : SourceTexts.of(content)) {
      if (texts.members().get(source.place()) instanceof Json.Text(String text)) {
        translation = translation.with(source, text);
      }
    }
    return translation;
  }
}
