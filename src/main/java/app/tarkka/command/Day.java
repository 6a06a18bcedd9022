package app.tarkka.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as an option takes it, and what is said of one that is none. */
final class Day implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String typed) {
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "there is no day \"" + typed + "\"; write it as in 2026-11-28");
    }
  }
}
