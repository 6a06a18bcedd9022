package app.tarkka.exchange;

import app.tarkka.document.Content;
import java.util.Map;

/**
 * A file as Tarkka understood it, to be reviewed before it becomes a draft.
 *
 * @param pictures the bytes of every picture that the content names, by their SHA-256 in
 *     hexadecimal
 */
public record Imported(Content content, ImportReport report, Map<String, byte[]> pictures) {
  public Imported {
    pictures = Map.copyOf(pictures);
  }
}
