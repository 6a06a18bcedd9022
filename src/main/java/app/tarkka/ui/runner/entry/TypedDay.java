package app.tarkka.ui.runner.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Days as people type them: as the language writes them, as 2026-05-14, or the day first with
 * points, strokes or lines between (14.5.2026, 14/05/26). What is no day stays in the field as it
 * was typed; a picker by itself would clear it without a word.
 */
final class TypedDay extends StringConverter<LocalDate> {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{4}|\\d{2})");
  private static final int CENTURY = 2000;

  private final StringConverter<LocalDate> language;
  private String unread = "";

  /**
   * @param language reads and writes days as the language does
   */
  TypedDay(StringConverter<LocalDate> language) {
    this.language = language;
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
      return Optional.ofNullable(language.fromString(text));
    } catch (DateTimeException notThisWay) {
      return iso(text).or(() -> dayFirst(text));
    }
  }

  private static Optional<LocalDate> iso(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notThisWay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> dayFirst(String text) {
    Matcher parts = DAY_FIRST.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(parts.group(3));
    try {
      return Optional.of(
          LocalDate.of(
              year < 100 ? CENTURY + year : year,
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
