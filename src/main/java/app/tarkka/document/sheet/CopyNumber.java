package app.tarkka.document.sheet;

/**
 * Of a controlled copy.
 *
 * @param of the id of the document or manual whose copies are counted
 * @param number from 1, never given twice
 * @param holder who keeps it or where it is kept, such as {@code Bench 2}
 */
public record CopyNumber(String of, int number, String holder) {}
