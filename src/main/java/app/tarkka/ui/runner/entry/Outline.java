package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stops of a wording in the order of doing. Nothing that was written is lost: what asks for no
 * answer is read at the next stop, or at the end.
 *
 * @param readLast what is only read after the last stop
 */
public record Outline(List<Stop> stops, List<Step> readLast) {
  public Outline {
    stops = List.copyOf(stops);
    readLast = List.copyOf(readLast);
  }

  /**
   * @param answerable the steps at which to stop
   */
  public static Outline of(Content content, List<Step> answerable) {
    return new Walk(content, answerable).outline();
  }

  public Optional<Stop> stop(StepId id) {
    return stops.stream().filter(stop -> stop.step().id().equals(id)).findFirst();
  }

  public int position(StepId id) {
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).step().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /** How many sections have stops. */
  public int sections() {
    return stops.isEmpty() ? 0 : stops.getLast().section();
  }

  private static final class Walk {
    private final Content content;
    private final Set<StepId> answerable = new HashSet<>();
    private final Map<StepId, String> numbers;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Step> toRead = new ArrayList<>();
    private final List<Notice> toHeed = new ArrayList<>();
    private String sectionText = "";
    private int section;

    Walk(Content content, List<Step> steps) {
      this.content = content;
      numbers = Numbering.of(content);
      steps.forEach(step -> answerable.add(step.id()));
    }

    Outline outline() {
      for (Section part : content.sections()) {
        walk(part);
      }
      if (content.finalCheck()) {
        section = Math.max(1, section);
        stop(Content.finalCheckStep(), "", List.of());
      }
      return new Outline(stops, toRead);
    }

    private void walk(Section part) {
      boolean stopsHere = part.steps().stream().anyMatch(this::hasStop);
      if (stopsHere) {
        section++;
      }
      sectionText = join(sectionText, part.text());
      toHeed.addAll(part.notices());
      part.steps().forEach(step -> walk(step, part.title(), List.of()));
    }

    private void walk(Step step, String title, List<String> within) {
      List<String> inside = new ArrayList<>(within);
      inside.add(step.text());
      step.steps().forEach(sub -> walk(sub, title, inside));
      if (answerable.contains(step.id())) {
        stop(step, title, within);
      } else if (step.steps().isEmpty()) {
        toRead.add(step);
        toHeed.addAll(step.notices());
      }
    }

    private void stop(Step step, String title, List<String> within) {
      List<Notice> notices = new ArrayList<>(toHeed);
      notices.addAll(step.notices());
      stops.add(
          new Stop(
              step,
              numbers.getOrDefault(step.id(), ""),
              section,
              title,
              sectionText,
              notices,
              toRead,
              within));
      toRead.clear();
      toHeed.clear();
      sectionText = "";
    }

    private boolean hasStop(Step step) {
      return answerable.contains(step.id()) || step.steps().stream().anyMatch(this::hasStop);
    }

    private static String join(String before, String text) {
      return before.isBlank() ? text : text.isBlank() ? before : before + "\n\n" + text;
    }
  }
}
