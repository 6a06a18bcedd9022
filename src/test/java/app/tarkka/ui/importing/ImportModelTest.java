package app.tarkka.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Document;
import app.tarkka.document.Kind;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.picture.Originals;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.testkit.Writers;
import app.tarkka.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
  private final TestWorkbench workbench = new TestWorkbench();
  @TempDir Path folder;
  private TestLibrary shop;
  private ImportModel model;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    model =
        new ImportModel(
            workbench.get(),
            new Importers(List.of(new MarkdownImporter())),
            shop.documents(),
            Writers.of(shop, "dia"),
            shop.ids(),
            () -> Originals.DROPPED,
            shop.clock());
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void keepsNothingBeforeItIsSaved() throws IOException {
    model.read(List.of(file("bread.md", "# Bread\n\n1. Mix\n2. Bake\n")));

    ImportDraft draft = shown();
    assertEquals("Bread", draft.titleProperty().get());
    assertEquals("SOP-001", draft.codeProperty().get());
    assertEquals(List.of(), shop.documents().all());
  }

  @Test
  void savesADraftUnderTheFieldsAsTheyStandAndOpensIt() throws IOException {
    model.read(List.of(file("bread.md", "# Bread\n\n1. Mix\n2. Bake\n")));
    shown().codeProperty().set("BAKE-1");
    shown().titleProperty().set("White bread");
    shown().collectionProperty().set("Bakery");

    model.save();

    Document saved = shop.documents().byCode("BAKE-1").orElseThrow();
    assertEquals("White bread", saved.title());
    assertEquals("Bakery", saved.collection());
    assertEquals(new Place.Editor(saved.id()), workbench.place());
  }

  @Test
  void theProposedCodeFollowsTheKind() throws IOException {
    shop.draft(TestContents.simple("QC-004", "Rolls"));
    model.read(
        List.of(
            file("bread.md", "# Bread\n\n1. Mix\n"), file("cups.md", "# Cups\n\n- [ ] Clean\n")));
    ImportDraft bread = model.drafts().getFirst();
    assertEquals("SOP-001", bread.codeProperty().get());
    assertEquals("QC-005", model.drafts().getLast().codeProperty().get());

    bread.kindProperty().set(Kind.CHECKLIST);
    assertEquals("QC-006", bread.codeProperty().get());
    bread.kindProperty().set(Kind.PROCEDURE);
    assertEquals("SOP-001", bread.codeProperty().get());
  }

  @Test
  void aCodeThatWasTypedOrStoodInTheFileStays() throws IOException {
    model.read(
        List.of(
            file("bread.md", "# Bread\n\n1. Mix\n"),
            file("cake.md", "---\ncode: CAKE-1\n---\n# Cake\n\n1. Mix\n")));
    model.drafts().getFirst().codeProperty().set("BAKE-1");

    for (ImportDraft draft : model.drafts()) {
      draft.kindProperty().set(Kind.CHECKLIST);
    }

    assertEquals(
        List.of("BAKE-1", "CAKE-1"),
        model.drafts().stream().map(draft -> draft.codeProperty().get()).toList());
  }

  @Test
  void saysBesideTheFieldThatACodeIsTaken() throws IOException {
    shop.draft(TestContents.simple("BAKE-1", "Rolls"));
    model.read(List.of(file("bread.md", "# Bread\n\n1. Mix\n")));
    shown().codeProperty().set("BAKE-1");

    model.save();

    assertTrue(shown().codeRefusalProperty().get().contains("BAKE-1"));
    assertEquals(1, shop.documents().all().size());
    shown().codeProperty().set("BAKE-2");
    assertEquals("", shown().codeRefusalProperty().get());
  }

  @Test
  void tellsOfEachFileThatCannotBeReadAndGoesOn() throws IOException {
    Path bad = folder.resolve("latin.md");
    Files.write(bad, new byte[] {'#', ' ', (byte) 0xE4, (byte) 0xE4});
    model.read(List.of(folder, file("empty.md", ""), bad, file("bread.md", "# Bread\n\n1. Mix\n")));

    assertEquals(4, model.drafts().size());
    assertTrue(model.drafts().get(0).refusal().contains("is a folder"));
    assertTrue(model.drafts().get(1).refusal().contains("is empty"));
    assertTrue(model.drafts().get(2).refusal().contains("UTF-8"));
    assertTrue(model.drafts().get(3).imported().isPresent());
    assertEquals(List.of(), workbench.problemsShown());
  }

  @Test
  void aRefusalIsSaidInThePersonsLanguage() {
    TestWorkbench finnish = new TestWorkbench(Locale.of("fi"));
    ImportModel other =
        new ImportModel(
            finnish.get(),
            new Importers(List.of(new MarkdownImporter())),
            shop.documents(),
            Writers.of(shop, "dia"),
            shop.ids(),
            () -> Originals.DROPPED,
            shop.clock());

    other.read(List.of(folder.resolve("gone.md")));

    assertEquals(
        "Tiedostoa gone.md ei ole. Tarkista sen nimi ja kansio.",
        other.drafts().getFirst().refusal());
  }

  @Test
  void severalFilesGetDifferentCodesAndAreSavedOneAfterTheOther() throws IOException {
    model.read(List.of(file("a.md", "# A\n\n1. One\n"), file("b.md", "# B\n\n1. Two\n")));

    model.save();
    assertEquals("B", shown().titleProperty().get());
    model.save();

    assertEquals(
        List.of("SOP-001", "SOP-002"),
        shop.documents().all().stream().map(Document::code).toList());
    assertEquals(new Place.Library(), workbench.place());
  }

  @Test
  void whatWasReadAndNotSavedIsNotDroppedWithoutAQuestion() throws IOException {
    assertTrue(model.mayLeave());
    model.read(List.of(file("a.md", "# A\n\n1. One\n"), file("b.md", "# B\n\n1. Two\n")));

    assertFalse(model.mayLeave());
    model.save();
    assertFalse(model.mayLeave());
    model.save();

    assertTrue(model.mayLeave());
    assertEquals(
        List.of("Leave without saving 2 drafts?", "Leave without saving the draft?"),
        workbench.dialogs().asked());
  }

  @Test
  void cancelKeepsNothing() throws IOException {
    model.read(List.of(file("bread.md", "# Bread\n\n1. Mix\n")));

    model.close();

    assertEquals(List.of(), shop.documents().all());
    assertEquals(new Place.Library(), workbench.place());
  }

  private ImportDraft shown() {
    return model.shownProperty().get().orElseThrow();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
