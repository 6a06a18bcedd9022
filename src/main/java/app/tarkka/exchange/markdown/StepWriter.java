package app.tarkka.exchange.markdown;

import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;

/** Writes steps as list items: with a box to tick, or numbered. */
final class StepWriter {
  private final boolean boxes;

  StepWriter(boolean boxes) {
    this.boxes = boxes;
  }

  String list(List<Step> steps) {
    List<String> items = new ArrayList<>();
    int number = 1;
    for (Step step : steps) {
      items.add(item(step, boxes ? "- " : number + ". "));
      number++;
    }
    boolean loose = items.stream().anyMatch(item -> item.contains("\n"));
    return String.join(loose ? "\n\n" : "\n", items);
  }

  private String item(Step step, String marker) {
    List<String> blocks = new ArrayList<>();
    blocks.add((boxes ? "[ ] " : "") + MarkdownWriter.asText(step.text()));
    if (StepComment.isNeeded(step)) {
      StepComment.visibleForm(step).ifPresent(blocks::add);
      blocks.add(StepComment.write(step));
    }
    step.media().forEach(media -> blocks.add(picture(media)));
    step.notices().forEach(notice -> blocks.add(notice(notice)));
    if (!step.steps().isEmpty()) {
      blocks.add(list(step.steps()));
    }
    // An item whose first line is empty would lose what follows it.
    blocks.removeIf(String::isBlank);
    String body = indented(String.join("\n\n", blocks), marker.length());
    return body.isEmpty() ? marker.strip() : marker + body.substring(marker.length());
  }

  static String notice(Notice notice) {
    String words = notice.text().isEmpty() ? "" : "\n\n" + indented(notice.text(), 4);
    return "!!! " + notice.level().token() + words;
  }

  private static String picture(Media media) {
    return "![](<" + media.name().replace("<", "%3C").replace(">", "%3E") + ">)";
  }

  private static String indented(String text, int by) {
    String indent = " ".repeat(by);
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      out.append(out.isEmpty() ? "" : "\n").append(line.isBlank() ? "" : indent + line);
    }
    return out.toString();
  }
}
