package app.tarkka.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value. There is no floating point: whole numbers are {@link Int}, quantities are decimal
 * strings with their unit beside them, so that a value reads back exactly as it was signed.
 */
public sealed interface Json {

  /** Members in the order they were added; {@link CanonicalJson} sorts them when it writes. */
  record Obj(Map<String, Json> members) implements Json {
    public Obj {
      members = Members.of(members);
    }

    /**
     * Reads members by name and type, and names the path when one is missing or of another type.
     */
    public JsonFields fields() {
      return new JsonFields(this, "");
    }

    /** The members that are texts; others are left out. */
    public Map<String, String> texts() {
      Map<String, String> texts = new LinkedHashMap<>();
      members.forEach(
          (name, value) -> {
            if (value instanceof Text text) {
              texts.put(name, text.value());
            }
          });
      return texts;
    }

    /** An object of these texts, in their order. */
    public static Obj ofTexts(Map<String, String> texts) {
      JsonObjectBuilder json = Json.object();
      texts.forEach(json::text);
      return json.build();
    }
  }

  record Arr(List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }

    /** The texts as an array. */
    public static Arr ofTexts(List<String> texts) {
      List<Json> items = new ArrayList<>(texts.size());
      for (String text : texts) {
        items.add(new Text(text));
      }
      return new Arr(items);
    }
  }

  record Text(String value) implements Json {}

  record Int(long value) implements Json {}

  record Bool(boolean value) implements Json {}

  /** JSON's null; there is one. */
  enum Null implements Json {
    NULL
  }

  /** Starts an object. */
  static JsonObjectBuilder object() {
    return new JsonObjectBuilder();
  }
}
