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
  static final PiecesDraft NOTHING = new PiecesDraft("", false, false, "");
}
