package app.tarkka.ui.kit;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * How days and times are written: one way in each language, on every screen, and the same clock
 * that paper has. English puts the day before the month and counts 24 hours, so that a record is
 * read alike wherever it goes. A formatter without a zone takes what has a zone of its own.
 */
public final class DayAndTime {
  private DayAndTime() {}

  /** Such as {@code 14:05}. */
  public static DateTimeFormatter minute(Messages messages) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(region(messages));
  }

  /** Such as {@code 14:05:03}. */
  public static DateTimeFormatter second(Messages messages) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).withLocale(region(messages));
  }

  /** Such as {@code 12 Mar 2026}. */
  public static DateTimeFormatter day(Messages messages) {
    return day(messages, FormatStyle.MEDIUM);
  }

  /** In full or in long, such as {@code Thursday 12 March 2026}. */
  public static DateTimeFormatter day(Messages messages, FormatStyle style) {
    return DateTimeFormatter.ofLocalizedDate(style).withLocale(region(messages));
  }

  /** Such as {@code 12 Mar 2026, 14:05}. */
  public static DateTimeFormatter dayAndMinute(Messages messages) {
    return both(messages, FormatStyle.SHORT);
  }

  /** Such as {@code 12 Mar 2026, 14:05:03}. */
  public static DateTimeFormatter dayAndSecond(Messages messages) {
    return both(messages, FormatStyle.MEDIUM);
  }

  private static DateTimeFormatter both(Messages messages, FormatStyle time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
        .withLocale(region(messages));
  }

  static Locale region(Messages messages) {
    Locale locale = messages.locale();
    return locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
  }
}
