package app.tarkka.document;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import org.jspecify.annotations.Nullable;

/** A section's repetition as document JSON; absent when it is done once. */
public final class RepeatJson {
  private RepeatJson() {}

  /** Null when the section is done once. */
  public static Json.@Nullable Obj write(Repeat repeat) {
    return switch (repeat) {
      case Repeat.Once _ -> null;
      case Repeat.Pieces _ -> how("all").build();
      case Repeat.Fixed fixed ->
          counted(how("fixed").integer("pieces", (long) fixed.pieces()), fixed.accept(), fixed);
      case Repeat.EveryKth every ->
          counted(how("everyKth").integer("every", (long) every.every()), every.accept(), every);
      case Repeat.Sampled plan ->
          counted(
              how("iso2859-1").text("level", plan.level().token()).text("aql", plan.aql().token()),
              0,
              plan);
    };
  }

  /**
   * @throws JsonException when it is none that the format allows
   */
  public static Repeat read(@Nullable JsonFields in) {
    if (in == null) {
      return new Repeat.Once();
    }
    try {
      return switch (in.text("how")) {
        case "all" -> new Repeat.Pieces();
        case "fixed" -> new Repeat.Fixed(number(in, "pieces"), accept(in), failing(in));
        case "everyKth" -> new Repeat.EveryKth(number(in, "every"), accept(in), failing(in));
        case "iso2859-1" ->
            new Repeat.Sampled(
                Token.read(InspectionLevel.values(), InspectionLevel::token, in, "level"),
                Token.read(Aql.values(), Aql::token, in, "aql"),
                failing(in));
        default ->
            throw new JsonException(in.at("how") + " must be all, fixed, everyKth or iso2859-1");
      };
    } catch (IllegalArgumentException e) {
      throw new JsonException(in.at("how") + ": " + e.getMessage());
    }
  }

  private static JsonObjectBuilder how(String word) {
    return Json.object().text("how", word);
  }

  private static Json.Obj counted(JsonObjectBuilder out, int accept, Repeat repeat) {
    if (accept > 0) {
      out.integer("accept", (long) accept);
    }
    if (repeat.failing() != Repeat.Failing.COUNTS) {
      out.text("failing", repeat.failing().token());
    }
    return out.build();
  }

  private static int number(JsonFields in, String name) {
    long value = in.integer(name);
    if (value < 1 || value > 100_000) {
      throw new JsonException(in.at(name) + " must be 1 to 100000");
    }
    return (int) value;
  }

  private static int accept(JsonFields in) {
    long value = in.has("accept") ? in.integer("accept") : 0;
    if (value < 0 || value > 100_000) {
      throw new JsonException(in.at("accept") + " must be 0 to 100000");
    }
    return (int) value;
  }

  private static Repeat.Failing failing(JsonFields in) {
    return Token.readOr(
        Repeat.Failing.values(), Repeat.Failing::token, in, "failing", Repeat.Failing.COUNTS);
  }
}
