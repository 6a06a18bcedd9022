package app.tarkka.command;

import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.difference.Difference;
import app.tarkka.document.difference.Difference.Placed;
import app.tarkka.document.difference.Difference.SectionLine;
import app.tarkka.document.difference.Difference.StepLine;
import app.tarkka.document.difference.Weakening;
import app.tarkka.json.Json;
import app.tarkka.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A difference for other programs: what changed by its token, and both wordings. What stayed is
 * left out; what a trait was and is stands in the two revisions, which are named by their hash.
 */
final class DifferenceJson {
  private DifferenceJson() {}

  static Json of(Revision before, Revision after, Difference difference) {
    return Json.object()
        .text("code", after.content().code())
        .put("before", revision(before))
        .put("after", revision(after))
        .put("document", tokens(difference.document()))
        .list("lookTwice", Weakening.in(difference), DifferenceJson::weakening)
        .list(
            "lines",
            difference.lines().stream().filter(Difference.Line::changed).toList(),
            DifferenceJson::line)
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

  private static Json line(Difference.Line line) {
    JsonObjectBuilder json = named(line).text("fate", token(line.fate()));
    return switch (line) {
      case SectionLine section ->
          json.flag("moved", section.moved(), false)
              .put("traits", tokens(section.traits()))
              .build();
      case StepLine step ->
          json.flag("moved", step.moved(), false)
              .put("traits", tokens(step.traits()))
              .text("textBefore", text(step.before()))
              .text("textAfter", text(step.after()))
              .build();
    };
  }

  private static @Nullable String text(Optional<Placed> placed) {
    return placed.map(one -> one.step().text()).orElse(null);
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
