package app.tarkka.store.walk;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.Repeat;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Documents of three to seven steps of every kind of answer, policy, hold point and mode; in a
 * third of them steps depend on answers, and a quarter has a section for several pieces.
 */
final class RandomContents {
  private static final List<Answer> ANSWERS =
      List.of(
          new Answer.Acknowledge(),
          new Answer.PassFail(),
          new Answer.YesNo(),
          new Answer.Choice(List.of("red", "green", "blue"), false),
          new Answer.Quantity(),
          new Answer.Quantity(),
          new Answer.Text(),
          new Answer.Code("A-1"));

  private final Random random;

  RandomContents(Random random) {
    this.random = random;
  }

  Content procedure(String code) {
    return content(Kind.PROCEDURE, code, "");
  }

  /** A checklist that verifies the procedure. */
  Content checklist(String code, String procedure) {
    return content(Kind.CHECKLIST, code, procedure);
  }

  private Content content(Kind kind, String code, String verifies) {
    List<Section> sections = new ArrayList<>();
    int count = 0;
    for (int section = 0; section < 1 + random.nextInt(2); section++) {
      List<Step> steps = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        steps.add(step("s" + count++, random.nextInt(6) == 0));
      }
      sections.add(Section.of("Part " + section, steps));
    }
    if (random.nextInt(4) == 0) {
      sections.add(sections.removeLast().withRepeat(repeat()));
    }
    Content content =
        Content.of(kind, code, "Walked " + code, sections).toBuilder()
            .mode(random.nextInt(3) == 0 ? Mode.DO_CONFIRM : Mode.READ_DO)
            .finalCheck(random.nextInt(4) == 0)
            .verifies(verifies)
            .build();
    return random.nextInt(3) == 0 ? new RandomConditions(random).in(content) : content;
  }

  private Step step(String id, boolean parent) {
    Answer answer = ANSWERS.get(random.nextInt(ANSWERS.size()));
    StepBuilder step =
        new StepBuilder(new StepId(id), "Do what " + id + " says.")
            .answer(answer)
            .key(random.nextInt(6) == 0)
            .required(random.nextInt(5) != 0)
            .hold(hold())
            .signOff(policy(answer));
    if (answer instanceof Answer.Quantity) {
      step.specification(Specification.between(new BigDecimal("10"), new BigDecimal("20"), "mm"));
    }
    return parent
        ? step.steps(List.of(step(id + "a", false), step(id + "b", false))).build()
        : step.build();
  }

  private Repeat repeat() {
    return switch (random.nextInt(3)) {
      case 0 -> new Repeat.Fixed(2, 0, Repeat.Failing.COUNTS);
      case 1 -> new Repeat.Fixed(2, 1, Repeat.Failing.HOLDS);
      default -> new Repeat.Pieces();
    };
  }

  private HoldPoint hold() {
    return switch (random.nextInt(10)) {
      case 0 -> HoldPoint.THIS_STEP;
      case 1 -> HoldPoint.EVERYTHING_BEFORE;
      default -> HoldPoint.NONE;
    };
  }

  private SignOff policy(Answer answer) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> answer.comparable() ? SignOff.BLIND : SignOff.INSPECTED;
      case 2 -> SignOff.INSPECTED;
      case 3 -> SignOff.WITNESSED;
      default -> SignOff.PERFORMED;
    };
  }
}
