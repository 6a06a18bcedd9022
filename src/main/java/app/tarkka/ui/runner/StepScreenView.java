package app.tarkka.ui.runner;

import app.tarkka.document.Specification;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.runner.entry.DirectAnswerModel;
import app.tarkka.ui.runner.entry.EntryControl;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.ResultWords;
import app.tarkka.ui.runner.entry.Ruling;
import app.tarkka.ui.runner.entry.StepCard;
import app.tarkka.ui.runner.entry.ToleranceRuler;
import app.tarkka.ui.runner.entry.WrongCode;
import app.tarkka.ui.runner.entry.WrongCodePanel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One step: what to do at the left, its entry at the right. */
final class StepScreenView extends VBox {
  private final @Nullable EntryControl entry;

  StepScreenView(StepModel at, RunnerModel model, Messages messages, EntryDesk desk) {
    getStyleClass().add("step-screen");
    StepCard card = new StepCard(at.stop(), messages, model.photos().ofSteps());
    if (model.language().untranslated(at.step().id())) {
      card.untranslated(model.language().wording().source().language());
    }
    VBox left = new VBox();
    if (!at.because().isEmpty()) {
      left.getChildren().add(because(at));
    }
    left.getChildren().add(card);
    left.getStyleClass().add("gap-16");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.getChildren().addAll(StepSupport.of(at.step(), model, messages));
    at.timers().stream()
        .map(timer -> new TimerBox(timer, model.timers(), messages))
        .forEach(left.getChildren()::add);
    HBox columns = new HBox(left);
    columns.getStyleClass().add("step-columns");
    entry =
        at.mode() == StepModel.Mode.ANSWERED || at.mode() == StepModel.Mode.AHEAD || onTheBar(at)
            ? null
            : EntryControl.of(at.answer(), desk);
    if (at.mode() == StepModel.Mode.AHEAD) {
      getChildren().add(ahead(messages));
    }
    if (at.mode() == StepModel.Mode.CORRECTING) {
      getChildren().add(correcting(at, messages));
    }
    if (entry != null) {
      columns.getChildren().add(entry);
    }
    getChildren().add(columns);
    if (at.mode() == StepModel.Mode.ANSWERED) {
      getChildren().add(answered(at, messages));
    }
    if (!at.checks().isEmpty()) {
      getChildren().add(new StepChecks(at, messages));
    }
    questions(model, messages);
  }

  /** Puts the focus into the entry; false when the bar has the answer. */
  boolean focusEntry() {
    return entry != null && entry.focusEntry();
  }

  private static Label because(StepModel at) {
    Label because = new Label(at.because(), Icons.icon(Feather.GIT_BRANCH));
    because.setId("step-because");
    because.setWrapText(true);
    because.getStyleClass().addAll("text-muted", "step-because");
    return because;
  }

  /** What one press of a button answers needs no control of its own. */
  private static boolean onTheBar(StepModel at) {
    return at.mode() == StepModel.Mode.OPEN && at.answer() instanceof DirectAnswerModel;
  }

  private void questions(RunnerModel model, Messages messages) {
    Optional<Question> question = model.questionProperty().get();
    if (question.isPresent() && question.get() instanceof Question.OtherCode(WrongCode wrong)) {
      getChildren().addFirst(new WrongCodePanel(wrong, model::takeBack, model::insist, messages));
    }
  }

  /** It can be read, and is answered when it is its turn. */
  private static VBox ahead(Messages messages) {
    StatusMark mark = new StatusMark(Status.WAITING, messages.text("runner.ahead"));
    mark.setId("step-ahead");
    VBox panel = new VBox(mark);
    panel.getStyleClass().addAll("inset-surface", "run-panel");
    return panel;
  }

  private static VBox correcting(StepModel at, Messages messages) {
    Label title = new Label(messages.text("runner.correcting"));
    title.getStyleClass().add("text-h3");
    Label old = new Label(at.answered().map(a -> who(a, messages)).orElse(""));
    old.setWrapText(true);
    VBox panel = new VBox(title, old);
    panel.getStyleClass().addAll("tint-warn", "run-panel");
    return panel;
  }

  private static VBox answered(StepModel at, Messages messages) {
    Answered entry = at.answered().orElseThrow();
    Label words = new Label(entry.words());
    words.setId("answered-result");
    words.setWrapText(true);
    words.getStyleClass().add("text-h2");
    VBox panel = new VBox(words);
    panel.getStyleClass().addAll("inset-surface", "run-panel", "answered");
    Optional<ToleranceRuler> ruler = ruler(at, entry, messages);
    List<Node> readings = readings(at, entry, messages);
    if (!readings.isEmpty()) {
      panel.getChildren().addAll(readings);
    } else if (ruler.isPresent()) {
      panel.getChildren().add(ruler.get());
    } else if (!entry.judged().isEmpty()) {
      panel.getChildren().add(new StatusMark(status(entry), entry.judged()));
    }
    Label who = new Label(messages.text("runner.by", entry.name(), entry.when()));
    who.getStyleClass().add("text-muted");
    panel.getChildren().add(who);
    return panel;
  }

  /** Several readings are judged one by one; empty when there is one. */
  private static List<Node> readings(StepModel at, Answered entry, Messages messages) {
    if (!(entry.result().orElse(null) instanceof Result.Measured measured)
        || entry.judgement() == Judgement.NOT_JUDGED
        || measured.values().size() < 2) {
      return List.of();
    }
    ResultWords words = new ResultWords(messages);
    return measured.values().stream()
        .flatMap(
            value ->
                Ruling.of(at.step(), value)
                    .map(one -> reading(words.number(value, measured.unit()), one, at, words))
                    .stream())
        .toList();
  }

  private static Node reading(String value, Ruling ruling, StepModel at, ResultWords words) {
    Specification specification = at.step().specification();
    String unit = specification == null ? "" : specification.unit();
    return new StatusMark(
        ToleranceRuler.status(ruling.judgement()), value + ": " + words.of(ruling, unit));
  }

  private static Optional<ToleranceRuler> ruler(StepModel at, Answered entry, Messages messages) {
    if (!(entry.result().orElse(null) instanceof Result.Measured measured)
        || entry.judgement() == Judgement.NOT_JUDGED) {
      return Optional.empty();
    }
    ToleranceRuler ruler = new ToleranceRuler(at.step(), messages);
    ruler.show(measured.values().stream().findFirst());
    return Optional.of(ruler);
  }

  private static String who(Answered entry, Messages messages) {
    return messages.text("runner.correcting.old", entry.words(), entry.name(), entry.when());
  }

  static Status status(Answered entry) {
    if (entry.result().orElse(null) instanceof Result.NotApplicable) {
      return Status.NOT_APPLICABLE;
    }
    return switch (entry.judgement()) {
      case FAILED, OUT_OF_LIMITS -> Status.FAIL;
      case NEAR_LIMIT -> Status.ATTENTION;
      case PASSED, IN_LIMITS, NOT_JUDGED -> Status.PASS;
    };
  }
}
