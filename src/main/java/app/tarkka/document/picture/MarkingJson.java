package app.tarkka.document.picture;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn over a picture, as members of its object in document JSON; absent where nothing.
 */
public final class MarkingJson {
  private MarkingJson() {}

  public static void write(JsonObjectBuilder out, Marking marking) {
    out.list("marks", marking.marks(), MarkingJson::mark);
    if (!marking.crop().equals(Area.WHOLE)) {
      out.put("crop", area(Json.object(), marking.crop()).build());
    }
    if (marking.turn() != Turn.NONE) {
      out.integer("turn", (long) marking.turn().degrees());
    }
  }

  public static Marking read(JsonFields in) {
    @Nullable JsonFields crop = in.objectOrNull("crop");
    return new Marking(
        in.list("marks", MarkingJson::mark), crop == null ? Area.WHOLE : area(crop), turn(in));
  }

  private static Turn turn(JsonFields in) {
    @Nullable Long degrees = in.integerOrNull("turn");
    if (degrees == null) {
      return Turn.NONE;
    }
    for (Turn turn : Turn.values()) {
      if (turn.degrees() == degrees) {
        return turn;
      }
    }
    throw new JsonException(in.at("turn") + " must be 90, 180 or 270");
  }

  private static Json mark(Mark mark) {
    return switch (mark) {
      case Mark.Arrow arrow ->
          ink(spot(type("arrow"), arrow.from()), arrow.ink())
              .integer("toX", (long) arrow.to().x())
              .integer("toY", (long) arrow.to().y())
              .build();
      case Mark.Ring ring -> ink(area(type("ring"), ring.area()), ring.ink()).build();
      case Mark.Numeral number ->
          ink(spot(type("number"), number.at()), number.ink())
              .integer("number", (long) number.number())
              .build();
      case Mark.Blackout blackout -> area(type("blackout"), blackout.area()).build();
    };
  }

  private static Mark mark(JsonFields in) {
    try {
      return switch (in.text("type")) {
        case "arrow" -> new Mark.Arrow(spot(in, "x", "y"), spot(in, "toX", "toY"), ink(in));
        case "ring" -> new Mark.Ring(area(in), ink(in));
        case "number" -> new Mark.Numeral(spot(in, "x", "y"), whole(in, "number"), ink(in));
        case "blackout" -> new Mark.Blackout(area(in));
        default ->
            throw new JsonException(in.at("type") + " is not known: \"" + in.text("type") + "\"");
      };
    } catch (IllegalArgumentException outside) {
      throw new JsonException(in.at("type") + ": " + outside.getMessage());
    }
  }

  private static JsonObjectBuilder type(String word) {
    return Json.object().text("type", word);
  }

  private static JsonObjectBuilder ink(JsonObjectBuilder out, Ink ink) {
    return ink == Ink.LOOK ? out : out.text("ink", ink.token());
  }

  private static Ink ink(JsonFields in) {
    return Token.readOr(Ink.values(), Ink::token, in, "ink", Ink.LOOK);
  }

  private static JsonObjectBuilder spot(JsonObjectBuilder out, Spot spot) {
    return out.integer("x", (long) spot.x()).integer("y", (long) spot.y());
  }

  private static Spot spot(JsonFields in, String x, String y) {
    return new Spot(whole(in, x), whole(in, y));
  }

  private static JsonObjectBuilder area(JsonObjectBuilder out, Area area) {
    return spot(out, area.from())
        .integer("width", (long) area.width())
        .integer("height", (long) area.height());
  }

  private static Area area(JsonFields in) {
    try {
      return new Area(whole(in, "x"), whole(in, "y"), whole(in, "width"), whole(in, "height"));
    } catch (IllegalArgumentException outside) {
      throw new JsonException(in.at("x") + ": " + outside.getMessage());
    }
  }

  private static int whole(JsonFields in, String name) {
    long value = in.integer(name);
    if (value != (int) value) {
      throw new JsonException(in.at(name) + " is too large: " + value);
    }
    return (int) value;
  }
}
