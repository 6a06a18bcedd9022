package app.tarkka.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The one byte form of a value: RFC 8785 (members sorted by UTF-16 code units, no white space,
 * shortest escapes, UTF-8), for values without floating point.
 */
public final class CanonicalJson {
  /** In characters: the body of most events. */
  private static final int USUAL = 512;

  private CanonicalJson() {}

  public static byte[] bytes(Json value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  public static String text(Json value) {
    StringBuilder out = new StringBuilder(USUAL);
    write(value, out);
    return out.toString();
  }

  private static void write(Json value, StringBuilder out) {
    switch (value) {
      case Json.Obj object -> writeObject(object, out);
      case Json.Arr array -> {
        out.append('[');
        for (int i = 0; i < array.items().size(); i++) {
          if (i > 0) {
            out.append(',');
          }
          write(array.items().get(i), out);
        }
        out.append(']');
      }
      case Json.Text text -> writeText(text.value(), out);
      case Json.Int number -> out.append(number.value());
      case Json.Bool flag -> out.append(flag.value());
      case Json.Null ignored -> out.append("null");
    }
  }

  private static void writeObject(Json.Obj object, StringBuilder out) {
    out.append('{');
    // String.compareTo orders by UTF-16 code units, as RFC 8785 section 3.2.3 asks.
    String[] names = object.members().keySet().toArray(String[]::new);
    Arrays.sort(names);
    for (int i = 0; i < names.length; i++) {
      if (i > 0) {
        out.append(',');
      }
      writeText(names[i], out);
      out.append(':');
      write(object.members().getOrDefault(names[i], Json.Null.NULL), out);
    }
    out.append('}');
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    if (isPlain(text)) {
      out.append(text).append('"');
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> writeCharacter(text, i, c, out);
      }
    }
    out.append('"');
  }

  /** Nearly every text is written as it stands. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static void writeCharacter(String text, int index, char c, StringBuilder out) {
    if (c < 0x20) {
      out.append(String.format("\\u%04x", (int) c));
    } else if (isLoneSurrogate(text, index, c)) {
      // A lone surrogate has no UTF-8 form; RFC 8785 refuses it.
      throw new JsonException("a text holds half a character at position " + index);
    } else {
      out.append(c);
    }
  }

  private static boolean isLoneSurrogate(String text, int index, char c) {
    if (Character.isHighSurrogate(c)) {
      return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
