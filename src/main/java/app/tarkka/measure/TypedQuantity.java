package app.tarkka.measure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, as somebody typed it: {@code 2,5 kg}.
 *
 * @param number as typed; whether it is one is for whoever reads it
 * @param unit as typed, never blank
 */
public record TypedQuantity(String number, String unit) {
  private static final Pattern TYPED =
      Pattern.compile("([+\\-−]?[0-9.,][0-9.,\\h]*?)\\h*([^0-9.,\\h][^;]{0,15})");

  /** Empty when no unit was typed. */
  public static Optional<TypedQuantity> of(String typed) {
    Matcher matcher = TYPED.matcher(typed.strip());
    return matcher.matches()
        ? Optional.of(new TypedQuantity(matcher.group(1), matcher.group(2).strip()))
        : Optional.empty();
  }
}
