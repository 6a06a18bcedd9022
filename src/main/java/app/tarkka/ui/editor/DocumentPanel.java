package app.tarkka.ui.editor;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.Kind;
import app.tarkka.document.Mode;
import app.tarkka.document.outline.Edit;
import app.tarkka.document.template.Guided;
import app.tarkka.ui.editor.block.BlocksModel;
import app.tarkka.ui.editor.block.UsedIn;
import app.tarkka.ui.editor.branch.BranchPart;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import app.tarkka.ui.editor.draft.Guard;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.editor.field.Prompts;
import app.tarkka.ui.editor.field.TypedField;
import app.tarkka.ui.editor.help.LintModel;
import app.tarkka.ui.editor.help.LintPart;
import app.tarkka.ui.editor.review.ApprovalsChoice;
import app.tarkka.ui.editor.review.InManuals;
import app.tarkka.ui.editor.review.ReviewInterval;
import app.tarkka.ui.editor.review.SheetsOut;
import app.tarkka.ui.editor.step.EscalationPart;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the document is as a whole. */
final class DocumentPanel extends VBox {
  /** Languages that are offered; a document's own is offered too. */
  private static final List<String> LANGUAGES =
      List.of("en", "fi", "id", "sv", "et", "de", "fr", "es", "pt", "nl", "pl", "it");

  private final EditorModel editor;
  private final DraftModel draft;
  private final Guard guard = new Guard();
  private final TypedField code;
  private final TypedField title;
  private final EnumChoice<Kind> kind;
  private final EnumChoice<Mode> mode;
  private final EnumChoice<String> language;
  private final AboutPart about;
  private final TypedField before;
  private final EnumChoice<String> verifies;
  private final Labelled verifiesField;
  private final CheckBox finalCheck;
  private final EscalationPart escalation;
  private final CheckBox release;
  private final BranchPart branches;
  private final LintPart lint;

  DocumentPanel(
      EditorModel editor,
      OpenDocument open,
      BlocksModel blocks,
      LintModel help,
      Messages messages,
      Subscriptions subscriptions) {
    this.editor = editor;
    this.draft = open.text();
    setId("document-panel");
    getStyleClass().addAll("panel", "gap-16");
    title =
        TypedField.line(
            "doc-title", text -> typed("title", c -> c.toBuilder().title(text).build()));
    code =
        TypedField.line(
            "doc-code", text -> typed("code", c -> c.toBuilder().code(text.strip()).build()));
    Labelled codeField = new Labelled(messages.text("editor.code"), code.control());
    open.autosave()
        .ifPresent(saver -> codeField.refusal().textProperty().bind(saver.codeRefusalProperty()));
    kind =
        new EnumChoice<>(
            "doc-kind",
            List.of(Kind.values()),
            one -> messages.text("document", one),
            one -> typed("", c -> c.toBuilder().kind(one).build()));
    mode =
        new EnumChoice<>(
            "doc-mode",
            List.of(Mode.values()),
            one -> messages.text("editor", one),
            one -> typed("", c -> c.toBuilder().mode(one).build()));
    language =
        new EnumChoice<>(
            "doc-language",
            languages(open.text().content().language()),
            tag -> languageName(tag, messages.locale()),
            tag -> typed("", c -> c.toBuilder().language(tag).build()));
    Prompts prompts = new Prompts(open, messages);
    title.prompt(prompts.of(Guided.OfDocument.TITLE));
    title.onEnter(() -> draft.goTo(draft.currentProperty().get(), Edit.END));
    about = new AboutPart(draft, prompts, messages);
    before =
        TypedField.area(
            "doc-text", 4, text -> typed("text", c -> c.toBuilder().text(text).build()));
    before.prompt(prompts.of(Guided.OfDocument.TEXT));
    verifies =
        new EnumChoice<>(
            "doc-verifies",
            List.of(""),
            one -> one.isEmpty() ? messages.text("editor.verifies.none") : procedure(one),
            one -> typed("", c -> c.toBuilder().verifies(one).build()));
    verifiesField = new Labelled(messages.text("editor.verifies"), verifies);
    finalCheck =
        policy("final-check", messages, chosen -> c -> c.toBuilder().finalCheck(chosen).build());
    release = policy("release", messages, chosen -> c -> c.toBuilder().release(chosen).build());
    escalation =
        new EscalationPart(
            "doc",
            messages.text("editor.escalation.document"),
            messages,
            (field, change) ->
                typed(field, c -> c.toBuilder().escalation(change.apply(c.escalation())).build()));
    branches = new BranchPart(draft, messages);
    getChildren()
        .addAll(
            new Labelled(messages.text("editor.title"), title.control()),
            codeField,
            new Labelled(messages.text("editor.kind"), kind),
            new Labelled(messages.text("editor.mode"), mode),
            explained(finalCheck, messages.text("editor.final-check.help")),
            explained(release, messages.text("editor.release.help")),
            verifiesField,
            branches,
            collection(open, messages),
            new ReviewInterval(open.document().reviewMonths(), messages, editor::reviewEvery),
            new ApprovalsChoice(open.document().approvals(), editor.review().approvals(), messages),
            new Labelled(messages.text("editor.language"), language),
            escalation,
            about,
            new Labelled(messages.text("editor.text"), before.control()),
            new InManuals(editor, open.manuals(), messages),
            new SheetsOut(editor, open.document().id(), open.sheets(), messages),
            new UsedIn(blocks, messages, subscriptions));
    lint = new LintPart(help, messages);
    subscriptions.follow(help.findingsProperty(), _ -> lint.show(help.ofDocument()));
    subscriptions.follow(draft.contentProperty(), this::show);
    subscriptions.onChange(editor.procedures(), this::offerProcedures);
    editor.readProcedures();
    offerProcedures();
  }

