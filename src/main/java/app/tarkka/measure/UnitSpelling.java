package app.tarkka.measure;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  static Optional<UnitOfMeasure> read(String written) {
    String text = plain(written);
    return Arrays.stream(UnitOfMeasure.values())
        .filter(unit -> unit.spellings().anyMatch(spelling -> plain(spelling).equals(text)))
        .findFirst()
        .or(() -> OTHERS.contains(text) ? Optional.empty() : anyCase(text));
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

  /** Capitals tell mW from MW; where only one unit is written so, they are a slip. */
  private static Optional<UnitOfMeasure> anyCase(String text) {
    List<UnitOfMeasure> alike =
        Arrays.stream(UnitOfMeasure.values())
            .filter(
                unit ->
                    unit.spellings().anyMatch(spelling -> low(plain(spelling)).equals(low(text))))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Spaces mean nothing, and a letter that looks the same is the same: µ is written in two ways.
   */
  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
        .replace('μ', 'µ')
        .replace('⋅', '·')
        .replace('º', '°')
        .replaceAll("\\.$", "")
        .replaceAll("[\\h]+", "");
  }
}
