package app.tarkka.ui.editor.help;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.document.block.Blocks;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Outline;
import app.tarkka.document.outline.Spot;
import app.tarkka.document.said.SaidCondition;
import app.tarkka.exchange.markdown.LineReader;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.EarlierSteps;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * What the words of the step that is written say and could be set on it: a number with its limits,
 * a choice, a time, a condition. It is taken by one key or not at all; nothing sets itself.
 */
public final class OffersModel {
  /** What is said no more, while the words stay as they are. */
  private record NotHere(String text, Class<? extends Offer> kind) {}

  private final DraftModel draft;
  private final Set<NotHere> notHere = new HashSet<>();
  private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Subscription following;

  public OffersModel(DraftModel draft) {
    this.draft = draft;
    following =
        Subscription.combine(
            draft.contentProperty().subscribe(this::look),
            draft.currentProperty().subscribe(this::look),
            draft.chosen().spotsProperty().subscribe(this::look));
  }

  /** One at a time; the next is there when this one is taken or turned down. */
  public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /**
   * Sets what is offered, as one change.
   *
   * @return false when nothing is offered
   */
  public boolean take() {
    Optional<Offer> taken = offer.get();
    draft
        .currentStep()
        .ifPresent(step -> taken.ifPresent(one -> draft.changeContent("", with(one, step.id()))));
    return taken.isPresent();
  }

  /**
   * Takes it while the line is written. Where that is the last one, the next begins as after Enter,
   * once nothing more is offered: whoever writes on needs no key more than for the line itself.
   */
  public void takeAndGoOn() {
    boolean last = draft.rows().getLast().spot().equals(draft.currentProperty().get());
    if (take() && last && offer.get().isEmpty()) {
      draft.newStep();
    }
  }

  /** Not here. */
  public void leave() {
    draft
        .currentStep()
        .ifPresent(
            step ->
                offer
                    .get()
                    .ifPresent(one -> notHere.add(new NotHere(step.text(), one.getClass()))));
    look();
  }

  void close() {
    following.unsubscribe();
  }

  /** The content as it will be when this is taken. */
  Content taken(Offer one) {
    return draft
        .currentStep()
        .map(step -> with(one, step.id()).apply(draft.content()))
        .orElse(draft.content());
  }

  private void look() {
    offer.set(
        draft.chosen().several()
            ? Optional.empty()
            : draft.currentStep().filter(this::isOwn).flatMap(this::first));
  }

  /** The lines of a block are not written here. */
  private boolean isOwn(Step step) {
    return new Blocks(draft.content()).of(Spot.of(step.id())).isEmpty();
  }

  private Optional<Offer> first(Step step) {
    return Stream.<Supplier<Optional<? extends Offer>>>of(
            () -> asks(step), () -> only(step), () -> lasts(step))
        .flatMap(one -> one.get().stream())
        .filter(one -> !notHere.contains(new NotHere(step.text(), one.getClass())))
        .map(Offer.class::cast)
        .findFirst();
  }

  /**
   * As a pasted line is read; only where a tick is asked, and of numbers only those with limits.
   */
  private static Optional<Offer.Asks> asks(Step step) {
    if (!(step.answer() instanceof Answer.Acknowledge)) {
      return Optional.empty();
    }
    Step read = LineReader.offered(step.id(), step.text());
    Specification limits = read.specification();
    boolean certain =
        switch (read.answer()) {
          case Answer.YesNo _, Answer.PassFail _, Answer.Choice _ -> true;
          case Answer.Quantity _ ->
              limits != null && (limits.lower() != null || limits.upper() != null);
          case Answer.None _,
              Answer.Acknowledge _,
              Answer.Text _,
              Answer.Date _,
              Answer.Time _,
              Answer.Photo _,
              Answer.Signature _,
              Answer.Code _,
              Answer.Derived _ ->
              false;
        };
    return certain ? Optional.of(new Offer.Asks(read.answer(), limits)) : Optional.empty();
  }

  private static Optional<Offer.Lasts> lasts(Step step) {
    return step.timers().isEmpty()
        ? Optional.of(LineReader.offered(step.id(), step.text()).timers())
            .filter(timers -> !timers.isEmpty())
            .map(Offer.Lasts::new)
        : Optional.empty();
  }

  private Optional<Offer.Only> only(Step step) {
    if (step.condition() != null || !SaidCondition.mayBe(step.text())) {
      return Optional.empty();
    }
    return draft
        .currentRow()
        .map(row -> EarlierSteps.than(draft.content(), row))
        .flatMap(earlier -> SaidCondition.in(step.text(), earlier.asking(), earlier.numbers()))
        .map(Offer.Only::new);
  }

  private static UnaryOperator<Content> with(Offer one, StepId step) {
    return switch (one) {
      case Offer.Asks(Answer answer, Specification limits) ->
          changed(step, old -> old.toBuilder().answer(answer).specification(limits).build());
      case Offer.Lasts(List<Timer> timers) ->
          changed(step, old -> old.toBuilder().timers(timers).build());
      case Offer.Only(SaidCondition said) -> content -> said.on(step, content);
    };
  }

  private static UnaryOperator<Content> changed(StepId step, UnaryOperator<Step> how) {
    return content -> new Outline(content).change(step, how).map(Edit::content).orElse(content);
  }
}
