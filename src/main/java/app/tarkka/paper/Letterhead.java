package app.tarkka.paper;

import java.util.Optional;

/**
 * What the shop prints on its sheets besides its name.
 *
 * @param address in the head, one part on a line, or empty
 * @param footer in the foot, or empty
 */
public record Letterhead(Optional<Logo> logo, String address, String footer) {
  public static final Letterhead NONE = new Letterhead(Optional.empty(), "", "");
}
