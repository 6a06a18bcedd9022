package app.tarkka.exchange.json;

import static java.util.Map.entry;

import app.tarkka.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every member that {@code tarkka-document/1} reads, to find those that it does not. */
final class KnownMembers {
  private static final Set<String> STEP =
      Set.of(
          "id",
          "number",
          "text",
          "key",
          "answer",
          "specification",
          "notices",
          "timers",
          "media",
          "signOff",
          "required",
          "hold",
          "how",
          "authority",
          "contacts",
          "condition",
          "steps");

  /** By the member that holds the object; the empty name is the document itself. */
  private static final Map<String, Set<String>> OF =
      Map.ofEntries(
          entry(
              "",
              Set.of(
                  "format",
                  "kind",
                  "code",
                  "title",
                  "language",
                  "text",
                  "about",
                  "mode",
                  "verifies",
                  "finalCheck",
                  "authority",
                  "contacts",
                  "release",
                  "sections",
                  "import")),
          entry("about", Set.of("purpose", "scope", "tools", "materials", "references")),
          entry(
              "sections",
              Set.of(
                  "title",
                  "level",
                  "text",
                  "notices",
                  "condition",
                  "steps",
                  "trigger",
                  "completion",
                  "repeat",
                  "from")),
          entry("from", Set.of("use", "document", "code", "revision", "hash")),
          entry("contacts", Set.of("name", "phone")),
          entry("repeat", Set.of("how", "pieces", "every", "accept", "level", "aql", "failing")),
          entry("steps", STEP),
          entry("answer", Set.of("type", "options", "many", "expected", "formula")),
          entry("condition", Set.of("join", "terms")),
          entry("terms", Set.of("step", "is", "option", "value")),
          entry(
              "specification",
              Set.of("nominal", "lower", "upper", "unit", "decimals", "readings", "agreement")),
          entry("notices", Set.of("level", "text")),
          entry("timers", Set.of("minSeconds", "maxSeconds")),
          entry(
              "media",
              Set.of(
                  "name",
                  "sha256",
                  "missing",
                  "marks",
                  "crop",
                  "turn",
                  "shows",
                  "caption",
                  "original")),
          entry(
              "marks", Set.of("type", "x", "y", "toX", "toY", "width", "height", "number", "ink")),
          entry("crop", Set.of("x", "y", "width", "height")));

  private KnownMembers() {}

  /** The paths of the unknown members, in the order of the document. */
  static List<String> unknown(Json.Obj document) {
    List<String> paths = new ArrayList<>();
    look(document, "", "", paths);
    return paths;
  }

  private static void look(Json value, String holder, String path, List<String> unknown) {
    switch (value) {
      case Json.Obj object ->
          object.members().forEach((name, member) -> lookAt(name, member, holder, path, unknown));
      case Json.Arr array -> {
        for (int i = 0; i < array.items().size(); i++) {
          look(array.items().get(i), holder, path + "[" + i + "]", unknown);
        }
      }
      case Json.Text _, Json.Int _, Json.Bool _, Json.Null _ -> {}
    }
  }

  private static void lookAt(
      String name, Json member, String holder, String path, List<String> unknown) {
    String at = path.isEmpty() ? name : path + "." + name;
    if (!OF.getOrDefault(holder, Set.of()).contains(name)) {
      unknown.add(at);
    } else if (!name.equals("import")) {
      look(member, name, at, unknown);
    }
  }
}
