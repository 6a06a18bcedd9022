package app.tarkka.paper.layout;

import app.tarkka.document.find.CodeMentions;
import app.tarkka.document.find.StepMentions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the steps and the documents of a PDF stand, for words that name them. */
public final class Anchors {
  private final Map<String, Place> places = new HashMap<>();

  /**
   * @param page from 1
   * @param y below the top of the page
   */
  record Place(int page, float y) {}

  /** Some letters of a text that name what is elsewhere. */
  record Mention(int from, int to, String words, Place place) {}

  /** By which a step is found. */
  public static String step(String code, String number) {
    return code + "#" + number;
  }

  /** The first of a key counts: what goes on behind a page's end began before. */
  void put(String key, int page, float y) {
    places.putIfAbsent(key, new Place(page, y));
  }

  /**
   * What the words name, in their order.
   *
   * @param code of the document that they stand in
   */
  List<Mention> in(String text, String code) {
    if (places.isEmpty() || text.chars().noneMatch(Character::isDigit)) {
      return List.of();
    }
    List<Mention> found = new ArrayList<>();
    for (StepMentions.Named step : StepMentions.places(text)) {
      add(found, step.from(), step.to(), text, step(code, step.number()));
    }
    for (CodeMentions.Named other : CodeMentions.named(text)) {
      if (!other.code().equals(code)) {
        add(found, other.from(), other.to(), text, other.code());
      }
    }
    found.sort((one, other) -> Integer.compare(one.from(), other.from()));
    return found;
  }

  private void add(List<Mention> found, int from, int to, String text, String key) {
    Optional.ofNullable(places.get(key))
        .ifPresent(place -> found.add(new Mention(from, to, text.substring(from, to), place)));
  }
}
