package app.tarkka.ui.kit;

import app.tarkka.document.RevisionState;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a revision stands, in words: what is approved for later says from when.
 *
 * @param zone of the shop, for days and times
 */
public record StateWords(Messages messages, ZoneId zone) {

  /**
   * @param from when one that is approved comes into force; null of any other
   */
  public String of(RevisionState state, @Nullable Instant from) {
    return from == null
        ? messages.text("document", state)
        : messages.text("document.from", instant(from));
  }

  /** Such as {@code 12 Mar 2026, 14:05}. */
  public String instant(Instant instant) {
    return DayAndTime.dayAndMinute(messages).withZone(zone).format(instant);
  }
}
