package app.tarkka.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON text strictly, and writes it for people to read. */
public final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private JsonText() {}

  /**
   * Reads one object.
   *
   * @throws JsonException when the text is not JSON, is not an object, names a member twice, is
   *     nested deeper than 100, or holds a number with a fraction
   */
  public static Json.Obj object(byte[] utf8) {
    if (read(utf8) instanceof Json.Obj object) {
      return object;
    }
    throw new JsonException("the text must be a JSON object");
  }

  private static Json read(byte[] utf8) {
    try (JsonParser parser =
        FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), utf8)) {
      parser.nextToken();
      Json value = value(parser);
      if (parser.nextToken() != null) {
        throw new JsonException("there is more text after the JSON value");
      }
      return value;
    } catch (JacksonException e) {
      throw new JsonException(e.getOriginalMessage() + " (line " + line(e) + ")");
    }
  }

  private static int line(JacksonException e) {
    return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
  }

  private static Json value(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new JsonException("the text is empty");
    }
    return switch (token) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> new Json.Text(parser.getString());
      case VALUE_NUMBER_INT -> new Json.Int(parser.getLongValue());
      case VALUE_TRUE -> new Json.Bool(true);
      case VALUE_FALSE -> new Json.Bool(false);
      case VALUE_NULL -> Json.Null.NULL;
      case VALUE_NUMBER_FLOAT ->
          throw new JsonException(
              "line "
                  + parser.currentTokenLocation().getLineNr()
                  + ": write the quantity as a text, \""
                  + parser.getString()
                  + "\"");
      default -> throw new JsonException("unexpected " + token);
    };
  }

  private static Json.Obj object(JsonParser parser) {
    Map<String, Json> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, value(parser));
    }
    return new Json.Obj(Members.handedOver(members));
  }

  private static Json.Arr array(JsonParser parser) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json.Arr(items);
  }

  /** The value with line breaks and indents, members in the order they were built. */
  public static String pretty(Json value) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(plain(value));
  }

  private static Object plain(Json value) {
    return switch (value) {
      case Json.Obj object -> {
        Map<String, Object> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, plain(member)));
        yield members;
      }
      case Json.Arr array -> array.items().stream().map(JsonText::plain).toList();
      case Json.Text text -> text.value();
      case Json.Int number -> number.value();
      case Json.Bool flag -> flag.value();
      case Json.Null ignored -> JsonMapper.shared().nullNode();
    };
  }
}
