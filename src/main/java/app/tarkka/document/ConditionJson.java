package app.tarkka.document;

import app.tarkka.document.Condition.Comparison;
import app.tarkka.document.Condition.Join;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a step or a section is asked, as document JSON: member {@code condition}. */
public final class ConditionJson {
  static final String MEMBER = "condition";

  private ConditionJson() {}

  /** The object for the member, null for none: then the member is not written. */
  static @Nullable Json orNull(@Nullable Condition condition) {
    return condition == null ? null : write(condition);
  }

  public static Json.Obj write(Condition condition) {
    JsonObjectBuilder out = Json.object();
    if (condition.join() != Join.ALL) {
      out.text("join", condition.join().token());
    }
    return out.list("terms", condition.terms(), ConditionJson::term).build();
  }

  private static Json term(Term term) {
    JsonObjectBuilder out = Json.object().text("step", term.step().value());
    return switch (term.test()) {
      case Test.Passed _ -> out.text("is", "passed").build();
      case Test.Failed _ -> out.text("is", "failed").build();
      case Test.Yes _ -> out.text("is", "yes").build();
      case Test.No _ -> out.text("is", "no").build();
      case Test.Answered _ -> out.text("is", "answered").build();
      case Test.Chosen chosen -> out.text("is", "chosen").text("option", chosen.option()).build();
      case Test.NotChosen not -> out.text("is", "notChosen").text("option", not.option()).build();
      case Test.Compared compared ->
          out.text("is", compared.comparison().token()).decimal("value", compared.value()).build();
    };
  }

  static @Nullable Condition readOrNull(JsonFields in) {
    return in.has(MEMBER) ? read(in.object(MEMBER)) : null;
  }

  /**
   * @throws JsonException when it is not a condition
   */
  public static Condition read(JsonFields in) {
    List<Term> terms = in.list("terms", ConditionJson::term);
    if (terms.isEmpty()) {
      throw new JsonException(in.at("terms") + " must hold at least one term");
    }
    return new Condition(Token.readOr(Join.values(), Join::token, in, "join", Join.ALL), terms);
  }

  private static Term term(JsonFields in) {
    StepId step = new StepId(in.text("step"));
    Test test =
        switch (in.text("is")) {
          case "passed" -> new Test.Passed();
          case "failed" -> new Test.Failed();
          case "yes" -> new Test.Yes();
          case "no" -> new Test.No();
          case "answered" -> new Test.Answered();
          case "chosen" -> new Test.Chosen(in.text("option"));
          case "notChosen" -> new Test.NotChosen(in.text("option"));
          default ->
              new Test.Compared(
                  Token.read(Comparison.values(), Comparison::token, in, "is"), decimal(in));
        };
    return new Term(step, test);
  }

  private static BigDecimal decimal(JsonFields in) {
    BigDecimal value = in.decimalOrNull("value");
    if (value == null || !Specification.fits(value)) {
      throw new JsonException(in.at("value") + " must be a number");
    }
    return value;
  }
}
