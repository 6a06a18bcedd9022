package app.tarkka.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of an object by name and type. Every method throws {@link JsonException},
 * naming the path, when a member is missing or is not of the type asked for.
 */
public final class JsonFields {
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]++(\\.[0-9]++)?+");

  /** Far more than anybody types; what is calculated may have more digits than what was typed. */
  private static final int LONGEST_DECIMAL = 1000;

  private final Json.Obj object;
  private final String path;

  JsonFields(Json.Obj object, String path) {
    this.object = object;
    this.path = path;
  }

  /** The object itself. */
  public Json.Obj source() {
    return object;
  }

  public boolean has(String name) {
    return object.members().containsKey(name);
  }

  /** The names of this object that are not among the known ones, sorted. */
  public Set<String> unknown(Set<String> known) {
    Set<String> names = new TreeSet<>(object.members().keySet());
    names.removeAll(known);
    return names;
  }

  public String text(String name) {
    String value = textOrNull(name);
    if (value == null) {
      throw new JsonException(at(name) + " is missing");
    }
    return value;
  }

  public String textOr(String name, String absent) {
    String value = textOrNull(name);
    return value == null ? absent : value;
  }

  public @Nullable String textOrNull(String name) {
    Json.Text text = member(name, Json.Text.class, "a text");
    return text == null ? null : text.value();
  }

  public @Nullable BigDecimal decimalOrNull(String name) {
    String value = textOrNull(name);
    return value == null ? null : decimal(value, at(name));
  }

  /** Every text of the list as a decimal. */
  public List<BigDecimal> decimals(String name) {
    return texts(name).stream().map(text -> decimal(text, at(name))).toList();
  }

  public @Nullable Long integerOrNull(String name) {
    Json.Int number = member(name, Json.Int.class, "a whole number");
    return number == null ? null : number.value();
  }

  public long integer(String name) {
    Long value = integerOrNull(name);
    if (value == null) {
      throw new JsonException(at(name) + " is missing");
    }
    return value;
  }

  public boolean flag(String name, boolean absentMeans) {
    Json.Bool flag = member(name, Json.Bool.class, "true or false");
    return flag == null ? absentMeans : flag.value();
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Json item : items(name)) {
      if (!(item instanceof Json.Text text)) {
        throw new JsonException(at(name) + " must hold texts only");
      }
      texts.add(text.value());
    }
    return texts;
  }

  public <T> List<T> list(String name, Function<JsonFields, T> read) {
    List<T> values = new ArrayList<>();
    int index = 0;
    for (Json item : items(name)) {
      String here = at(name) + "[" + index++ + "]";
      if (!(item instanceof Json.Obj member)) {
        throw new JsonException(here + " must be an object");
      }
      values.add(read.apply(new JsonFields(member, here)));
    }
    return values;
  }

  public JsonFields object(String name) {
    JsonFields member = objectOrNull(name);
    if (member == null) {
      throw new JsonException(at(name) + " is missing");
    }
    return member;
  }

  public @Nullable JsonFields objectOrNull(String name) {
    Json.Obj member = member(name, Json.Obj.class, "an object");
    return member == null ? null : new JsonFields(member, at(name));
  }

  /** Where a member stands, for messages: {@code sections[2].steps[0].text}. */
  public String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private List<Json> items(String name) {
    Json.Arr array = member(name, Json.Arr.class, "a list");
    return array == null ? List.of() : array.items();
  }

  private <T extends Json> @Nullable T member(String name, Class<T> type, String what) {
    Json value = object.members().get(name);
    if (value == null) {
      return null;
    }
    if (!type.isInstance(value)) {
      throw new JsonException(at(name) + " must be " + what);
    }
    return type.cast(value);
  }

  private static BigDecimal decimal(String text, String where) {
    // An exponent would make a number of a thousand million digits of ten characters.
    if (text.length() > LONGEST_DECIMAL || !DECIMAL.matcher(text).matches()) {
      throw new JsonException(
          where
              + " must be a decimal such as \"12.5\", not \""
              + text.substring(0, Math.min(text.length(), 60))
              + "\"");
    }
    return new BigDecimal(text);
  }
}
