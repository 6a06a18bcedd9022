package app.tarkka.document;

import app.tarkka.json.Json;
import app.tarkka.json.JsonException;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import app.tarkka.json.Token;
import java.util.List;
import java.util.Map;

/**
 * A content as document JSON, {@code "format": "tarkka-document/1"}. What has its default is not
 * written, so that members added to the format later leave old documents' bytes as they were.
 */
public final class ContentJson {
  public static final String FORMAT = "tarkka-document/1";

  private ContentJson() {}

  public static Json.Obj write(Content content) {
    Map<StepId, String> numbers = Numbering.of(content);
    JsonObjectBuilder out =
        Json.object()
            .text("format", FORMAT)
            .text("kind", content.kind().token())
            .text("code", content.code())
            .text("title", content.title())
            .text("language", content.language())
            .text("text", content.text());
    if (!content.about().equals(About.NOTHING)) {
      out.put("about", about(content.about()));
    }
    if (content.mode() != Mode.READ_DO) {
      out.text("mode", content.mode().token());
    }
    out.text("verifies", content.verifies()).flag("finalCheck", content.finalCheck(), false);
    EscalationJson.write(out, content.escalation());
    out.flag("release", content.release(), false);
    return out.put(
            "sections",
            new Json.Arr(
                content.sections().stream().map(section -> section(section, numbers)).toList()))
        .build();
  }

  /**
   * Reads document JSON.
   *
   * @throws JsonException when it is not of this format, or a value is not what the format allows
   */
  public static Content read(Json.Obj json) {
    JsonFields in = json.fields();
    if (!in.textOr("format", "").equals(FORMAT)) {
      throw new JsonException("format must be \"" + FORMAT + "\"");
    }
    Content content =
        new Content(
            Token.read(Kind.values(), Kind::token, in, "kind"),
            in.textOr("code", ""),
            in.textOr("title", ""),
            in.textOr("language", "en"),
            in.textOr("text", ""),
            about(in),
            Token.readOr(Mode.values(), Mode::token, in, "mode", Mode.READ_DO),
            in.textOr("verifies", ""),
            in.flag("finalCheck", false),
            EscalationJson.read(in),
            in.flag("release", false),
            in.list("sections", ContentJson::section));
    return Numbering.withoutCounted(content);
  }

  private static Json about(About about) {
    return Json.object()
        .text("purpose", about.purpose())
        .text("scope", about.scope())
        .texts("tools", about.tools())
        .texts("materials", about.materials())
        .texts("references", about.references())
        .build();
  }

  private static About about(JsonFields in) {
    JsonFields about = in.objectOrNull("about");
    return about == null
        ? About.NOTHING
        : new About(
            about.textOr("purpose", ""),
            about.textOr("scope", ""),
            about.texts("tools"),
            about.texts("materials"),
            about.texts("references"));
  }

  private static Json section(Section section, Map<StepId, String> numbers) {
    return Json.object()
        .text("title", section.title())
        .integer("level", (long) section.level())
        .text("text", section.text())
        .list("notices", section.notices(), StepJson::notice)
        .put(ConditionJson.MEMBER, ConditionJson.orNull(section.condition()))
        .put("repeat", RepeatJson.write(section.repeat()))
        .put(BlockPin.MEMBER, BlockPin.write(section.from()))
        .list("steps", section.steps(), step -> StepJson.write(step, numbers))
        .text("trigger", section.cues().trigger())
        .text("completion", section.cues().completion())
        .build();
  }

  private static Section section(JsonFields in) {
    long level = in.has("level") ? in.integer("level") : 2;
    if (level < 1 || level > 6) {
      throw new JsonException(in.at("level") + " must be 1 to 6");
    }
    return new Section(
        in.textOr("title", ""),
        (int) level,
        in.textOr("text", ""),
        in.list("notices", StepJson::notice),
        List.copyOf(in.list("steps", StepJson::read)),
        new Section.Cues(in.textOr("trigger", ""), in.textOr("completion", "")),
        ConditionJson.readOrNull(in),
        RepeatJson.read(in.objectOrNull("repeat")),
        BlockPin.read(in.objectOrNull(BlockPin.MEMBER)));
  }
}
