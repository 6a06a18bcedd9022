package app.tarkka.document;

import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the fixed words of a format as the constants that they stand for. */
final class Tokens {
  private Tokens() {}

  /**
   * @param absent what a missing member means, null when it must be there
   * @throws JsonException naming the words that are allowed
   */
  static <E> E read(
      E[] all, Function<E, String> token, JsonFields in, String name, @Nullable E absent) {
    if (absent != null && !in.has(name)) {
      return absent;
    }
    String text = in.text(name);
    return Arrays.stream(all)
        .filter(one -> token.apply(one).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new JsonException(
                    in.at(name)
                        + " must be one of "
                        + Arrays.stream(all).map(token).collect(Collectors.joining(", "))
                        + ", not \""
                        + text
                        + "\""));
  }
}
