package app.tarkka.gallery;

import app.tarkka.document.CommentControl;
import app.tarkka.document.Content;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Revision;
import app.tarkka.document.StepId;
import app.tarkka.person.Meaning;
import app.tarkka.person.Role;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TwoRevisions;
import app.tarkka.ui.editor.EditorView;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.control.EditorModel.Wanted;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.library.LibraryView;
import app.tarkka.ui.revisions.RevisionsModel;
import app.tarkka.ui.revisions.RevisionsView;
import app.tarkka.ui.today.NoSample;
import app.tarkka.ui.today.TodayModel;
import app.tarkka.ui.today.TodayView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;

/** Document control: what is approved for later, and how it stands until then. */
final class ControlSheets {
  private static final Instant DUE = Instant.parse("2026-04-01T05:00:00Z");

  private final Shop shop;
  private final TestLibrary library;

  private ControlSheets(String language) {
    shop = new Shop(Locale.forLanguageTag(language));
    library = shop.library();
  }

  /** The pictures by name. */
  static Map<String, Supplier<Parent>> all() {
    Map<String, Function<ControlSheets, Parent>> sheets = new LinkedHashMap<>();
    sheets.put("control-approving", ControlSheets::approving);
    sheets.put("control-waiting", ControlSheets::waiting);
    sheets.put("control-replaced", ControlSheets::replaced);
    sheets.put("control-called-back", ControlSheets::calledBack);
    sheets.put("control-two-approve", ControlSheets::twoApprove);
    sheets.put("control-how-many", ControlSheets::howMany);
    sheets.put("control-comments", ControlSheets::comments);
    sheets.put("control-commented", ControlSheets::commented);
    sheets.put("control-unresolved", ControlSheets::unresolved);
    sheets.put("control-library", ControlSheets::inLibrary);
    sheets.put("control-revisions", ControlSheets::revisions);
    sheets.put("control-today", ControlSheets::today);
    Map<String, Supplier<Parent>> all = new LinkedHashMap<>();
    sheets.forEach(
        (name, sheet) -> {
          all.put(name, () -> sheet.apply(new ControlSheets("en")));
          List.of("fi", "id")
              .forEach(
                  language ->
                      all.put(
                          name + "-" + language, () -> sheet.apply(new ControlSheets(language))));
        });
    return all;
  }

  /** A day is being chosen. */
  private Parent approving() {
    EditorModel model = shop.editorModel(submitted(), Wanted.NEWEST);
    model.review().force().laterProperty().set(true);
    return new EditorView(model, messages());
  }

  private Parent waiting() {
    return editor(approvedForLater(), Wanted.NEWEST);
  }

  private Parent replaced() {
    return editor(approvedForLater(), Wanted.EFFECTIVE);
  }

  private Parent calledBack() {
    DocumentId document = approvedForLater();
    library
        .documentControl()
        .callBack(
            document,
            "The new torque wrench comes a week later.",
            library.sign("ana", Meaning.DECIDED));
    return editor(document, Wanted.NEWEST);
  }

  /** One of two has approved it. */
  private Parent twoApprove() {
    return editor(half("SOP-022"), Wanted.NEWEST);
  }

  /** In force, with how often it is reviewed and how many approve it. */
  private Parent howMany() {
    DocumentId document = library.effective(TwoRevisions.before()).document();
    library.documentControl().requireApprovals(document, 2, library.sign("ana", Meaning.DECIDED));
    return editor(document, Wanted.EFFECTIVE);
  }

  private DocumentId half(String code) {
    library.add(
        "eve", "482915", Set.of(Role.AUTHOR), library.by(library.sign("ana", Meaning.DECIDED)));
    Revision first = library.effective(TwoRevisions.before().toBuilder().code(code).build());
    library
        .documentControl()
        .requireApprovals(first.document(), 2, library.sign("ana", Meaning.DECIDED));
    sent(first, TwoRevisions.after().toBuilder().code(code).build());
    library.documentControl().approve(first.document(), library.sign("eve", Meaning.APPROVED));
    return first.document();
  }

