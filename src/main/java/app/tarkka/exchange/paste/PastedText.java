package app.tarkka.exchange.paste;

import app.tarkka.exchange.Csv;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text: numbers, bullets and indents say the levels; tabs throughout say a table. */
final class PastedText {
  private static final int TAB = 4;
  private static final Pattern HEADING = Pattern.compile("\\s{0,3}#{1,6}\\s+(.+?)\\s*#*");

  private final List<PastedLine> lines = new ArrayList<>();
  private final Deque<Integer> indents = new ArrayDeque<>();
  private final Counting counting;
  private boolean continues;

  private PastedText(List<String> text) {
    counting = new Counting(text.stream());
  }

  static Pasted read(String plain) {
    String text = plain.replace("\r\n", "\n").replace('\r', '\n').replace('\u000B', '\n');
    if (isTable(text)) {
      try {
        return new Pasted.Table(Csv.readTabbed(Source.of("clipboard", text)));
      } catch (ImportRefused unclosedQuote) {
        // An inch sign is no quotation; the lines are read as they are.
        return new Pasted.Table(
            text.lines().limit(Pasted.MOST).map(line -> List.of(line.split("\t", -1))).toList());
      }
    }
    List<String> read = text.lines().limit(Pasted.MOST).toList();
    return new PastedText(read).lines(read);
  }

  /** A tab after a number or a bullet parts no columns. */
  private static boolean isTable(String text) {
    List<String> rows = text.lines().filter(line -> !line.isBlank()).toList();
    long parted =
        rows.stream()
            .filter(
                line -> {
                  String words = ListMarker.of(line).map(ListMarker::rest).orElse(line.strip());
                  return words.indexOf('\t') >= 0
                      || (line.indexOf('\t') > 0
                          && !line.isBlank()
                          && ListMarker.of(line).isEmpty());
                })
            .count();
    return rows.size() > 1 && parted * 5 >= rows.size() * 3L;
  }

  private Pasted lines(List<String> text) {
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      if (line.isBlank() || PastedLine.tidy(line).isEmpty()) {
        continues = false;
      } else {
        read(line, next(text, i + 1));
      }
    }
    return new Pasted.Lines(lines.stream().filter(line -> !line.text().isEmpty()).toList());
  }

  private static Optional<String> next(List<String> text, int from) {
    return text.stream().skip(from).filter(line -> !line.isBlank()).findFirst();
  }

  private void read(String line, Optional<String> next) {
    Optional<ListMarker> marker = counting.of(line);
    Optional<ListMarker> following = next.flatMap(ListMarker::of);
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      heading(heading.group(1));
    } else if (marker.isPresent()) {
      item(marker.get(), indent(line), following);
    } else if (continues && indent(line) > indents.getLast()) {
      PastedLine last = lines.removeLast();
      lines.add(new PastedLine(last.level(), last.text() + " " + line));
    } else if (line.strip().endsWith(":") && following.isPresent()) {
      heading(line.strip().substring(0, line.strip().length() - 1));
    } else {
      lines.add(new PastedLine(level(indent(line)), line));
      continues = false;
    }
  }

  private void heading(String words) {
    lines.add(new PastedLine(0, words));
    indents.clear();
    continues = false;
    counting.restart();
  }

  private void item(ListMarker marker, int indent, Optional<ListMarker> following) {
    boolean chapter =
        marker.parts() == 1
            && following.filter(f -> f.parts() == 2 && f.follows(marker.number())).isPresent();
    if (chapter) {
      heading(marker.rest());
    } else if (marker.parts() > 1) {
      lines.add(new PastedLine(marker.parts() - 1, marker.rest()));
      indents.clear();
      indents.add(indent);
    } else {
      lines.add(new PastedLine(level(indent), marker.rest()));
    }
    counting.passed(marker);
    if (indents.isEmpty()) {
      indents.add(indent);
    }
    continues = !chapter;
  }

  /** Deeper than the line before is a level in; a level out is where its indent was used before. */
  private int level(int indent) {
    while (indents.size() > 1 && indents.getLast() > indent) {
      indents.removeLast();
    }
    if (indents.isEmpty()) {
      indents.add(indent);
    } else if (indent > indents.getLast() + 1) {
      indents.add(indent);
    } else if (indent < indents.getLast()) {
      indents.removeLast();
      indents.add(indent);
    }
    return indents.size();
  }

  private static int indent(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\t') {
        width += TAB;
      } else if (c == ' ' || c == '\u00A0') {
        width++;
      } else {
        return width;
      }
    }
    return width;
  }
}
