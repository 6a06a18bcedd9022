package app.tarkka.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes some parts of a {@link Step}; what is not named keeps its default or former value. */
public final class StepBuilder {
  private final StepId id;
  private String number = "";
  private String text;
  private boolean key;
  private Answer answer = new Answer.Acknowledge();
  private @Nullable Specification specification;
  private List<Notice> notices = List.of();
  private List<Timer> timers = List.of();
  private List<Media> media = List.of();
  private SignOff signOff = SignOff.PERFORMED;
  private boolean required = true;
  private HoldPoint hold = HoldPoint.NONE;
  private String how = "";
  private Escalation escalation = Escalation.NONE;
  private List<Step> steps = List.of();
  private @Nullable Condition condition;

  public StepBuilder(StepId id, String text) {
    this.id = id;
    this.text = text;
  }

  StepBuilder(Step step) {
    id = step.id();
    number = step.number();
    text = step.text();
    key = step.key();
    answer = step.answer();
    specification = step.specification();
    notices = step.notices();
    timers = step.timers();
    media = step.media();
    signOff = step.signOff();
    required = step.required();
    hold = step.hold();
    how = step.how();
    escalation = step.escalation();
    steps = step.steps();
    condition = step.condition();
  }

  public StepBuilder number(String value) {
    number = value;
    return this;
  }

  public StepBuilder text(String value) {
    text = value;
    return this;
  }

  public StepBuilder key(boolean value) {
    key = value;
    return this;
  }

  public StepBuilder answer(Answer value) {
    answer = value;
    return this;
  }

  /** Asks for a number and says what it must be. */
  public StepBuilder number(Specification value) {
    answer = new Answer.Quantity();
    specification = value;
    return this;
  }

  public StepBuilder specification(@Nullable Specification value) {
    specification = value;
    return this;
  }

  public StepBuilder notices(List<Notice> value) {
    notices = value;
    return this;
  }

  public StepBuilder timers(List<Timer> value) {
    timers = value;
    return this;
  }

  public StepBuilder media(List<Media> value) {
    media = value;
    return this;
  }

  public StepBuilder signOff(SignOff value) {
    signOff = value;
    return this;
  }

  public StepBuilder required(boolean value) {
    required = value;
    return this;
  }

  public StepBuilder hold(HoldPoint value) {
    hold = value;
    return this;
  }

  public StepBuilder how(String value) {
    how = value;
    return this;
  }

  public StepBuilder escalation(Escalation value) {
    escalation = value;
    return this;
  }

  public StepBuilder steps(List<Step> value) {
    steps = value;
    return this;
  }

  public StepBuilder condition(@Nullable Condition value) {
    condition = value;
    return this;
  }

  public Step build() {
    return new Step(
        id,
        number,
        text,
        key,
        answer,
        specification,
        notices,
        timers,
        media,
        signOff,
        required,
        hold,
        how,
        escalation,
        steps,
        condition);
  }
}
