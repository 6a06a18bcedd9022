package app.tarkka.document.outline;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One line of an outline as it is shown: a heading or a step, in the order of the text. */
public sealed interface Row {
  Spot spot();

  /** 0 for a heading, 1 to 3 for steps. */
  int depth();

  String text();

  /**
   * A heading.
   *
   * @param number empty when its section holds no steps
   * @param section without its steps, so that a change of a step leaves this line as it was
   * @param steps how many top steps the section holds
   */
  record OfSection(int index, String number, Section section, int steps) implements Row {
    @Override
    public Spot spot() {
      return Spot.ofSection(index);
    }

    @Override
    public int depth() {
      return 0;
    }

    @Override
    public String text() {
      return section.title();
    }
  }

  record OfStep(Step step, int depth, String number) implements Row {
    @Override
    public Spot spot() {
      return Spot.of(step.id());
    }

    @Override
    public String text() {
      return step.text();
    }
  }

  /** Which of the lines this one is; −1 when it is none of them. */
  static int index(List<Row> rows, Spot spot) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).spot().equals(spot)) {
        return i;
      }
    }
    return -1;
  }

  /** Every line of a content. */
  static List<Row> of(Content content) {
    Map<StepId, String> numbers = Numbering.of(content);
    List<Row> rows = new ArrayList<>();
    int counted = 0;
    for (int index = 0; index < content.sections().size(); index++) {
      Section section = content.sections().get(index);
      String number = section.steps().isEmpty() ? "" : Integer.toString(++counted);
      int size = section.steps().size();
      rows.add(new OfSection(index, number, section.withSteps(List.of()), size));
      add(section.steps(), 1, numbers, rows);
    }
    return rows;
  }

  private static void add(
      List<Step> steps, int depth, Map<StepId, String> numbers, List<Row> rows) {
    for (Step step : steps) {
      rows.add(new OfStep(step, depth, numbers.getOrDefault(step.id(), "")));
      add(step.steps(), depth + 1, numbers, rows);
    }
  }
}
