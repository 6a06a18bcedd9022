package app.tarkka.document;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** What a step asks for, and what a number must be, as document JSON. */
final class AnswerJson {
  private AnswerJson() {}

  static Json.Obj write(Answer answer) {
    JsonObjectBuilder out = Json.object().text("type", type(answer));
    return switch (answer) {
      case Answer.Choice choice ->
          out.texts("options", choice.options()).flag("many", choice.many(), false).build();
      case Answer.Code code -> out.text("expected", code.expected()).build();
      case Answer.Derived derived -> out.text("formula", derived.formula()).build();
      case Answer.None _,
          Answer.Acknowledge _,
          Answer.PassFail _,
          Answer.YesNo _,
          Answer.Quantity _,
          Answer.Text _,
          Answer.Date _,
          Answer.Time _,
          Answer.Photo _,
          Answer.Signature _ ->
          out.build();
    };
  }

  private static String type(Answer answer) {
    return switch (answer) {
      case Answer.None _ -> "none";
      case Answer.Acknowledge _ -> "acknowledge";
      case Answer.PassFail _ -> "passFail";
      case Answer.YesNo _ -> "yesNo";
      case Answer.Choice _ -> "choice";
      case Answer.Quantity _ -> "number";
      case Answer.Text _ -> "text";
      case Answer.Date _ -> "date";
      case Answer.Time _ -> "time";
      case Answer.Photo _ -> "photo";
      case Answer.Signature _ -> "signature";
      case Answer.Code _ -> "code";
      case Answer.Derived _ -> "derived";
    };
  }

  static Answer read(JsonFields in) {
    return switch (in.text("type")) {
      case "none" -> new Answer.None();
      case "acknowledge" -> new Answer.Acknowledge();
      case "passFail" -> new Answer.PassFail();
      case "yesNo" -> new Answer.YesNo();
      case "choice" -> new Answer.Choice(in.texts("options"), in.flag("many", false));
      case "number" -> new Answer.Quantity();
      case "text" -> new Answer.Text();
      case "date" -> new Answer.Date();
      case "time" -> new Answer.Time();
      case "photo" -> new Answer.Photo();
      case "signature" -> new Answer.Signature();
      case "code" -> new Answer.Code(in.textOr("expected", ""));
      case "derived" -> new Answer.Derived(in.textOr("formula", ""));
      default ->
          throw new JsonException(in.at("type") + " is not known: \"" + in.text("type") + "\"");
    };
  }

  static Json.Obj write(Specification specification) {
    Integer decimals = specification.decimals();
    return Json.object()
        .decimal("nominal", specification.nominal())
        .decimal("lower", specification.lower())
        .decimal("upper", specification.upper())
        .text("unit", specification.unit())
        .integer("decimals", decimals == null ? null : decimals.longValue())
        .integer("readings", specification.readings() == 1 ? null : (long) specification.readings())
        .decimal("agreement", specification.agreement())
        .build();
  }

  static Specification specification(JsonFields in) {
    @Nullable Long decimals = in.integerOrNull("decimals");
    @Nullable Long readings = in.integerOrNull("readings");
    try {
      return new Specification(
          in.decimalOrNull("nominal"),
          in.decimalOrNull("lower"),
          in.decimalOrNull("upper"),
          in.textOr("unit", ""),
          decimals == null ? null : Math.toIntExact(decimals),
          readings == null ? 1 : Math.toIntExact(readings),
          in.decimalOrNull("agreement"));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new JsonException(in.at("lower") + ": " + e.getMessage());
    }
  }
}
