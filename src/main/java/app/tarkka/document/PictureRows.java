package app.tarkka.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pictures stand side by side: a right one and a wrong one that follow each other, the right
 * one first. All others stand alone, in the author's order.
 */
public final class PictureRows {
  private PictureRows() {}

  /** One or two pictures a row. */
  public static List<List<Media>> of(List<Media> media) {
    List<List<Media>> rows = new ArrayList<>();
    for (int i = 0; i < media.size(); i++) {
      Media one = media.get(i);
      boolean pair = i + 1 < media.size() && one.example().pairsWith(media.get(i + 1).example());
      if (pair) {
        Media other = media.get(++i);
        rows.add(
            one.example().compareTo(other.example()) < 0
                ? List.of(one, other)
                : List.of(other, one));
      } else {
        rows.add(List.of(one));
      }
    }
    return rows;
  }
}
