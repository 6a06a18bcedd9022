package app.tarkka.document.sheet;

import app.tarkka.person.Attribution;
import app.tarkka.person.Authentication;
import app.tarkka.person.Seat;
import java.time.InstantSource;
import java.util.List;

/**
 * Says what became of printed sheets. Whoever is signed in does, and need not sign for it: a sheet
 * that came back changes no wording and no record. The store refuses what cannot be.
 */
public final class SheetControl {
  private final Sheets sheets;
  private final InstantSource clock;
  private final Seat seat;

  public SheetControl(Sheets sheets, InstantSource clock, Seat seat) {
    this.sheets = sheets;
    this.clock = clock;
    this.seat = seat;
  }

  /**
   * @param note may be empty
   */
  public void returned(List<String> ids, String note, Authentication by) {
    sheets.returned(ids, note, Attribution.of(by, clock.instant(), seat));
  }

  public void voided(List<String> ids, String reason, Authentication by) {
    sheets.voided(ids, reason, Attribution.of(by, clock.instant(), seat));
  }

  /** Corrects that they came back or are void. */
  public void outAgain(List<String> ids, String reason, Authentication by) {
    sheets.outAgain(ids, reason, Attribution.of(by, clock.instant(), seat));
  }
}
