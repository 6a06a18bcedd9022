package app.tarkka.document;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step, its notices and timers as document JSON. */
final class StepJson {
  private StepJson() {}

  static Json.Obj write(Step step, Map<StepId, String> numbers) {
    JsonObjectBuilder out =
        Json.object()
            .text("id", step.id().value())
            .text("number", numbers.getOrDefault(step.id(), step.number()))
            .text("text", step.text())
            .flag("key", step.key(), false)
            .put("answer", AnswerJson.write(step.answer()));
    if (step.specification() != null) {
      out.put("specification", AnswerJson.write(step.specification()));
    }
    out.list("notices", step.notices(), StepJson::notice)
        .list("timers", step.timers(), StepJson::timer)
        .list("media", step.media(), MediaJson::media);
    if (step.signOff() != SignOff.PERFORMED) {
      out.text("signOff", step.signOff().token());
    }
    out.flag("required", step.required(), true);
    if (step.hold() != HoldPoint.NONE) {
      out.text("hold", step.hold().token());
    }
    out.text("how", step.how());
    EscalationJson.write(out, step.escalation());
    out.put(ConditionJson.MEMBER, ConditionJson.orNull(step.condition()));
    return out.list("steps", step.steps(), sub -> write(sub, numbers)).build();
  }

  static Step read(JsonFields in) {
    return new Step(
        new StepId(in.text("id")),
        in.textOr("number", ""),
        in.textOr("text", ""),
        in.flag("key", false),
        in.has("answer") ? AnswerJson.read(in.object("answer")) : new Answer.Acknowledge(),
        in.has("specification") ? AnswerJson.specification(in.object("specification")) : null,
        in.list("notices", StepJson::notice),
        in.list("timers", StepJson::timer),
        in.list("media", MediaJson::media),
        Token.readOr(SignOff.values(), SignOff::token, in, "signOff", SignOff.PERFORMED),
        in.flag("required", true),
        Token.readOr(HoldPoint.values(), HoldPoint::token, in, "hold", HoldPoint.NONE),
        in.textOr("how", ""),
        EscalationJson.read(in),
        in.list("steps", StepJson::read),
        ConditionJson.readOrNull(in));
  }

  static Json notice(Notice notice) {
    return Json.object().text("level", notice.level().token()).text("text", notice.text()).build();
  }

  static Notice notice(JsonFields in) {
    return new Notice(
        Token.read(Notice.Level.values(), Notice.Level::token, in, "level"), in.textOr("text", ""));
  }

  private static Json timer(Timer timer) {
    return Json.object()
        .integer("minSeconds", timer.minSeconds())
        .integer("maxSeconds", timer.maxSeconds())
        .build();
  }

  private static Timer timer(JsonFields in) {
    @Nullable Long min = in.integerOrNull("minSeconds");
    @Nullable Long max = in.integerOrNull("maxSeconds");
    try {
      return new Timer(min, max);
    } catch (IllegalArgumentException e) {
      throw new JsonException(in.at("minSeconds") + ": " + e.getMessage());
    }
  }
}
