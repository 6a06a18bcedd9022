package app.tarkka.ui.runner.entry;

/**
 * What was typed and ticked about the pieces of a section that are not drawn yet.
 *
 * @param count the lot, or how many pieces there are, as typed
 * @param reduced whether reduced inspection is agreed to
 * @param normal whether reduced inspection is ended
 * @param why why it is ended, as typed
 */
public record PiecesDraft(String count, boolean reduced, boolean normal, String why) {
  private static final PiecesDraft NOTHING = new PiecesDraft("", false, false, "");

  /** On lines of its own; empty when nothing was typed or ticked. */
  String written() {
    return equals(NOTHING)
        ? ""
        : String.join("\n", count, Boolean.toString(reduced), Boolean.toString(normal), why);
  }

  /** Nothing when it is not what {@link #written} writes. */
  static PiecesDraft read(String written) {
    String[] lines = written.split("\n", 4);
    return lines.length < 4
        ? NOTHING
        : new PiecesDraft(
            lines[0], Boolean.parseBoolean(lines[1]), Boolean.parseBoolean(lines[2]), lines[3]);
  }
}
