package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is one clock in a language, on every screen and on paper. */
final class DayAndTimeTest {
  private static final LocalTime NIGHT = LocalTime.of(0, 5, 3);

  @ParameterizedTest
  @EnumSource
  void theScreensClockIsThePapers(SheetLanguage language) {
    Messages messages = new Messages(language.locale());

    assertEquals(Words.in(language).clock(NIGHT), DayAndTime.minute(messages).format(NIGHT));
    LocalDate day = LocalDate.of(2026, 3, 12);
    assertEquals(
        Words.in(language).date(day).replace('\u00A0', ' '), DayAndTime.day(messages).format(day));
  }

  @Test
  void englishPutsTheDayFirstAndCounts24Hours() {
    Messages english = new Messages(SheetLanguage.ENGLISH.locale());
    LocalDateTime at = LocalDate.of(2026, 3, 12).atTime(NIGHT);

    assertEquals("12 Mar 2026, 00:05:03", DayAndTime.dayAndSecond(english).format(at));
    assertEquals("12 Mar 2026, 00:05", DayAndTime.dayAndMinute(english).format(at));
  }

  @Test
  void noScreenHasAClockOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/tarkka/ui"))) {
      List<Path> others =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("DayAndTime.java"))
              .filter(DayAndTimeTest::writesTimes)
              .toList();
      assertEquals(List.of(), others);
    }
  }

  private static boolean writesTimes(Path file) {
    try {
      String source = Files.readString(file);
      return source.contains("ofLocalized") || source.contains("ofPattern(\"HH");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
