package app.tarkka.ui.editor.review;

import app.tarkka.document.Content;
import app.tarkka.document.Numbering;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.Unwritten;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.control.ReviewModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says which steps nobody wrote, before the draft is sent, and offers to leave them out. */
final class UnwrittenNote extends VBox {
  /** More numbers than these are not read. */
  private static final int NUMBERS = 8;

  private final Messages messages;
  private final Label which = new Label();

  UnwrittenNote(
      DraftModel draft, ReviewModel review, Messages messages, Subscriptions subscriptions) {
    this.messages = messages;
    setId("unwritten");
    getStyleClass().addAll("unwritten", "gap-8");
    which.setId("unwritten-which");
    which.setWrapText(true);
    which.setMinHeight(USE_PREF_SIZE);
    Label help = new Label(messages.text("editor.unwritten.help"));
    help.getStyleClass().add("field-help");
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    FlowPane ways =
        new FlowPane(
            8,
            8,
            Buttons.secondary(
                "unwritten-write",
                messages.text("editor.unwritten.write"),
                () -> {
                  review.goOnWriting();
                  Unwritten.in(draft.content()).stream()
                      .findFirst()
                      .ifPresent(step -> draft.goTo(Spot.of(step.id()), Edit.END));
                }),
            Buttons.secondary(
                "unwritten-leave-out",
                messages.text("editor.unwritten.leave-out"),
                () -> draft.changeContent("", Unwritten::leftOut)));
    getChildren().addAll(which, help, ways);
    managedProperty().bind(visibleProperty());
    subscriptions.follow(draft.contentProperty(), this::show);
  }

  private void show(Content content) {
    List<Step> unwritten = Unwritten.in(content);
    setVisible(!unwritten.isEmpty());
    Map<StepId, String> numbers = Numbering.of(content);
    String shown =
        unwritten.stream()
            .limit(NUMBERS)
            .map(step -> numbers.getOrDefault(step.id(), ""))
            .collect(Collectors.joining(", "));
    which.setText(
        messages.text(
            "editor.unwritten",
            unwritten.size(),
            unwritten.size() > NUMBERS ? shown + " …" : shown));
  }
}
