package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.util.converter.LocalDateStringConverter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
  private final TypedDay days =
      new TypedDay(
          new LocalDateStringConverter(
              FormatStyle.SHORT, Locale.of("id", "ID"), IsoChronology.INSTANCE));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "28.11.2026",
        "28/11/2026",
        "28-11-2026",
        " 28. 11. 2026 ",
        "2026-11-28",
        "28/11/26"
      })
  void aDayIsReadHoweverItIsWritten(String typed) {
    assertEquals(LocalDate.of(2026, 11, 28), days.fromString(typed));
  }

  @Test
  void aDayIsWrittenAsTheProgramsLanguageWritesIt() {
    LocalDate day = LocalDate.of(2026, 11, 29);
    assertEquals("29/11/2026", TypedDay.in(new Messages(Locale.ENGLISH)).toString(day));
    assertEquals("29.11.2026", TypedDay.in(new Messages(Locale.of("fi"))).toString(day));
  }

  @Test
  void whatIsNoDayStaysInTheFieldAsItWasTyped() {
    assertNull(days.fromString("31.11.2026"));

    assertEquals("31.11.2026", days.toString(null));
  }

  @Test
  void aDayThatFollowsTakesItsPlace() {
    days.fromString("soon");

    days.fromString("2026-11-28");

    assertEquals("", days.toString(null));
  }

  @ParameterizedTest
  @CsvSource({
    "en-US, 05/06/2026, 2026-05-06",
    "en-US, 5.6.2026, 2026-06-05",
    "en-GB, 05/06/2026, 2026-06-05",
    "en-GB, 05/06/26, 2026-06-05",
    "fi-FI, 5.6.26, 2026-06-05",
    "fi-FI, 5/6/2026, 2026-06-05",
    "id-ID, 5/6/2026, 2026-06-05",
  })
  void eachLanguageHasOneOrderOfDayAndMonth(String language, String typed, LocalDate day) {
    assertEquals(day, in(language).fromString(typed));
  }

  @Test
  void whereTheMonthComesFirstNoStrokeIsTurnedRound() {
    assertNull(in("en-US").fromString("13/06/2026"));
  }

  private static TypedDay in(String language) {
    return new TypedDay(
        new LocalDateStringConverter(
            FormatStyle.SHORT, Locale.forLanguageTag(language), IsoChronology.INSTANCE));
  }
}
