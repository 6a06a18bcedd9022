package app.tarkka.ui.runner.entry;

import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Numbering;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.ui.runner.entry.Reading.Kind;
import app.tarkka.ui.runner.entry.Stop.Seen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks through a wording once, and leaves at each stop what is to be read there. */
final class OutlineWalk {
  private final Content content;
  private final Set<StepId> answerable = new HashSet<>();
  private final Set<StepId> hidden;
  private final Map<StepId, String> numbers;
  private final List<Stop> stops = new ArrayList<>();
  private final List<Reading> toRead = new ArrayList<>();
  private final List<Notice> toHeed = new ArrayList<>();
  private String toSay = "";
  private String toAwait = "";
  private Section here = Section.of("", List.of());
  private int section;
  private Seen seen = Seen.FIRST;

  OutlineWalk(Content content, List<Step> steps, Set<StepId> hidden) {
    this.hidden = hidden;
    this.content = content;
    numbers = Numbering.of(content);
    steps.forEach(step -> answerable.add(step.id()));
  }

  Outline outline() {
    content.sections().forEach(this::walk);
    if (content.finalCheck() && answerable.contains(Content.FINAL_CHECK)) {
      section = Math.max(1, section);
      here = Section.of("", List.of());
      seen = Seen.FIRST;
      stop(Content.finalCheckStep(), List.of(), List.of());
    }
    return new Outline(stops, new LastReading(toSay, toHeed, toRead));
  }

  private void walk(Section part) {
    if (part.steps().stream().anyMatch(this::hasStop)) {
      section++;
    }
    if (!part.steps().isEmpty() && part.steps().stream().allMatch(this::hides)) {
      return;
    }
    here = part;
    seen = Seen.FIRST;
    toSay = join(toSay, part.text());
    toHeed.addAll(part.notices());
    toAwait = join(toAwait, part.cues().trigger());
    int before = stops.size();
    part.steps().forEach(step -> walk(step, List.of()));
    if (stops.size() > before) {
      stops.addLast(stops.removeLast().concluding(part.cues().completion()));
    }
  }

  private boolean hides(Step step) {
    return hidden.contains(step.id());
  }

  private void walk(Step step, List<Step> parents) {
    if (hides(step)) {
      return;
    }
    boolean asks = answerable.contains(step.id());
    if (step.steps().stream().anyMatch(this::hasStop)) {
      toRead.add(reading(step, Kind.PARENT, Seen.FIRST));
      List<Step> inside = new ArrayList<>(parents);
      inside.add(step);
      step.steps().forEach(sub -> walk(sub, inside));
      if (asks) {
        stop(step, parents, List.of());
      }
    } else if (asks) {
      stop(step, parents, allOf(step.steps()));
    } else {
      toRead.addAll(allOf(List.of(step)));
    }
  }

  private void stop(Step step, List<Step> parents, List<Reading> parts) {
    List<Reading> before = new ArrayList<>();
    parents.stream()
        .map(parent -> reading(parent, Kind.PARENT, Seen.AGAIN))
        .filter(again -> toRead.stream().noneMatch(first -> first.step().equals(again.step())))
        .forEach(before::add);
    before.addAll(toRead);
    boolean first = seen == Seen.FIRST;
    Stop.Part part =
        new Stop.Part(
            section,
            here.title(),
            first ? toSay : here.text(),
            first ? toHeed : here.notices(),
            seen,
            new Section.Cues(toAwait, ""));
    stops.add(new Stop(step, number(step), part, before, parts));
    toRead.clear();
    toHeed.clear();
    toSay = "";
    toAwait = "";
    seen = Seen.AGAIN;
  }

  /** The steps and everything in them, as written. */
  List<Reading> allOf(List<Step> steps) {
    List<Reading> all = new ArrayList<>();
    for (Step step : steps.stream().filter(one -> !hides(one)).toList()) {
      all.add(reading(step, Kind.READ, Seen.FIRST));
      all.addAll(allOf(step.steps()));
    }
    return all;
  }

  private Reading reading(Step step, Kind kind, Seen met) {
    return new Reading(step, number(step), kind, met);
  }

  private String number(Step step) {
    return numbers.getOrDefault(step.id(), "");
  }

  private boolean hasStop(Step step) {
    return answerable.contains(step.id()) || step.steps().stream().anyMatch(this::hasStop);
  }

  private static String join(String before, String text) {
    return before.isBlank() ? text : text.isBlank() ? before : before + "\n\n" + text;
  }
}
