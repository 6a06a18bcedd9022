package app.tarkka.sample;

import app.tarkka.document.Content;
import app.tarkka.document.ContentJson;
import app.tarkka.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the sample documents, which are document JSON beside this class. */
public final class SampleDocuments {
  private SampleDocuments() {}

  public static Content read(Trade trade, String code) {
    String name = trade.token() + "/" + code + ".json";
    try (InputStream in = SampleDocuments.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its sample " + name);
      }
      return ContentJson.read(JsonText.object(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every document of the trade, those in force first. */
  public static java.util.List<Content> all(Trade trade) {
    java.util.List<Content> all = new java.util.ArrayList<>();
    trade.effective().forEach(code -> all.add(read(trade, code)));
    all.add(read(trade, trade.draft()));
    return all;
  }
}
