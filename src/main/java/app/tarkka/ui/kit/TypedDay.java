package app.tarkka.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import javafx.util.converter.LocalDateStringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Days as people type them: as the language writes them, as 2026-05-14, with the day first between
 * points (14.5.2026), and between strokes or lines too where the language does not write the month
 * first. A year of two figures is one of this century. What is no day stays in the field as it was
 * typed; a picker by itself would clear it without a word.
 */
public final class TypedDay extends StringConverter<LocalDate> {
  private static final Pattern POINTS =
      Pattern.compile("(\\d{1,2})\\s*\\.\\s*(\\d{1,2})\\s*\\.\\s*(\\d{4}|\\d{2})");
  private static final Pattern STROKES =
      Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4}|\\d{2})");
  private static final int CENTURY = 2000;

  private final StringConverter<LocalDate> language;
  private final Pattern dayFirst;
  private String unread = "";

  /**
   * @param language reads and writes days as the language does
   */
  public TypedDay(StringConverter<LocalDate> language) {
    this.language = language;
    boolean monthFirst =
        language.toString(LocalDate.of(2003, 1, 2)).replaceAll("[^12]", "").startsWith("12");
    dayFirst = monthFirst ? POINTS : STROKES;
  }

  /** As the program's language writes days, whatever the system's is. */
  public static TypedDay in(Messages messages) {
    return new TypedDay(
        new LocalDateStringConverter(
            FormatStyle.SHORT, DayAndTime.region(messages), IsoChronology.INSTANCE));
  }

  /** A calendar to choose from whose field reads days as people type them. */
  public static DatePicker picker(Messages messages) {
    DatePicker picker = new DatePicker();
    picker.setConverter(in(messages));
    return picker;
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? unread : language.toString(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String typed) {
    String text = typed == null ? "" : typed.strip();
    Optional<LocalDate> day = read(text);
    unread = day.isPresent() ? "" : text;
    return day.orElse(null);
  }

  private Optional<LocalDate> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(language.fromString(text)).map(TypedDay::ofThisCentury);
    } catch (DateTimeException notThisWay) {
      return iso(text).or(() -> dayFirst(text));
    }
  }

  private static LocalDate ofThisCentury(LocalDate day) {
    return day.getYear() < 100 ? day.withYear(CENTURY + day.getYear()) : day;
  }

  private static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notThisWay) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> dayFirst(String text) {
    Matcher parts = dayFirst.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          ofThisCentury(
              LocalDate.of(
                  Integer.parseInt(parts.group(3)),
                  Integer.parseInt(parts.group(2)),
                  Integer.parseInt(parts.group(1)))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
