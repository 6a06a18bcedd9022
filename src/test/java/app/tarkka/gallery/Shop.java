package app.tarkka.gallery;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Revision;
import app.tarkka.document.template.Template;
import app.tarkka.person.Meaning;
import app.tarkka.picture.Originals;
import app.tarkka.testkit.LookedAt;
import app.tarkka.testkit.NewDrafts;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.editor.FewWords;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.EditorServices;
import app.tarkka.ui.kit.Preferences;
import app.tarkka.ui.kit.SeatHints;
import app.tarkka.ui.kit.signing.Session;
import app.tarkka.ui.kit.signing.Signing;
import app.tarkka.ui.kit.signing.Writer;
import app.tarkka.ui.library.DocumentActions;
import app.tarkka.ui.library.LibraryModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import javafx.util.Subscription;

/** A real library with something on every shelf, for pictures of the screens that show it. */
final class Shop {
  private static final Map<String, Integer> REVIEW =
      Map.of("SOP-001", 1, "SOP-002", 2, "SOP-004", 12, "QC-001", 24);

  private final TestLibrary library;
  private final TestWorkbench workbench;

  Shop(Locale language) {
    try {
      library = TestLibrary.in(Files.createTempDirectory("gallery"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    workbench = new TestWorkbench(language);
  }

  TestWorkbench workbench() {
    return workbench;
  }

  TestLibrary library() {
    return library;
  }

  /** Twelve documents in four collections, in every state. */
  Shop filled() {
    String[][] effective = {
      {"SOP-001", "Open the kitchen", "Kitchen"},
      {"SOP-002", "Ham sandwich", "Kitchen"},
      {"SOP-004", "Clean the slicer", "Kitchen"},
      {"SOP-010", "Open the shop in the morning", "Counter"},
      {
        "SOP-011",
        "Handle a complaint at the counter and write down what the customer said",
        "Counter"
      },
      {"QC-001", "Sandwich before it leaves", "Kitchen"},
      {"QC-002", "Fridge temperatures", "Kitchen"},
      {"POL-001", "Refunds", "Counter"}
    };
    for (String[] row : effective) {
      Content content =
          TestContents.simple(row[0], row[1]).toBuilder().kind(kindOf(row[0])).build();
      Revision revision = library.effective(content);
      library.documents().moveTo(revision.document(), row[2]);
      library.documents().reviewEvery(revision.document(), REVIEW.getOrDefault(row[0], 0));
    }
    // Reviews are overdue, due soon, and not for a while.
    library.clock().advance(Duration.ofDays(40));
    library.draft(TestContents.simple("SOP-012", "Bake sourdough bread"));
    library.draft(TestContents.simple("SOP-013", "Defrost the freezer").toBuilder().build());
    Revision waiting = library.draft(TestContents.simple("SOP-003", "Weigh out ham"));
    library
        .documentControl()
        .submit(waiting.document(), "First wording.", true, library.sign("dia", Meaning.AUTHORED));
    Document sandwich = library.documents().byCode("SOP-002").orElseThrow();
    library
        .documents()
        .saveDraft(
            sandwich.id(),
            library.documents().effective(sandwich.id()).orElseThrow().content(),
            TestLibrary.id("dia"),
            library.clock().instant());
    return this;
  }

  /** A draft from a template. */
  DocumentId begun(Template template) {
    return NewDrafts.of(library).begin(template, "", TestLibrary.id("dia"));
  }

  LibraryModel libraryModel() {
    return new LibraryModel(
        workbench.get(),
        library.documents(),
        new DocumentActions(
            workbench.get(),
            library.documents(),
            library.documentControl(),
            library.library().manuals(),
            library.people(),
            signing(),
            Writers.of(library, "dia"),
            NewDrafts.of(library)),
        (_, action) -> {
          action.run();
          return Subscription.EMPTY;
        },
        library.clock(),
        ZoneOffset.UTC);
  }

  EditorModel editorModel(DocumentId document, EditorModel.Wanted wanted) {
    return new EditorModel(
        workbench.get(), editorServices(Writers.of(library, "dia")), document, wanted);
  }

  EditorModel editorModelOfNobody(DocumentId document) {
    return new EditorModel(
        workbench.get(),
        editorServices(new Writer(new Session(), _ -> {})),
        document,
        EditorModel.Wanted.NEWEST);
  }

  private EditorServices editorServices(Writer writer) {
    return new EditorServices(
        library.documents(),
        library.library().drafts(),
        library.library().templates(),
        library.library().manuals(),
        library.library().sheets(),
        library.documentControl(),
        library.commentControl(),
        library.people(),
        signing(),
        writer,
        library.ids(),
        (_, action) -> {
          action.run();
          return Subscription.EMPTY;
        },
        LookedAt::sheet,
        () -> Originals.DROPPED,
        library.clock(),
        ZoneOffset.UTC,
        new FewWords("dough", "taikinaa", "adonan"),
        new SeatHints(Preferences.passing()));
  }

  private Signing signing() {
    return new Signing(library.newSignIn(), workbench.get());
  }

  private static Kind kindOf(String code) {
    return switch (code.charAt(0)) {
      case 'Q' -> Kind.CHECKLIST;
      case 'P' -> Kind.POLICY;
      default -> Kind.PROCEDURE;
    };
  }
}
