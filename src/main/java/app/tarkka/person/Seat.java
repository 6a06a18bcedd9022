package app.tarkka.person;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One computer that uses the library.
 *
 * @param name of the computer
 * @param program the version of Tarkka that runs on it
 */
public record Seat(String name, ZoneId zone, String program) {
  public int offsetMinutes(Instant at) {
    return zone.getRules().getOffset(at).getTotalSeconds() / 60;
  }
}
