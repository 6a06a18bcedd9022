package app.tarkka.paper.record;

import app.tarkka.paper.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Instants of one record in the time of the shop, whose zone the record states once. An instant at
 * which the shop's clocks were otherwise, as in summer, has its offset beside it.
 */
final class Times {
  private final Words words;
  private final ZoneId zone;
  private final ZoneOffset usual;

  /**
   * @param zone of the shop
   * @param started when the run began, whose offset is the one that is stated
   */
  Times(Words words, ZoneId zone, Instant started) {
    this.words = words;
    this.zone = zone;
    usual = zone.getRules().getOffset(started);
  }

  /** Such as {@code Europe/Helsinki, UTC+02:00}. */
  String zone() {
    return zone.normalized() instanceof ZoneOffset ? utc(usual) : zone.getId() + ", " + utc(usual);
  }

  String second(Instant at) {
    return words.second(at, zone) + otherwise(at);
  }

  String minute(Instant at) {
    return words.localMinute(at, zone) + otherwise(at);
  }

  private String otherwise(Instant at) {
    ZoneOffset offset = zone.getRules().getOffset(at);
    return offset.equals(usual) ? "" : " (" + utc(offset) + ")";
  }

  private static String utc(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
  }
}
