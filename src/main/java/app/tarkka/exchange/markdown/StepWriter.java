package app.tarkka.exchange.markdown;

import app.tarkka.document.Branches;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes steps as list items: with a box to tick, or numbered. */
final class StepWriter {
  private final boolean boxes;
  private final Map<StepId, String> numbers;
  private final Set<StepId> referred;

  /**
   * @param boxes whether steps have a box to tick
   */
  StepWriter(Content content, boolean boxes) {
    this.boxes = boxes;
    numbers = Numbering.of(content);
    referred =
        Stream.concat(
                content.stepsAsWritten().flatMap(Branches::needs),
                content.sections().stream()
                    .flatMap(section -> Stream.ofNullable(section.condition()))
                    .flatMap(Condition::steps))
            .collect(Collectors.toSet());
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
    boolean named = referred.contains(step.id());
    if (named || StepComment.isNeeded(step)) {
      StepComment.visibleCondition(step, numbers).ifPresent(blocks::add);
      StepComment.visibleForm(step, numbers).ifPresent(blocks::add);
      blocks.add(StepComment.write(step, named));
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
    String caption = media.caption().replaceAll("([\\\\\\[\\]*_`<&])", "\\\\$1").replace("\n", " ");
    return "![" + caption + "](<" + media.name().replace("<", "%3C").replace(">", "%3E") + ">)";
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
