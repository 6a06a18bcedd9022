package app.tarkka.ui.editor.step;

import app.tarkka.document.SignOff;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Row;
import app.tarkka.document.outline.Spot;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.editor.draft.OutlineActions;
import app.tarkka.ui.kit.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** What can be set on all chosen steps at once. Where they differ, nothing is marked. */
final class SeveralPart extends VBox {
  private final DraftModel draft;
  private final OutlineActions actions;
  private final Messages messages;
  private final Guard guard = new Guard();
  private final ToggleGroup group = new ToggleGroup();
  private final Map<SignOff, RadioButton> buttons = new EnumMap<>(SignOff.class);
  private final CheckBox required;
  private final Label left = new Label();
  private final Label nothing = new Label();
  private final VBox settings;
  private Set<?> shownFor = Set.of();

  SeveralPart(DraftModel draft, Messages messages) {
    this.draft = draft;
    this.messages = messages;
    this.actions = new OutlineActions(draft);
    setId("several-part");
    getStyleClass().add("gap-16");
    required = new CheckBox(messages.text("editor.required"));
    required.setId("several-required");
    required.setWrapText(true);
    required.setOnAction(_ -> actions.required(required.isSelected()));
    Label heading = new Label(messages.text("editor.check"));
    heading.getStyleClass().add("field-label");
    Label second = new Label(messages.text("editor.check.second"));
    second.getStyleClass().add("overline");
    said(left, "several-left");
    nothing.setId("several-nothing");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("field-help");
    nothing.setText(messages.text("editor.several.nothing"));
    VBox check =
        new VBox(
            heading,
            button(SignOff.NONE),
            button(SignOff.PERFORMED),
            second,
            button(SignOff.BLIND),
            button(SignOff.WITNESSED),
            button(SignOff.INSPECTED),
            left);
    check.getStyleClass().add("gap-8");
    settings = new VBox(required, check);
    settings.getStyleClass().add("gap-16");
    settings.managedProperty().bind(settings.visibleProperty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    getChildren().addAll(nothing, settings);
  }

  /** How much is acted on, in words: a heading stands for all that is in its section. */
  String title() {
    long headings =
        draft.chosen().spots().stream().filter(Spot.OfSection.class::isInstance).count();
    return messages.text(
        "editor.several",
        Stream.of(
                counted("editor.several.steps", actions.steps().size()),
                counted("editor.several.headings", headings))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
  }

  private Optional<String> counted(String key, long count) {
    return count == 0 ? Optional.empty() : Optional.of(messages.text(key, count));
  }

  void show() {
    if (!draft.chosen().spots().equals(shownFor)) {
      shownFor = draft.chosen().spots();
      left.setText("");
    }
    List<Step> steps = actions.steps();
    settings.setVisible(!steps.isEmpty());
    nothing.setVisible(steps.isEmpty());
    Set<SignOff> signOffs = steps.stream().map(Step::signOff).collect(Collectors.toSet());
    Set<Boolean> requireds = steps.stream().map(Step::required).collect(Collectors.toSet());
    guard.show(
        () -> {
          buttons.forEach(
              (signOff, button) -> button.setSelected(signOffs.equals(Set.of(signOff))));
          required.setIndeterminate(requireds.size() > 1);
          required.setSelected(requireds.equals(Set.of(true)));
        });
  }

  private void signOff(SignOff wanted) {
    List<Step> unable = actions.signOff(wanted);
    left.setText(
        unable.isEmpty()
            ? ""
            : messages.text("editor.several.left", unable.size(), numbers(unable)));
    show();
  }

  private String numbers(List<Step> steps) {
    Set<StepId> ids = steps.stream().map(Step::id).collect(Collectors.toSet());
    return draft.rows().stream()
        .filter(row -> row instanceof Row.OfStep line && ids.contains(line.step().id()))
        .map(row -> ((Row.OfStep) row).number())
        .collect(Collectors.joining(", "));
  }

  private RadioButton button(SignOff signOff) {
    return buttons.computeIfAbsent(signOff, this::made);
  }

  private RadioButton made(SignOff signOff) {
    RadioButton button = new RadioButton(messages.text("editor", signOff));
    button.setId("several-" + signOff.token());
    button.setToggleGroup(group);
    button.setWrapText(true);
    button
        .selectedProperty()
        .subscribe(
            (_, chosen) -> {
              if (chosen) {
                guard.byPerson(() -> signOff(signOff));
              }
            });
    return button;
  }

  private static void said(Label label, String id) {
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("field-help");
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }
}
