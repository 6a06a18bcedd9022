package app.tarkka.paper;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Example;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pictures in words, where none can be shown: what they are called and what is drawn over them. */
public record PictureWords(Words words) {

  /** What was there → what is there now. */
  public String change(List<Media> before, List<Media> after) {
    String then = all(before);
    String now = all(after);
    return then
        + " → "
        + (then.equals(now) ? now + " (" + words.say("picture.elsewhere") + ")" : now);
  }

  private String all(List<Media> media) {
    return media.isEmpty()
        ? words.say("diff.noPicture")
        : media.stream().map(this::of).collect(Collectors.joining(", "));
  }

  /** Its name, and in parentheses what it shows and what is drawn over it. */
  public String of(Media media) {
    List<String> said = new ArrayList<>();
    if (media.example() != Example.NONE) {
      said.add(words.say("picture." + media.example().token()));
    }
    said.addAll(marks(media.marking()));
    if (!media.caption().isBlank()) {
      said.add("“" + media.caption() + "”");
    }
    return said.isEmpty() ? media.name() : media.name() + " (" + String.join(", ", said) + ")";
  }

  private List<String> marks(Marking marking) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Mark mark : marking.marks()) {
      counts.merge(key(mark), 1, Integer::sum);
    }
    List<String> said = new ArrayList<>();
    counts.forEach((key, count) -> said.add(words.say(key, count)));
    if (!marking.crop().equals(Area.WHOLE)) {
      said.add(words.say("picture.cut"));
    }
    if (marking.turn() != Turn.NONE) {
      said.add(words.say("picture.turned", marking.turn().degrees()));
    }
    return said;
  }

  private static String key(Mark mark) {
    return switch (mark) {
      case Mark.Arrow _ -> "picture.arrows";
      case Mark.Ring _ -> "picture.rings";
      case Mark.Numeral _ -> "picture.numbers";
      case Mark.Blackout _ -> "picture.blackouts";
    };
  }
}
