package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Media;
import app.tarkka.document.MediaChange;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Lines to be put somewhere.
 *
 * @param steps that go where one is, before any section
 * @param sections with headings of their own
 */
public record Clipping(List<Step> steps, List<Section> sections) {
  public Clipping {
    steps = List.copyOf(steps);
    sections = List.copyOf(sections);
  }

  /** What is chosen; steps that stand in no chosen section come before the sections. */
  public static Clipping of(Block block) {
    Content content = block.content();
    return new Clipping(
        block.roots(), block.headings().stream().map(content.sections()::get).toList());
  }

  public boolean isEmpty() {
    return steps.isEmpty() && sections.isEmpty();
  }

  /** How many levels its loose steps take, 0 when there are none. */
  int height() {
    return steps.stream().mapToInt(Moves::height).max().orElse(0);
  }

  /** As text: a line each, indented by level, headings with Markdown's mark. */
  public String text() {
    List<String> lines = new ArrayList<>();
    add(steps, 0, lines);
    for (Section section : sections) {
      lines.add("## " + section.title());
      add(section.steps(), 0, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  /** With other pictures beside the steps. */
  public Clipping withMedia(UnaryOperator<Media> how) {
    return new Clipping(
        MediaChange.in(steps, how),
        sections.stream()
            .map(section -> section.withSteps(MediaChange.in(section.steps(), how)))
            .toList());
  }

  private static void add(List<Step> steps, int level, List<String> lines) {
    int number = 0;
    for (Step step : steps) {
      number++;
      lines.add("   ".repeat(level) + number + ". " + step.text().replaceAll("\\s*\\R\\s*", " "));
      add(step.steps(), level + 1, lines);
    }
  }
}
