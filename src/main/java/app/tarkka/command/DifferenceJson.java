package app.tarkka.command;

import app.tarkka.document.ContentJson;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.Difference.Placed;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import app.tarkka.document.difference.Weakening;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A difference for other programs: what changed by its token, and each step that did as document
 * JSON has it, before and after. What stayed is left out.
 */
final class DifferenceJson {
  private DifferenceJson() {}

  static Json of(Revision before, Revision after, Difference difference) {
    Steps stepsBefore = Steps.in(before);
    Steps stepsAfter = Steps.in(after);
    return Json.object()
        .text("code", after.content().code())
        .put("before", revision(before))
        .put("after", revision(after))
        .put("document", tokens(difference.document()))
        .list("lookTwice", Weakening.in(difference), DifferenceJson::weakening)
        .list(
            "lines",
            difference.lines().stream().filter(Difference.Line::changed).toList(),
            line -> line(line, stepsBefore, stepsAfter))
        .build();
  }

  private static Json revision(Revision revision) {
    return Json.object()
        .integer("revision", (long) revision.number())
        .text("state", revision.state().token())
        .text("contentSha256", revision.hash().hex())
        .build();
  }

  private static Json weakening(Weakening weakening) {
    return weakening
        .where()
        .map(DifferenceJson::named)
        .orElseGet(() -> Json.object().text("kind", "document"))
        .text("what", token(weakening.kind()))
        .build();
  }

  private static JsonObjectBuilder named(Difference.Line line) {
    return switch (line) {
      case SectionLine section ->
          Json.object()
              .text("kind", "section")
              .text("titleBefore", section.before().map(Section::title).orElse(null))
              .text("titleAfter", section.after().map(Section::title).orElse(null));
      case StepLine step ->
          Json.object()
              .text("kind", "step")
              .text("id", step.after().or(step::before).orElseThrow().step().id().value())
              .text("numberBefore", step.before().map(Placed::number).orElse(null))
              .text("numberAfter", step.after().map(Placed::number).orElse(null));
    };
  }

  private static Json line(Difference.Line line, Steps before, Steps after) {
    JsonObjectBuilder json = named(line).text("fate", token(line.fate()));
    return switch (line) {
      case SectionLine section ->
          json.flag("moved", section.moved(), false)
              .put("traits", tokens(section.traits()))
              .build();
      case StepLine step ->
          json.flag("moved", step.moved(), false)
              .put("traits", tokens(step.traits()))
              .put("before", before.of(step.before()))
              .put("after", after.of(step.after()))
              .build();
    };
  }

  /** The steps of a revision as its document JSON has them, by id. */
  private record Steps(Map<String, Json.Obj> byId) {
    static Steps in(Revision revision) {
      Map<String, Json.Obj> found = new HashMap<>();
      collect(ContentJson.write(revision.content()).members().get("sections"), found);
      return new Steps(found);
    }

    private static void collect(@Nullable Json json, Map<String, Json.Obj> found) {
      if (json instanceof Json.Arr(List<Json> items)) {
        items.forEach(item -> collect(item, found));
      } else if (json instanceof Json.Obj object) {
        collect(object.members().get("steps"), found);
        if (object.members().get("id") instanceof Json.Text(String id)) {
          found.put(id, object);
        }
      }
    }

    /** Without its sub-steps: each has a line of its own. */
    @Nullable Json of(Optional<Placed> placed) {
      return placed
          .map(one -> byId.get(one.step().id().value()))
          .map(
              step -> {
                Map<String, Json> members = new LinkedHashMap<>(step.members());
                members.remove("steps");
                return new Json.Obj(members);
              })
          .orElse(null);
    }
  }

  private static Json tokens(Set<? extends Enum<?>> traits) {
    List<String> tokens = traits.stream().map(DifferenceJson::token).sorted().toList();
    return Json.Arr.ofTexts(tokens);
  }

  /** Such as {@code signOff} for SIGN_OFF. */
  private static String token(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder token = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      token.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return token.toString();
  }
}
