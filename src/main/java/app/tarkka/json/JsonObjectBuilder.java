package app.tarkka.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds an object whose absent members are absent: a null, an empty text and an empty list are not
 * written, so that a field added later leaves the bytes of old documents as they were.
 */
public final class JsonObjectBuilder {
  private Map<String, Json> members = new LinkedHashMap<>();

  JsonObjectBuilder() {}

  public JsonObjectBuilder put(String name, @Nullable Json value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  public JsonObjectBuilder text(String name, @Nullable String value) {
    return value == null || value.isEmpty() ? this : put(name, new Json.Text(value));
  }

  /** A decimal as its plain string: {@code 12.50} stays {@code 12.50}. */
  public JsonObjectBuilder decimal(String name, @Nullable BigDecimal value) {
    return value == null ? this : put(name, new Json.Text(value.toPlainString()));
  }

  /** Decimals as their plain strings. */
  public JsonObjectBuilder decimals(String name, List<BigDecimal> values) {
    List<String> texts = new ArrayList<>(values.size());
    for (BigDecimal value : values) {
      texts.add(value.toPlainString());
    }
    return texts(name, texts);
  }

  public JsonObjectBuilder integer(String name, @Nullable Long value) {
    return value == null ? this : put(name, new Json.Int(value));
  }

  /** Writes the member only when the value differs from what its absence means. */
  public JsonObjectBuilder flag(String name, boolean value, boolean absentMeans) {
    return value == absentMeans ? this : put(name, new Json.Bool(value));
  }

  public JsonObjectBuilder texts(String name, List<String> values) {
    return values.isEmpty() ? this : put(name, Json.Arr.ofTexts(values));
  }

  public <T> JsonObjectBuilder list(String name, List<T> values, Function<T, Json> write) {
    return values.isEmpty() ? this : put(name, new Json.Arr(values.stream().map(write).toList()));
  }

  /** The object; whatever is added from now on begins another one. */
  public Json.Obj build() {
    Json.Obj built = new Json.Obj(Members.handedOver(members));
    members = new LinkedHashMap<>();
    return built;
  }
}
