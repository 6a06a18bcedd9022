package app.tarkka.document.translation;

import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Condition.Term;
import app.tarkka.document.Condition.Test;
import app.tarkka.document.Content;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that name an option of a choice name it as it is read, like the choice itself. */
final class ReadConditions {
  private final Content source;
  private final Content read;

  private ReadConditions(Content source, Content read) {
    this.source = source;
    this.read = read;
  }

  static Content of(Content source, Content read) {
    ReadConditions conditions = new ReadConditions(source, read);
    return read.toBuilder()
        .sections(
            read.sections().stream()
                .map(
                    section ->
                        section
                            .withCondition(conditions.read(section.condition()))
                            .withSteps(section.steps().stream().map(conditions::step).toList()))
                .toList())
        .build();
  }

  private Step step(Step step) {
    return step.toBuilder()
        .condition(read(step.condition()))
        .steps(step.steps().stream().map(this::step).toList())
        .build();
  }

  private @Nullable Condition read(@Nullable Condition condition) {
    return condition == null
        ? null
        : new Condition(condition.join(), condition.terms().stream().map(this::term).toList());
  }

  private Term term(Term term) {
    return switch (term.test()) {
      case Test.Chosen(String option) ->
          new Term(term.step(), new Test.Chosen(option(term.step(), option)));
      case Test.NotChosen(String option) ->
          new Term(term.step(), new Test.NotChosen(option(term.step(), option)));
      case Test.Passed _, Test.Failed _, Test.Yes _, Test.No _, Test.Compared _, Test.Answered _ ->
          term;
    };
  }

  private String option(StepId step, String option) {
    int index = options(source, step).indexOf(option);
    return index < 0 ? option : options(read, step).get(index);
  }

  private static List<String> options(Content content, StepId step) {
    return content.step(step).map(Step::answer).stream()
        .filter(Answer.Choice.class::isInstance)
        .flatMap(answer -> ((Answer.Choice) answer).options().stream())
        .toList();
  }
}
