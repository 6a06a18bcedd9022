package app.tarkka.paper.checklist;

import app.tarkka.document.Content;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which steps hang on which card. Whole sections share a card while there is room; one that has
 * none is shared out evenly over cards of its own, since nobody hangs up a card with one line.
 */
final class WallCards {
  private static final int MOST = 10;

  private final Predicate<List<Group>> fits;
  private final List<List<Group>> cards = new ArrayList<>();
  private List<Group> card = new ArrayList<>();

  /**
   * Some steps of a section.
   *
   * @param part of how many the section is shared out over, from 1
   */
  record Group(Section section, List<Step> steps, int part, int parts) {}

  private WallCards(Predicate<List<Group>> fits) {
    this.fits = fits;
  }

  /**
   * @param fits whether these steps are no more than a card
   */
  static List<List<Group>> of(Content content, Predicate<List<Group>> fits) {
    WallCards cards = new WallCards(fits);
    content.sections().forEach(cards::add);
    cards.turn();
    return cards.cards;
  }

  private void add(Section section) {
    List<Step> steps = steps(section);
    Group whole = new Group(section, steps, 1, 1);
    List<Group> more = new ArrayList<>(card);
    more.add(whole);
    if (holds(more)) {
      card = more;
    } else if (holds(List.of(whole)) || steps.isEmpty()) {
      turn();
      card.add(whole);
    } else {
      turn();
      List<Group> shared = shared(section, steps);
      for (Group group : shared.subList(0, shared.size() - 1)) {
        card.add(group);
        turn();
      }
      card.add(shared.getLast());
    }
  }

  private List<Group> shared(Section section, List<Step> steps) {
    for (int count = (steps.size() + MOST - 1) / MOST; count <= steps.size(); count++) {
      List<List<Step>> even = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        even.add(steps.subList(steps.size() * i / count, steps.size() * (i + 1) / count));
      }
      List<Group> groups = groups(section, even);
      if (groups.stream().allMatch(group -> holds(List.of(group)))) {
        return groups;
      }
    }
    return groups(section, filled(section, steps));
  }

  /** Where a step is longer than a card by itself and goes on behind it: as many as there fit. */
  private List<List<Step>> filled(Section section, List<Step> steps) {
    List<List<Step>> all = new ArrayList<>();
    List<Step> some = new ArrayList<>();
    for (Step step : steps) {
      List<Step> more = new ArrayList<>(some);
      more.add(step);
      // As one of many, since that stands in its heading.
      if (!some.isEmpty() && !holds(List.of(new Group(section, more, 1, 2)))) {
        all.add(some);
        more = new ArrayList<>(List.of(step));
      }
      some = more;
    }
    all.add(some);
    return all;
  }

  private static List<Group> groups(Section section, List<List<Step>> shares) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      groups.add(new Group(section, shares.get(i), i + 1, shares.size()));
    }
    return groups;
  }

  private boolean holds(List<Group> groups) {
    return groups.stream().mapToInt(group -> group.steps().size()).sum() <= MOST
        && fits.test(groups);
  }

  private void turn() {
    if (!card.isEmpty()) {
      cards.add(card);
      card = new ArrayList<>();
    }
  }

  private static List<Step> steps(Section section) {
    List<Step> steps = new ArrayList<>();
    section.steps().forEach(step -> add(step, steps));
    return steps;
  }

  private static void add(Step step, List<Step> all) {
    all.add(step);
    step.steps().forEach(sub -> add(sub, all));
  }
}
