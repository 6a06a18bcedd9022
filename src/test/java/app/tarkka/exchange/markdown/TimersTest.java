package app.tarkka.exchange.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Durations that a worker waits for, and those that nobody does. */
class TimersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bake for 45–60 min            | 2700..3600
          Wait at least 20 minutes      | 1200..
          Stir up to 2 mins             | ..120
          Rest 1 h 30 min               | 5400..5400
          Spin for 30s                  | 30..30
          静置 5 分钟                    | 300..300
          时长为 45 ~ 60 分钟            | 2700..3600
          空烤至少 20 分钟               | 1200..
          发酵 1 小时                    | 3600..3600
          1 分 30 秒 → 再加热            | 90..90
          Odota vähintään 10 minuuttia  | 600..
          Keitä 1,5 tuntia              | 5400..5400
          Tunggu 15 menit               | 900..900
          Diamkan paling lama 2 jam     | ..7200
          """)
  void waits(String words, String seconds) {
    assertEquals(seconds, one(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          精准**每 2 分钟**将鸡蛋转移
          Turn it every 5 minutes
          Feed at 30 mm/min
          总时长 32 分钟
          Run `sleep 10 s`
          Ramp at 5 min/kb
          In 1980s style
          """)
  void doesNotWait(String words) {
    assertEquals("", one(words));
  }

  @Test
  void readsSeveral() {
    assertEquals("1800..1800 600..600", one("180℃ 烤制 30 分钟，然后调 165 ℃ 再烤 10 分钟。"));
  }

  private static String one(String words) {
    return String.join(
        " ",
        Timers.in(words).stream()
            .map(t -> text(t.minSeconds()) + ".." + text(t.maxSeconds()))
            .toList());
  }

  private static String text(@org.jspecify.annotations.Nullable Long seconds) {
    return seconds == null ? "" : seconds.toString();
  }
}
