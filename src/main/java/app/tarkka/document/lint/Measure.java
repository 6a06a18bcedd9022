package app.tarkka.document.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be measured, by the words that say so in the three languages. */
enum Measure {
  TEMPERATURE(
      "temperatures?|lämpötila\\p{L}*|suhu\\p{L}{0,3}",
      "(?:pre)?heat|bake|chill|freeze|lämmitä|paista|jäähdytä|kuumenna|panaskan|panggang|dinginkan",
      "to|at|below|above|under|asteeseen|lämpötilaan|yli|alle|pada|hingga|sampai|di atas|di bawah",
      "°C",
      "°F"),
  WEIGHT(
      "weigh(?:t|s|ed|ing)?|mass|paino\\p{L}{0,3}|punnitse|timbang\\p{L}*|berat\\p{L}{0,3}",
      "weigh(?: out| in)?|punnitse|timbang",
      "",
      "g",
      "kg"),
  DURATION(
      "duration|how long|kesto\\p{L}{0,3}|durasi\\p{L}{0,3}|lamanya",
      "wait|simmer|boil|bake|stir|odota|keitä|paista|tunggu|rebus|panggang|aduk",
      "?for|at least|about|ainakin|vähintään|noin|selama|sekitar|minimal",
      "min",
      "s",
      "h"),
  LENGTH(
      "lengths?|widths?|heights?|diameters?|thickness|depth|pituus|leveys|korkeus|halkaisija"
          + "|paksuus|syvyys|panjang|lebar|tinggi|tebal|ketebalan|kedalaman",
      "",
      "",
      "mm",
      "cm",
      "m"),
  TORQUE(
      "torque\\p{L}*|vääntömomen\\p{L}+|kiristysmomen\\p{L}+|torsi",
      "torque|tighten|kiristä|kencangkan",
      "to|momenttiin|hingga|sampai|dengan torsi",
      "Nm"),
  PRESSURE(
      "pressures?|paine|paineen|tekanan\\p{L}{0,3}",
      "inflate|pressurize|pressurise",
      "to",
      "bar",
      "kPa",
      "psi"),
  VOLTAGE("voltages?|jännite|jännitteen|tegangan", "", "", "V", "mV"),
  CURRENT("ampere|amperage|virran voimakkuus", "", "", "A", "mA");

  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";

  /** After the number the sentence ends or goes on to something else; a unit cannot follow. */
  private static final String END =
      "(?=\\s*(?:[.,;!](?:\\s|$)|$)|\\s+(?:and|then|or|before|until|ja|sitten|tai|ennen|dan|lalu"
          + "|kemudian|atau|sebelum)\\s)";

  private static final Pattern COUNTS =
      Pattern.compile(
          "(?iu)\\b(?:counts?|how many|number"
              + " of|quantity|qty|pieces|ph|ratio|index|score|percentage|laske|montako|kuinka"
              + " monta|lukumäärä\\p{L}*|määrä\\p{L}*|kpl|hitung|berapa banyak"
              + "|jumlah\\p{L}*|buah|rasio|indeks)\\b");

  private final Pattern named;
  private final Pattern bare;
  private final List<String> units;

  /**
   * @param names words that say what is measured
   * @param verbs that begin an instruction to bring something to a value, empty when none do
   * @param links between the verb and the number; empty when the number follows at once, with a
   *     question mark before them when it may
   */
  Measure(String names, String verbs, String links, String... units) {
    this.units = List.of(units);
    this.named = Pattern.compile("(?iu)(?<!\\p{L})(?:" + names + ")(?!\\p{L})");
    boolean optional = links.startsWith("?");
    String between = "(?:[^.;:!?\\d]{0,60}?\\s(?:" + links.substring(optional ? 1 : 0) + "))";
    String link = links.isEmpty() ? "" : optional ? between + "?" : between;
    this.bare =
        verbs.isEmpty()
            ? Pattern.compile("(?!)()")
            : Pattern.compile("(?iu)(?<!\\p{L})(?:" + verbs + ")" + link + "\\s+" + NUMBER + END);
  }

  /** What a text says is measured. */
  static Optional<Measure> in(String text) {
    return Arrays.stream(values()).filter(each -> each.named.matcher(text).find()).findFirst();
  }

  /** Whether a text asks for a number that has no unit, such as how many there are. */
  static boolean counts(String text) {
    return COUNTS.matcher(text).find();
  }

  List<String> units() {
    return units;
  }

  Pattern bare() {
    return bare;
  }
}
