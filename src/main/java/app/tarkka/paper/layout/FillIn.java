package app.tarkka.paper.layout;

/**
 * A place on a sheet that is filled in by pen: what reads scanned sheets back will look here.
 *
 * @param what such as {@code tick}, {@code value}, {@code sign}
 * @param of the step it belongs to, empty when it belongs to the sheet
 * @param page from 1
 * @param x in millimetres from the page's left edge; {@code y} from its top
 */
public record FillIn(
    String what, String of, int page, float x, float y, float width, float height) {}
