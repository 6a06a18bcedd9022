package app.tarkka.ui.kit;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: 14:02, 14.02, 1402, 9:5 and 9 are all read. */
public final class TypedTime {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.,h ](\\d{1,2})|(\\d{2}))?");

  private TypedTime() {}

  /** Empty when it is no time. */
  public static Optional<LocalTime> read(@Nullable String typed) {
    Matcher matcher = TIME.matcher(typed == null ? "" : typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String minutes = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
    try {
      return Optional.of(
          LocalTime.of(
              Integer.parseInt(matcher.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
