package app.tarkka.store.sqlite;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.Json;
import app.tarkka.markup.PlainLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers and words of the steps of every wording that was ever run. A wording never changes, so it
 * is read once.
 */
final class StepNames {
  private final Database database;
  private final Map<String, List<Name>> known;

  record Name(String step, String number, String text) {
    boolean fits(String said) {
      return number.equals(said) || text.contains(said);
    }
  }

  /**
   * @param known what was read before, by the wording's hash; shared by all who ask
   */
  StepNames(Database database, Map<String, List<Name>> known) {
    this.database = database;
    this.known = known;
  }

  /** The steps of that number, or with those words, as a JSON array of wording and step. */
  String like(String said) {
    String sought = said.toLowerCase(Locale.ROOT);
    List<Json> found = new ArrayList<>();
    for (String hash :
        database.list(
            "SELECT hash FROM frozen f WHERE EXISTS (SELECT 1 FROM run r WHERE r.hash = f.hash)",
            row -> row.getString(1))) {
      for (Name name : known.computeIfAbsent(hash, this::read)) {
        if (name.fits(sought)) {
          found.add(new Json.Arr(List.of(new Json.Text(hash), new Json.Text(name.step()))));
        }
      }
    }
    return new String(CanonicalJson.bytes(new Json.Arr(found)), StandardCharsets.UTF_8);
  }

  private List<Name> read(String hash) {
    Content content = Contents.frozen(database, hash);
    Map<StepId, String> numbers = Numbering.of(content);
    return content.stepsInOrder().stream().map(step -> name(step, numbers)).toList();
  }

  private static Name name(Step step, Map<StepId, String> numbers) {
    return new Name(
        step.id().value(),
        numbers.getOrDefault(step.id(), "").toLowerCase(Locale.ROOT),
        PlainLine.of(step.text()).toLowerCase(Locale.ROOT));
  }
}
