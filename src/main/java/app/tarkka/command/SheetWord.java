package app.tarkka.command;

import app.tarkka.paper.SheetKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of sheet as it is typed, such as {@code wall-card}. */
final class SheetWord implements ITypeConverter<SheetKind> {
  @Override
  public SheetKind convert(String typed) {
    return SheetKind.named(typed.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "\""
                        + typed
                        + "\" is none of: "
                        + Arrays.stream(SheetKind.values())
                            .map(SheetKind::token)
                            .collect(Collectors.joining(", "))));
  }
}
