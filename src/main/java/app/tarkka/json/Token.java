package app.tarkka.json;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the fixed words of a format as the constants that they stand for. */
public final class Token {
  private Token() {}

  /**
   * The constant whose word the member holds.
   *
   * @throws JsonException naming the words that are allowed
   */
  public static <E> E read(E[] all, Function<E, String> token, JsonFields in, String name) {
    return read(all, token, in.text(name), in.at(name));
  }

  /** As {@link #read(Object[], Function, JsonFields, String)}, with what a missing member means. */
  public static <E> E readOr(
      E[] all, Function<E, String> token, JsonFields in, String name, E absent) {
    return in.has(name) ? read(all, token, in, name) : absent;
  }

  /** The constant of a word that stands at {@code where}. */
  public static <E> E read(E[] all, Function<E, String> token, String text, String where) {
    return Arrays.stream(all)
        .filter(one -> token.apply(one).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new JsonException(
                    where
                        + " must be one of "
                        + Arrays.stream(all).map(token).collect(Collectors.joining(", "))
                        + ", not \""
                        + text
                        + "\""));
  }
}
