package app.tarkka.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How units are written: in the usual way, in others, and wrongly. */
public final class UnitSpelling {
  /** Other ways that are as right as the symbol; they are left as their author wrote them. */
  private static final List<String> RIGHT =
      List.of(
          "L", "mL", "dL", "cL", "Nm", "℃", "℉", "Ncm", "m2", "m3", "cm2", "cm3", "mm2", "kpl",
          "buah", "pc", "pieces", "sec", "minutes", "menit", "detik", "jam", "hari", "inch", "\"",
          "″", "lb-ft", "ft-lb", "in-lb", "r/min", "1/min", "ton", "day", "days", "hour", "hours",
          "ohm", "tunti", "vrk", "公斤", "千克", "克", "米", "厘米", "毫米", "升", "毫升", "个");

  /** Units of their own, a thousand million times smaller or larger than what is like them. */
  private static final List<String> OTHERS =
      List.of("mPa", "mHz", "mΩ", "MV", "MA", "MAh", "PA", "pA", "Mt", "MT");

  private UnitSpelling() {}

  /** By every way of writing, and by the same without capitals where that means one unit only. */
  private static final Map<String, UnitOfMeasure> EXACT = new HashMap<>();

  private static final Map<String, UnitOfMeasure> ANY_CASE = new HashMap<>();

  static {
    Set<String> several = new HashSet<>();
    for (UnitOfMeasure unit : UnitOfMeasure.values()) {
      unit.spellings()
          .map(UnitSpelling::plain)
          .forEach(
              spelling -> {
                EXACT.putIfAbsent(spelling, unit);
                UnitOfMeasure other = ANY_CASE.putIfAbsent(low(spelling), unit);
                if (other != null && other != unit) {
                  several.add(low(spelling));
                }
              });
    }
    several.forEach(ANY_CASE::remove);
  }

  static Optional<UnitOfMeasure> read(String written) {
    String text = plain(written);
    return Optional.ofNullable(EXACT.get(text))
        .or(
            () ->
                OTHERS.contains(text)
                    ? Optional.empty()
                    : Optional.ofNullable(ANY_CASE.get(low(text))));
  }

  /** The symbol that was meant by one that is misspelt; empty when it is right, or is no unit. */
  public static Optional<String> meant(String written) {
    String text = written.strip();
    return text.isEmpty() || RIGHT.contains(text)
        ? Optional.empty()
        : read(text)
            .map(UnitOfMeasure::symbol)
            .filter(symbol -> !plain(symbol).equals(plain(text)));
  }

  /** Whether it is a unit, written in a usual way. */
  public static boolean isUnit(String written) {
    return RIGHT.contains(written)
        || read(written).map(UnitOfMeasure::symbol).filter(written::equals).isPresent();
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Spaces mean nothing, and a letter that looks the same is the same: µ is written in two ways.
   */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.strip()
        .codePoints()
        .filter(letter -> !Character.isSpaceChar(letter) && letter != '\t')
        .map(UnitSpelling::usual)
        .forEach(plain::appendCodePoint);
    boolean stop = plain.length() > 1 && plain.charAt(plain.length() - 1) == '.';
    return stop ? plain.substring(0, plain.length() - 1) : plain.toString();
  }

  private static int usual(int letter) {
    return switch (letter) {
      case 'μ' -> 'µ';
      case '⋅' -> '·';
      case 'º' -> '°';
      case '\u2126' -> 'Ω';
      default -> letter;
    };
  }
}
