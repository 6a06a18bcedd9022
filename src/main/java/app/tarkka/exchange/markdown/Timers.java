package app.tarkka.exchange.markdown;

import app.tarkka.document.Timer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a step takes, in English, Chinese, Finnish and Indonesian: "45–60 min", "至少 20 分钟", "1 h
 * 30 min". Repetition (every 2 minutes), rates (mm/min) and totals are no timers.
 */
final class Timers {
  private static final String NUMBER = "(\\d{1,5}(?:[.,]\\d{1,2})?)";
  private static final String UNIT =
      "(seconds?|secs?|s|sekunti(?:a|n|en)?|sek|detik|秒钟?"
          + "|minutes?|mins?|min\\.?|minuut(?:ti|tia|in|tien)|menit|分钟?"
          + "|hours?|hrs?|h|tunti(?:a)?|tunnin|jam|个?小时)";
  private static final Pattern DURATION =
      Pattern.compile(
          "(?iu)(?<![\\d.,/\\p{Alpha}])"
              + NUMBER
              + "\\s*(?:(?:-|–|—|~|～|to|至|到|sampai|hingga)\\s*"
              + NUMBER
              + ")?[\\s-]*"
              + UNIT
              + "(?![\\p{Alpha}/²³°])");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?iu)(at least|min(?:imum)?(?: of)?|not less"
              + " than|vähintään|至少|最少|不少于|minimal|setidaknya|paling sedikit|≥|>)\\s*$");
  private static final Pattern AT_MOST =
      Pattern.compile(
          "(?iu)(at most|up to|max(?:imum)?(?: of)?|no more than|no longer"
              + " than|within|enintään|korkeintaan|最多|不超过|不要超过|maksimal|paling lama|≤|<)\\s*$");
  private static final Pattern NO_TIMER =
      Pattern.compile(
          "(?iu)(every|each|per|joka|setiap|每隔?|总时长?|总共|全程|in total|total|the last|the"
              + " first|最后|前|过去)\\s*(?:for|of|about|约|大约|需要)?\\s*[*_]*$");

  private Timers() {}

  static List<Timer> in(String text) {
    List<Timer> timers = new ArrayList<>();
    String plain = text.replaceAll("`[^`]*`", " ");
    Matcher matcher = DURATION.matcher(plain);
    int end = -1;
    while (matcher.find()) {
      if (matcher.group(3).equals("s") && matcher.group(1).length() > 3) {
        // 1980s is a decade.
        continue;
      }
      String before = plain.substring(Math.max(0, matcher.start() - 24), matcher.start());
      BigDecimal unit = seconds(matcher.group(3));
      long low = inSeconds(matcher.group(1), unit);
      long high = matcher.group(2) == null ? low : inSeconds(matcher.group(2), unit);
      boolean goesOn =
          end >= 0 && !timers.isEmpty() && plain.substring(end, matcher.start()).isBlank();
      end = matcher.end();
      if (goesOn && unit.compareTo(BigDecimal.valueOf(60)) <= 0) {
        timers.add(longer(timers.removeLast(), low, high));
      } else if (low <= high && !NO_TIMER.matcher(before).find()) {
        timers.add(bounded(before, low, high));
      }
    }
    return timers;
  }

  private static Timer bounded(String before, long low, long high) {
    if (AT_LEAST.matcher(before).find()) {
      return new Timer(low, null);
    }
    return AT_MOST.matcher(before).find() ? new Timer(null, high) : new Timer(low, high);
  }

  private static Timer longer(Timer timer, long low, long high) {
    return new Timer(plus(timer.minSeconds(), low), plus(timer.maxSeconds(), high));
  }

  private static @Nullable Long plus(@Nullable Long seconds, long more) {
    return seconds == null ? null : Long.valueOf(seconds + more);
  }

  private static long inSeconds(String number, BigDecimal unit) {
    return new BigDecimal(number.replace(',', '.'))
        .multiply(unit)
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static BigDecimal seconds(String unit) {
    String lower = unit.toLowerCase(java.util.Locale.ROOT);
    if (lower.matches("(?u)h.*|tun.*|jam|个?小时")) {
      return BigDecimal.valueOf(3600);
    }
    return lower.matches("(?u)m.*|分钟?") ? BigDecimal.valueOf(60) : BigDecimal.ONE;
  }
}
