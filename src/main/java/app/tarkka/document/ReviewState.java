package app.tarkka.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How a document's review stands (domain.md §3.5). */
public enum ReviewState {
  /** No review is due for a while, or none is planned. */
  QUIET,
  SOON,
  TODAY,
  LATE;

  private static final int SOON_DAYS = 30;

  /**
   * @param zone in which days begin
   */
  public static ReviewState of(Document document, LocalDate today, ZoneId zone) {
    @Nullable Instant due = document.reviewDue();
    if (due == null || document.effective() == null) {
      return QUIET;
    }
    long days = ChronoUnit.DAYS.between(today, due.atZone(zone).toLocalDate());
    if (days < 0) {
      return LATE;
    }
    return days == 0 ? TODAY : days <= SOON_DAYS ? SOON : QUIET;
  }

  public boolean needsAttention() {
    return this != QUIET;
  }
}
