package app.tarkka.paper;

import app.tarkka.document.ConditionPhrases;
import app.tarkka.run.Result;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words, dates and numbers that sheets print around what people wrote. The words lie in {@code
 * words.properties} (English), {@code words_fi.properties} and {@code words_id.properties}.
 */
public final class Words implements ConditionPhrases.Words {
  private final ResourceBundle bundle;
  private final Locale locale;
  private final char decimalSeparator;

  private Words(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
    decimalSeparator = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
  }

  public static Words in(SheetLanguage language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "app.tarkka.paper.words",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new Words(bundle, language.locale());
  }

  /** The name of a language, such as Finnish for {@code fi}, in the sheet's language. */
  public String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
  }

  /**
   * @throws MissingResourceException when there is no such word: a mistake in the program
   */
  @Override
  public String say(String key, Object... details) {
    String words = bundle.getString(key);
    // Numbers go in as written: a revision is never 1,000.
    Object[] written = Arrays.stream(details).map(String::valueOf).toArray();
    return new MessageFormat(words, locale).format(written);
  }

  /** With the language's decimal mark, a minus that is not a hyphen, and every digit given. */
  @Override
  public String number(BigDecimal number) {
    return number.toPlainString().replace('.', decimalSeparator).replace('-', '−');
  }

  /** As it was typed, with the decimal mark of the limits beside it, and its unit. */
  public String number(Result.Measured measured) {
    return measured.told(locale);
  }

  /** Such as {@code 12 Mar 2026}. */
  public String date(Instant at, ZoneId zone) {
    return formatter("format.day").format(at.atZone(zone));
  }

  public String date(LocalDate date) {
    return formatter("format.day").format(date);
  }

  /** Such as {@code 14:05}. */
  public String clock(LocalTime time) {
    return formatter("format.clock").format(time);
  }

  /** To the minute, with the offset. */
  public String minute(Instant at, ZoneId zone) {
    return formatter("format.minute").format(at.atZone(zone));
  }

  /** To the minute, where the zone is stated elsewhere. */
  public String localMinute(Instant at, ZoneId zone) {
    return formatter("format.localMinute").format(at.atZone(zone));
  }

  /** To the second, where the zone is stated elsewhere. */
  public String second(Instant at, ZoneId zone) {
    return formatter("format.second").format(at.atZone(zone));
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(bundle.getString(key), locale);
  }
}
