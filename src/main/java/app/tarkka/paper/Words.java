package app.tarkka.paper;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words and dates that sheets print around what people wrote, in the document's language. */
public final class Words {
  /** Its spaces do not break; a line may end between the day and the time. */
  private static final String DAY = "d\u00A0MMM\u00A0uuuu";

  private final ResourceBundle bundle;
  private final Locale locale;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /** In the language, or in English when Tarkka's sheets do not speak it. */
  public static Words in(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "app.tarkka.paper.words",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Locale spoken = bundle.getLocale();
    return new Words(bundle, spoken.getLanguage().isEmpty() ? Locale.ENGLISH : spoken);
  }

  /**
   * @throws MissingResourceException when there is no such word: a mistake in the program
   */
  public String say(String key, Object... details) {
    String words = bundle.getString(key);
    // Numbers go in as written: a revision is never 1,000.
    Object[] written = Arrays.stream(details).map(String::valueOf).toArray();
    return new MessageFormat(words, locale).format(written);
  }

  /** Such as {@code 12 Mar 2026}. */
  public String date(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern(DAY, locale).format(at.atZone(zone));
  }

  /** To the minute, with the offset. */
  public String minute(Instant at, ZoneId zone) {
    return DateTimeFormatter.ofPattern(DAY + " HH:mm\u00A0xxx", locale).format(at.atZone(zone));
  }

  /** To the second, in the local time of whoever did it, with its offset. */
  public String second(Instant at, int offsetMinutes) {
    return DateTimeFormatter.ofPattern(DAY + " HH:mm:ss\u00A0xxx", locale)
        .format(at.atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60)));
  }
}
