package app.tarkka.run;

import app.tarkka.json.Erasable;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Salt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person answered, as the ledger and exports write it. */
public final class ResultJson {
  /** The texts of a result that may be erased, all of one result under one salt. */
  private static final List<String> ERASABLE = List.of("text", "reason", "signer", "picture");

  private ResultJson() {}

  public static Json.Obj write(Result result) {
    return write(result, null);
  }

  /**
   * @param salt for the text that was typed, null when there is none or none is known yet
   */
  static Json.Obj write(Result result, @Nullable Salt salt) {
    JsonObjectBuilder out = Json.object();
    return switch (result) {
      case Result.Acknowledged _ -> out.text("type", "acknowledged").build();
      case Result.PassFail r ->
          out.text("type", "passFail")
              .put("passed", new Json.Bool(r.passed()))
              .put("reason", Erasable.of(r.why(), salt))
              .build();
      case Result.YesNo r -> out.text("type", "yesNo").put("yes", new Json.Bool(r.yes())).build();
      case Result.Chosen r -> out.text("type", "chosen").texts("options", r.options()).build();
      case Result.Measured r ->
          out.text("type", "measured")
              .text("typed", r.typed())
              .decimals("values", r.values())
              .text("unit", r.unit())
              .build();
      case Result.Written r ->
          out.text("type", "written").put("text", Erasable.of(r.text(), salt)).build();
      case Result.Dated r -> out.text("type", "dated").text("date", r.date().toString()).build();
      case Result.Timed r -> out.text("type", "timed").text("time", r.time().toString()).build();
      case Result.Photographed r ->
          out.text("type", "photographed")
              .text("name", r.name())
              .text("sha256", r.sha256())
              .build();
      case Result.Signed r ->
          out.text("type", "signed")
              .put("signer", Erasable.of(r.name(), salt))
              .put("picture", Erasable.of(r.picture(), salt))
              .put("reason", Erasable.of(r.reason(), salt))
              .build();
      case Result.Scanned r -> out.text("type", "scanned").text("code", r.code()).build();
      case Result.NotApplicable r ->
          out.text("type", "notApplicable").put("reason", Erasable.of(r.reason(), salt)).build();
    };
  }

  /** The salt of the text that was typed, null when there is none. */
  static @Nullable Salt salt(JsonFields in) {
    return ERASABLE.stream()
        .map(name -> Erasable.salt(in, name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * @throws JsonException when it is not a result
   */
  public static Result read(JsonFields in) {
    try {
      return switch (in.text("type")) {
        case "acknowledged" -> new Result.Acknowledged();
        case "passFail" ->
            new Result.PassFail(in.flag("passed", false), Erasable.read(in, "reason"));
        case "yesNo" -> new Result.YesNo(in.flag("yes", false));
        case "chosen" -> new Result.Chosen(in.texts("options"));
        case "measured" ->
            new Result.Measured(
                in.textOr("typed", ""), in.decimals("values"), in.textOr("unit", ""));
        case "written" -> new Result.Written(Erasable.read(in, "text"));
        case "dated" -> new Result.Dated(LocalDate.parse(in.text("date")));
        case "timed" -> new Result.Timed(LocalTime.parse(in.text("time")));
        case "photographed" -> new Result.Photographed(in.textOr("name", ""), in.text("sha256"));
        case "signed" ->
            new Result.Signed(
                Erasable.read(in, "signer"),
                Erasable.read(in, "picture"),
                Erasable.read(in, "reason"));
        case "scanned" -> new Result.Scanned(in.textOr("code", ""));
        case "notApplicable" -> new Result.NotApplicable(Erasable.read(in, "reason"));
        default ->
            throw new JsonException(in.at("type") + " is not known: \"" + in.text("type") + "\"");
      };
    } catch (DateTimeException e) {
      throw new JsonException(in.at("type") + ": " + e.getMessage());
    }
  }
}
