package app.tarkka.paper.difference;

import app.tarkka.document.Media;
import app.tarkka.paper.Words;
import app.tarkka.paper.difference.Changes.Detail;
import app.tarkka.paper.difference.Changes.FromTo;
import app.tarkka.paper.difference.Changes.Pictured;
import app.tarkka.paper.difference.Changes.Said;
import app.tarkka.paper.difference.Changes.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is told of one line, each by its name. */
final class Details {
  /** Whether a line is compared, or told as a whole because it came or went. */
  enum Telling {
    COMPARED,
    CAME,
    WENT
  }

  private final Words words;
  private final Telling telling;
  private final List<Detail> details = new ArrayList<>();

  Details(Words words, Telling telling) {
    this.words = words;
    this.telling = telling;
  }

  List<Detail> all() {
    return List.copyOf(details);
  }

  int size() {
    return details.size();
  }

  /** Values that are read as one; an empty one is none. */
  void fromTo(String trait, String before, String after) {
    if (before.equals(after)) {
      return;
    }
    details.add(
        switch (telling) {
          case COMPARED -> new FromTo(name(trait), orNone(before), orNone(after));
          case CAME -> new Said(name(trait), after);
          case WENT -> new Said(name(trait), before);
        });
  }

  /** Parts of a trait by their names, which both have. */
  void fromTo(Map<String, String> before, Map<String, String> after) {
    before.forEach((trait, old) -> fromTo(trait, old, after.getOrDefault(trait, "")));
  }

  /** What people wrote. */
  void worded(String trait, String before, String after) {
    if (before.equals(after)) {
      return;
    }
    if (telling == Telling.COMPARED) {
      details.add(new Worded(name(trait), Wording.between(before, after)));
    } else {
      fromTo(trait, before, after);
    }
  }

  void pictures(String trait, List<Media> before, List<Media> after) {
    details.add(new Pictured(name(trait), before, after));
  }

  /** What is written otherwise and means the same is not passed over in silence. */
  void sameMeaning(String trait) {
    details.add(new Said(name(trait), words.say("diff.same-meaning")));
  }

  private String name(String trait) {
    return words.say("diff.trait." + trait);
  }

  private String orNone(String value) {
    return value.isBlank() ? words.say("diff.none") : value;
  }
}
