package app.tarkka.document.sheet;

import app.tarkka.document.DocumentId;

/**
 * A revision that stands on a sheet.
 *
 * @param code and {@code title} of that revision
 * @param current the number of the revision that is in force now, 0 when none is
 * @param withdrawn whether this revision was withdrawn
 */
public record PrintedOf(
    DocumentId document, int revision, String code, String title, int current, boolean withdrawn) {

  /**
   * Whether nobody should follow it any more. A draft that is newer than what is in force is not.
   */
  public boolean older() {
    return withdrawn || current > revision;
  }
}
