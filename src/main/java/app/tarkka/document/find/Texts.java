package app.tarkka.document.find;

import app.tarkka.document.About;
import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.find.Place.Part;
import app.tarkka.document.outline.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes through every text of a content and puts what comes of it in its place. */
final class Texts {
  private final Change change;
  private final Map<Option, String> options = new HashMap<>();

  Texts(Change change) {
    this.change = change;
  }

  /** What becomes of a text. */
  interface Change {
    String apply(Place place, String text);
  }

  /** An option that has other words now; conditions name it by its words. */
  private record Option(StepId step, String words) {}

  Content of(Content content) {
    Optional<Spot> document = Optional.empty();
    String title = at(document, Part.TITLE, content.title());
    About about = about(content.about());
    String text = at(document, Part.TEXT, content.text());
    String authority = at(document, Part.AUTHORITY, content.escalation().authority());
    List<Section> sections = new ArrayList<>();
    for (int index = 0; index < content.sections().size(); index++) {
      sections.add(section(content.sections().get(index), index));
    }
    return content.toBuilder()
        .title(title)
        .about(about)
        .text(text)
        .escalation(content.escalation().withAuthority(authority))
        .sections(options.isEmpty() ? sections : sections.stream().map(this::asked).toList())
        .build();
  }

  private About about(About about) {
    return new About(
        about(about.purpose()),
        about(about.scope()),
        about.tools().stream().map(this::about).toList(),
        about.materials().stream().map(this::about).toList(),
        about.references().stream().map(this::about).toList());
  }

  private String about(String text) {
    return at(Optional.empty(), Part.ABOUT, text);
  }

  private Section section(Section old, int index) {
    Optional<Spot> spot = Optional.of(Spot.ofSection(index));
    return old.withTitle(at(spot, Part.TITLE, old.title()))
        .withText(at(spot, Part.TEXT, old.text()))
        .withNotices(notices(spot, old.notices()))
        .withCues(
            new Section.Cues(
                at(spot, Part.CUE, old.cues().trigger()),
                at(spot, Part.CUE, old.cues().completion())))
        .withSteps(old.steps().stream().map(this::step).toList());
  }

  private Step step(Step old) {
    Optional<Spot> spot = Optional.of(Spot.of(old.id()));
    return old.toBuilder()
        .text(at(spot, Part.TITLE, old.text()))
        .notices(notices(spot, old.notices()))
        .answer(answer(spot, old))
        .escalation(
            old.escalation().withAuthority(at(spot, Part.AUTHORITY, old.escalation().authority())))
        .steps(old.steps().stream().map(this::step).toList())
        .build();
  }

  private Answer answer(Optional<Spot> spot, Step step) {
    if (!(step.answer() instanceof Answer.Choice choice)) {
      return step.answer();
    }
    List<String> changed = new ArrayList<>();
    for (String option : choice.options()) {
      String next = at(spot, Part.OPTION, option);
      // Two options of the same words could not be told apart.
      boolean twice =
          !next.equals(option) && (changed.contains(next) || choice.options().contains(next));
      changed.add(twice || next.isBlank() ? option : next);
      if (!changed.getLast().equals(option)) {
        options.put(new Option(step.id(), option), next);
      }
    }
    return new Answer.Choice(changed, choice.many());
  }

  private List<Notice> notices(Optional<Spot> spot, List<Notice> notices) {
    return notices.stream()
        .map(notice -> new Notice(notice.level(), at(spot, Part.NOTICE, notice.text())))
        .toList();
  }

  private String at(Optional<Spot> spot, Part part, String text) {
    return text.isEmpty() ? text : change.apply(new Place(spot, part), text);
  }

  private Section asked(Section section) {
    return section
        .withCondition(asked(section.condition()))
        .withSteps(section.steps().stream().map(this::asked).toList());
  }

  private Step asked(Step step) {
    return step.toBuilder()
        .condition(asked(step.condition()))
        .steps(step.steps().stream().map(this::asked).toList())
        .build();
  }

  private @Nullable Condition asked(@Nullable Condition condition) {
    return condition == null
        ? null
        : new Condition(
            condition.join(),
            condition.terms().stream()
                .map(term -> new Condition.Term(term.step(), asked(term.step(), term.test())))
                .toList());
  }

  private Condition.Test asked(StepId step, Condition.Test test) {
    if (test instanceof Condition.Test.Chosen(String option)) {
      return new Condition.Test.Chosen(options.getOrDefault(new Option(step, option), option));
    }
    if (test instanceof Condition.Test.NotChosen(String option)) {
      return new Condition.Test.NotChosen(options.getOrDefault(new Option(step, option), option));
    }
    return test;
  }
}