  /** What writing help says of the document; it stands at the panel's foot. */
  LintPart hints() {
    return lint;
  }

  void beginTitle(String typed) {
    title.control().requestFocus();
    title.control().appendText(typed);
  }

  private void show(Content content) {
    branches.show(content);
    title.show(content.title());
    if (!code.text().strip().equals(content.code())) {
      code.show(content.code());
    }
    kind.show(content.kind());
    mode.show(content.mode());
    language.show(content.language());
    about.show(content.about());
    escalation.show(content.escalation());
    before.show(content.text());
    verifies.show(content.verifies());
    boolean checklist = content.kind() == Kind.CHECKLIST;
    verifiesField.setVisible(checklist);
    verifiesField.setManaged(checklist);
    guard.show(
        () -> {
          finalCheck.setSelected(content.finalCheck());
          release.setSelected(content.release());
        });
  }

  private void typed(String field, UnaryOperator<Content> change) {
    draft.changeContent(field, change);
  }

  /** A switch of the whole document. */
  private CheckBox policy(
      String name, Messages messages, Function<Boolean, UnaryOperator<Content>> change) {
    CheckBox box = new CheckBox(messages.text("editor." + name));
    box.setId("doc-" + name);
    box.setWrapText(true);
    box.selectedProperty()
        .subscribe((_, chosen) -> guard.byPerson(() -> typed("", change.apply(chosen))));
    return box;
  }

  private static VBox explained(CheckBox policy, String text) {
    Label help = new Label(text);
    help.getStyleClass().add("field-help");
    help.setWrapText(true);
    VBox box = new VBox(policy, help);
    box.getStyleClass().addAll("gap-4", "final-check");
    return box;
  }

  private Labelled collection(OpenDocument open, Messages messages) {
    TypedField field = TypedField.line("doc-collection", _ -> {});
    field.show(open.document().collection());
    field.prompt(messages.text("editor.collection.none"));
    field
        .control()
        .focusedProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has) {
                editor.moveTo(field.text());
              }
            });
    return new Labelled(messages.text("editor.collection"), field.control());
  }

  private void offerProcedures() {
    String chosen = draft.content().verifies();
    List<String> codes = new ArrayList<>();
    codes.add("");
    editor.procedures().stream().map(Document::code).forEach(codes::add);
    if (!codes.contains(chosen)) {
      codes.add(chosen);
    }
    guard.show(() -> verifies.getItems().setAll(codes));
    verifies.show(chosen);
  }

  private String procedure(String codeOfIt) {
    return editor.procedures().stream()
        .filter(each -> each.code().equals(codeOfIt))
        .findFirst()
        .map(each -> each.code() + " " + each.title())
        .orElse(codeOfIt);
  }

  private static List<String> languages(String own) {
    List<String> all = new ArrayList<>(LANGUAGES);
    if (!all.contains(own)) {
      all.add(own);
    }
    return all;
  }

  private static String languageName(String tag, Locale in) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(in);
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(in) + name.substring(1);
  }
}