  /** The comments of a revision in review, over which somebody writes. */
  private Parent comments() {
    DocumentId document = saidMuch();
    EditorView view = editor(document, Wanted.NEWEST);
    view.showComments();
    return view;
  }

  /** Sent back, with the comments in the outline. */
  private Parent commented() {
    DocumentId document = saidMuch();
    library
        .documentControl()
        .requestChanges(
            document, "See the comments, please.", library.sign("ana", Meaning.DECIDED));
    EditorView view = editor(document, Wanted.NEWEST);
    view.showComments();
    return view;
  }

  private Parent unresolved() {
    return editor(saidMuch(), Wanted.NEWEST);
  }

  private DocumentId saidMuch() {
    DocumentId document = submitted();
    CommentControl control = library.commentControl();
    control.write(
        document,
        Optional.of(new StepId("bolts")),
        "14 N·m is more than the maker allows. Where does it come from?",
        library.signIn("ana"));
    control.write(
        document,
        Optional.of(new StepId("turn")),
        "Good that this is here.",
        library.signIn("ben"));
    control.write(document, Optional.empty(), "Who orders the new wrench?", library.signIn("ana"));
    control.answer(
        control.of(document).getFirst(),
        "From the new drawing; I ask them again.",
        library.signIn("dia"));
    control.resolve(control.of(document).get(1), library.signIn("dia"));
    return document;
  }

  private Parent inLibrary() {
    shop.filled();
    for (String code : List.of("POL-001", "SOP-001")) {
      Revision first =
          library
              .documents()
              .effective(library.documents().byCode(code).orElseThrow().id())
              .orElseThrow();
      sent(first, first.content().toBuilder().text("Better").build());
      approve(first.document());
    }
    Revision never = library.draft(TwoRevisions.before().toBuilder().code("QC-000").build());
    submit(never.document());
    approve(never.document());
    return new LibraryView(shop.libraryModel(), messages());
  }

  private Parent revisions() {
    return new RevisionsView(
        new RevisionsModel(
            shop.workbench().get(),
            library.documents(),
            library.people(),
            ZoneOffset.UTC,
            approvedForLater()),
        messages());
  }

  private Parent today() {
    approvedForLater();
    half("SOP-022");
    return new TodayView(
        new TodayModel(
            shop.workbench().get(),
            library.documents(),
            library.runs(),
            library.people(),
            Optional::empty,
            new Signing(library.newSignIn(), shop.workbench().get()),
            new NoSample(),
            library.clock(),
            ZoneOffset.UTC,
            "Corner Shop"),
        messages());
  }

  private EditorView editor(DocumentId document, Wanted wanted) {
    EditorModel model = shop.editorModel(document, wanted);
    return new EditorView(model, messages());
  }

  private DocumentId approvedForLater() {
    DocumentId document = submitted();
    approve(document);
    return document;
  }

  private void approve(DocumentId document) {
    Instant due = DUE.isAfter(library.clock().instant()) ? DUE : DUE.plusSeconds(2_592_000);
    library
        .documentControl()
        .approve(document, Optional.of(due), library.sign("ana", Meaning.APPROVED));
  }

  private DocumentId submitted() {
    Revision first = library.effective(TwoRevisions.before());
    sent(first, TwoRevisions.after());
    return first.document();
  }

  private void sent(Revision first, Content content) {
    library
        .documents()
        .saveDraft(first.document(), content, first.author(), library.clock().instant());
    submit(first.document());
  }

  private void submit(DocumentId document) {
    library
        .documentControl()
        .submit(
            document,
            "The bolts may be tighter, and the shaft is turned **by hand** at the end.",
            true,
            library.sign("dia", Meaning.AUTHORED));
  }

  private Messages messages() {
    return shop.workbench().messages();
  }
}
