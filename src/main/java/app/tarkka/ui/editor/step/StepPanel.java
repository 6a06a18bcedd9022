package app.tarkka.ui.editor.step;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.outline.Row;
import app.tarkka.document.template.Guided;
import app.tarkka.ui.editor.block.BlockPart;
import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.editor.help.LintFoot;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.help.LintPart;
import app.tarkka.ui.editor.help.OfferPart;
import app.tarkka.ui.editor.picture.PicturesPart;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The inspector of the line one is in: a step's settings, or a section's. */
public final class StepPanel extends VBox {
  private final Messages messages;
  private final DraftModel draft;
  private final Label heading = new Label();
  private final LintPart lint;
  private final OfferPart offer;
  private final Prompts prompts;
  private final GuidancePart guidance;
  private final AnswerPart answer;
  private final ConditionPart condition;
  private final CheckPart check;
  private final FlagsPart flags;
  private final TimersPart timers;
  private final NoticesPart notices;
  private final PicturesPart pictures;
  private final HowPart how;
  private final EscalationPart escalation;
  private final VBox ofStep;
  private final TypedField trigger;
  private final TypedField completion;
  private final TypedField sectionText;
  private final ConditionPart sectionCondition;
  private final NoticesPart sectionNotices;
  private final RepeatPart repeat;
  private final VBox ofSection;
  private final SeveralPart several;
  private final BlockPart block;

  public StepPanel(
      EditorModel editor,
      OpenDocument open,
      BlocksModel blocks,
      LintModel help,
      Messages messages,
      Subscriptions subscriptions) {
    this.draft = open.text();
    this.prompts = new Prompts(open, messages);
    this.messages = messages;
    setId("step-panel");
    getStyleClass().add("panel");
    heading.getStyleClass().add("text-h3");
    heading.setId("step-panel-title");
    answer = new AnswerPart(draft, prompts, messages);
    condition =
        new ConditionPart(
            "condition",
            messages,
            changed ->
                draft.changeStep("condition", step -> step.toBuilder().condition(changed).build()));
    check = new CheckPart(draft, messages);
    flags = new FlagsPart(draft, messages);
    timers = new TimersPart(draft, messages);
    notices =
        new NoticesPart(
            messages,
            (field, all) -> draft.changeStep(field, step -> step.toBuilder().notices(all).build()));
    pictures =
        new PicturesPart(editor.pictures(draft), editor.drawnPictures(), messages, subscriptions);
    how = new HowPart(editor, draft, messages, subscriptions);
    escalation =
        new EscalationPart(
            "step",
            messages.text("editor.escalation.step"),
            messages,
            (field, change) ->
                draft.changeStep(
                    field,
                    step -> step.toBuilder().escalation(change.apply(step.escalation())).build()));
    ofStep =
        group(
            answer,
            divider(),
            condition,
            divider(),
            flags,
            divider(),
            check,
            divider(),
            notices,
            divider(),
            pictures,
            divider(),
            timers,
            divider(),
            how,
            escalation);
    sectionText = TypedField.area("section-text", 5, this::sectionTyped);
    sectionNotices =
        new NoticesPart(
            messages, (field, all) -> draft.changeSection(field, old -> old.withNotices(all)));
    trigger =
        TypedField.line(
            "section-trigger-text", text -> cued("trigger", old -> old.withTrigger(text)));
    completion =
        TypedField.line(
            "section-completion-text", text -> cued("completion", old -> old.withCompletion(text)));
    sectionCondition =
        new ConditionPart(
            "section-condition",
            messages,
            changed -> draft.changeSection("condition", section -> section.withCondition(changed)));
    repeat = new RepeatPart(draft, messages);
    ofSection =
        group(
            repeat,
            divider(),
            new Labelled(messages.text("editor.trigger"), trigger.control()),
            new Labelled(messages.text("editor.completion"), completion.control()),
            divider(),
            new Labelled(messages.text("editor.section.text"), sectionText.control()),
            divider(),
            sectionCondition,
            divider(),
            sectionNotices);
    lint = new LintPart(help, messages);
    offer = new OfferPart(help.offers(), messages, subscriptions);
    guidance = new GuidancePart(prompts, messages);
    several = new SeveralPart(draft, messages);
    block = new BlockPart(blocks, messages);
    getChildren().addAll(heading, block, guidance, several, ofStep, ofSection);
    subscriptions.follow(blocks.knownProperty(), _ -> show());
    subscriptions.follow(draft.chosen().spotsProperty(), _ -> show());
    subscriptions.follow(draft.currentProperty(), _ -> show());
    subscriptions.follow(draft.contentProperty(), _ -> show());
    subscriptions.follow(help.findingsProperty(), _ -> draft.currentRow().ifPresent(lint::show));
  }

  /** What is said of the step and its words; it stands at the panel's foot. */
  public LintFoot foot() {
    return new LintFoot(offer, lint);
  }

  private void show() {
    boolean many = draft.chosen().several();
    only(several, many);
    only(lint, !many);
    if (many) {
      block.setVisible(false);
      guidance.setVisible(false);
      only(ofStep, false);
      only(ofSection, false);
      heading.setText(several.title());
      several.show();
    } else {
      showOne();
    }
  }

  private void showOne() {
    draft
        .currentRow()
        .ifPresent(
            row -> {
              boolean step = row instanceof Row.OfStep;
              boolean pinned = block.show(row);
              ofStep.setDisable(pinned);
              ofSection.setDisable(pinned);
              lint.show(row);
              guidance.show(row);
              only(ofStep, step);
              only(ofSection, !step);
              switch (row) {
                case Row.OfStep line -> show(line);
                case Row.OfSection line -> show(line);
              }
            });
  }

  private void show(Row.OfStep line) {
    Step step = line.step();
    heading.setText(messages.text("editor.step", line.number()));
    answer.show(line);
    condition.show(draft.content(), line, step.condition());
    check.show(step);
    flags.show(step);
    timers.show(step);
    notices.show(step.notices());
    pictures.show(step);
    how.show(step.how());
    escalation.show(step.escalation());
  }

  private void show(Row.OfSection line) {
    heading.setText(messages.text("editor.section", line.number()));
    sectionText.show(line.section().text());
    sectionText.prompt(prompts.of(line, Guided.OfSection.TEXT));
    trigger.prompt(said(line, Guided.OfSection.TRIGGER, "editor.trigger.example"));
    completion.prompt(said(line, Guided.OfSection.COMPLETION, "editor.completion.example"));
    sectionCondition.show(draft.content(), line, line.section().condition());
    sectionNotices.show(line.section().notices());
    trigger.show(line.section().cues().trigger());
    completion.show(line.section().cues().completion());
    repeat.show(line.section().repeat());
  }

  private String said(Row.OfSection line, Guided.OfSection field, String otherwise) {
    String said = prompts.of(line, field);
    return said.isEmpty() ? messages.text(otherwise) : said;
  }

  private void sectionTyped(String text) {
    draft.changeSection("text", old -> old.withText(text));
  }

  private void cued(String field, UnaryOperator<Section.Cues> change) {
    draft.changeSection(field, old -> old.withCues(change.apply(old.cues())));
  }

  private static VBox group(Node... parts) {
    VBox group = new VBox(parts);
    group.getStyleClass().add("gap-16");
    return group;
  }

  private static Region divider() {
    Region line = new Region();
    line.getStyleClass().add("divider");
    return line;
  }

  private static void only(Node group, boolean wanted) {
    group.setVisible(wanted);
    group.setManaged(wanted);
  }
}
