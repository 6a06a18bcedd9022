package app.tarkka.document.template;

import app.tarkka.document.StepId;
import app.tarkka.json.Json;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonObjectBuilder;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guidance as it is kept beside a draft or in a template. */
public final class GuidanceJson {
  private GuidanceJson() {}

  public static Json.Obj write(Guidance guidance) {
    return Json.object()
        .put("document", texts(guidance.document()))
        .list("sections", guidance.sections(), GuidanceJson::section)
        .list(
            "steps",
            guidance.steps().keySet().stream().sorted().toList(),
            id -> step(id, guidance.steps().getOrDefault(id, Map.of())))
        .build();
  }

  /**
   * @throws app.tarkka.json.JsonException when it is none
   */
  public static Guidance read(Json.Obj json) {
    JsonFields in = json.fields();
    Map<StepId, Map<Guided.OfStep, String>> steps = new HashMap<>();
    in.list(
        "steps",
        step ->
            steps.put(
                new StepId(step.text("id")),
                read(Guided.OfStep.class, Guided.OfStep.values(), step.object("texts"))));
    return new Guidance(
        read(Guided.OfDocument.class, Guided.OfDocument.values(), in.object("document")),
        in.list("sections", GuidanceJson::section),
        steps);
  }

  private static Json section(SectionGuidance section) {
    return Json.object()
        .texts("steps", section.steps().stream().map(StepId::value).sorted().toList())
        .text("title", section.title())
        .put("texts", texts(section.texts()))
        .build();
  }

  private static SectionGuidance section(JsonFields in) {
    Set<StepId> steps = new HashSet<>();
    List<String> ids = in.has("steps") ? in.texts("steps") : List.of();
    ids.forEach(id -> steps.add(new StepId(id)));
    return new SectionGuidance(
        steps,
        in.textOr("title", ""),
        read(Guided.OfSection.class, Guided.OfSection.values(), in.object("texts")));
  }

  private static Json step(StepId id, Map<Guided.OfStep, String> said) {
    return Json.object().text("id", id.value()).put("texts", texts(said)).build();
  }

  private static <F extends Guided> Json texts(Map<F, String> texts) {
    JsonObjectBuilder out = Json.object();
    texts.forEach((field, text) -> out.text(field.token(), text));
    return out.build();
  }

  private static <F extends Enum<F> & Guided> Map<F, String> read(
      Class<F> type, F[] fields, JsonFields in) {
    EnumMap<F, String> texts = new EnumMap<>(type);
    for (F field : fields) {
      String text = in.textOr(field.token(), "");
      if (!text.isEmpty()) {
        texts.put(field, text);
      }
    }
    return texts;
  }
}
