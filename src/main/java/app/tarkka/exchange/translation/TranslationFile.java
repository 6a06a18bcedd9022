package app.tarkka.exchange.translation;

import app.tarkka.document.Content;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.TranslatedText;
import app.tarkka.document.translation.Translation;
import app.tarkka.document.translation.TranslationJson;
import app.tarkka.exchange.Csv;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.RefusalCode;
import app.tarkka.exchange.Source;
import app.tarkka.exchange.SourceFile;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A translation as a file: {@code .json} as it is frozen, anything else as a table (CSV). */
public final class TranslationFile {
  private static final String SUFFIX = ".translation.json";
  private static final List<String> HEAD = List.of("place", "source", "translation");

  private TranslationFile() {}

  /** The name of the file that lies beside its document's. */
  public static String beside(String document, String language) {
    return document + "." + language.replaceAll("[^A-Za-z0-9-]", "_") + SUFFIX;
  }

  /** Whether the file's name says that it is the translation of a document beside it. */
  public static boolean translation(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(SUFFIX);
  }

  /** Whether the file's name says JSON. */
  public static boolean json(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  public static byte[] json(Translation translation) {
    return CanonicalJson.bytes(TranslationJson.write(translation));
  }

  /** Every text of the wording, translated or not, one a row. */
  public static byte[] table(Content wording, Translation translation) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEAD);
    for (SourceText source : SourceTexts.of(wording)) {
      String text =
          translation.state(source) == Translation.State.MISSING
              ? ""
              : translation.at(source.place()).orElseThrow().text();
      rows.add(List.of(source.place(), source.text(), text));
    }
    String table = rows.stream().map(Csv::row).collect(Collectors.joining());
    return (Csv.BYTE_ORDER_MARK + table).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads either form. Rows without a translation are left out.
   *
   * @param into what the table translates, which a table does not say itself
   * @throws ImportRefused when it is neither, too large, or no text in UTF-8 or UTF-16
   */
  public static Translation read(Path file, Translation into) throws ImportRefused {
    Source source = SourceFile.read(file);
    if (json(file)) {
      try {
        return TranslationJson.read(
            JsonText.object(source.text().getBytes(StandardCharsets.UTF_8)));
      } catch (JsonException e) {
        throw new ImportRefused(
            RefusalCode.NOT_TRANSLATION_JSON, source.name(), String.valueOf(e.getMessage()));
      }
    }
    List<List<String>> rows = Csv.read(source);
    if (!rows.getFirst().equals(HEAD)) {
      throw new ImportRefused(RefusalCode.NO_TRANSLATION_TABLE, source.name());
    }
    List<TranslatedText> texts = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() >= HEAD.size() && !row.get(2).isBlank()) {
        texts.add(new TranslatedText(row.get(0), row.get(1), row.get(2).strip()));
      }
    }
    return new Translation(into.content(), into.language(), texts);
  }
}
