package app.tarkka.ui.editor.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.ContentHash;
import app.tarkka.document.DocumentId;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.outline.Spot;
import app.tarkka.picture.Originals;
import app.tarkka.picture.PictureFile;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestPictures;
import app.tarkka.ui.editor.EditorBench;
import app.tarkka.ui.editor.control.EditorModel;
import app.tarkka.ui.editor.draft.DraftModel;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesModelTest {
  private static final StepId FIRST = new StepId("first");
  private static final StepId SECOND = new StepId("second");
  private static final Media LOST = new Media("img/lost.png", null);
  private static final byte[] RED = TestPictures.png(40, 30, Color.RED);
  private static final byte[] BLUE = TestPictures.png(40, 30, Color.BLUE);

  @TempDir Path folder;
  private EditorBench bench;
  private DocumentId document;
  private EditorModel editor;
  private DraftModel draft;
  private PicturesModel pictures;

  @BeforeEach
  void open() {
    bench = new EditorBench(TestLibrary.in(folder));
    Content content =
        Content.of(
            Kind.PROCEDURE,
            "SOP-001",
            "Gearbox",
            List.of(
                Section.of(
                    "Do",
                    List.of(
                        Step.of(FIRST, "Fit the ring"),
                        new StepBuilder(SECOND, "Close it").media(List.of(LOST)).build(),
                        new StepBuilder(new StepId("third"), "Look at it")
                            .media(List.of(LOST))
                            .build()))));
    document = bench.shop.draft(content).document();
    editor = bench.open(document);
    draft = editor.openProperty().get().orElseThrow().text();
    pictures = editor.pictures(draft);
    draft.currentProperty().set(Spot.of(FIRST));
  }

  @AfterEach
  void close() {
    bench.shop.close();
  }

  @Test
  void aLargePictureIsKeptSmallerOnceAndWithItsOriginalWhereTheOwnerWantsIt() throws Exception {
    byte[] large = TestPictures.bytes("jpg", 3000, 2000, Color.RED);
    pictures.paste(() -> large);
    Media small = media(FIRST).getLast();
    assertEquals(new PictureFile.Size(2400, 1600), PictureFile.size(bytes(small)));
    assertNull(small.original());
    String hash = ContentHash.ofBytes(large).hex();
    assertEquals(Optional.empty(), bench.shop.documents().media(hash), "only the smaller one");

    pictures.paste(() -> large);
    assertEquals(1, media(FIRST).size(), "the same bytes are the same picture");
    pictures.remove(0);
    bench.originals = Originals.KEPT;
    pictures.paste(() -> large);
    assertEquals(List.of(small.withOriginal(hash)), media(FIRST));
    assertArrayEquals(large, bench.shop.documents().media(hash).orElseThrow());
  }

  @Test
  void severalFilesAreOneActionThatCanBeUndoneAndDoneAgain() throws IOException {
    bench.workbench.files().choose(file("a.png", RED), file("b.png", BLUE));

    pictures.choose();

    assertEquals(List.of("a.png", "b.png"), names(FIRST));
    assertEquals("", pictures.refusalProperty().get());
    assertFalse(pictures.addingProperty().get());
    draft.undo();
    assertEquals(List.of(), names(FIRST));
    draft.redo();
    assertEquals(List.of("a.png", "b.png"), names(FIRST));
    assertArrayEquals(BLUE, bytes(media(FIRST).getLast()));
  }

  @Test
  void areSavedWithTheDraft() throws IOException {
    pictures.addFiles(List.of(file("a.png", RED)));
    editor.leave();

    Step saved =
        bench.shop.documents().revisions(document).getFirst().content().step(FIRST).orElseThrow();
    assertEquals(media(FIRST), saved.media());
  }

  @Test
  void whatIsNoWholePictureIsToldAndTheRestIsAdded() throws IOException {
    pictures.addFiles(
        List.of(
            file("cut.png", TestPictures.half(TestPictures.png(400, 300, Color.RED))),
            file("a.png", RED),
            file("huge.png", TestPictures.claiming(10_000, 4_001)),
            file("notes.png", "no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            folder.resolve("gone.png"),
            file("same.png", RED)));

    assertEquals(List.of("a.png"), names(FIRST));
    List<String> told = pictures.refusalProperty().get().lines().toList();
    assertEquals(5, told.size());
    assertTrue(told.get(0).startsWith("cut.png was not added: the file is damaged"));
    assertTrue(told.get(1).contains("huge.png was not added: it has more than 40 million pixels"));
    assertTrue(told.get(2).contains("notes.png was not added: it is no picture"));
    assertTrue(told.get(3).contains("gone.png was not added: it could not be read"));
    assertEquals("same.png stands beside this step already.", told.get(4));
    assertEquals(List.of(), bench.workbench.problemsShown());
  }

  @Test
  void aMissingPictureIsSuppliedWhereverTheDocumentNamesIt() throws IOException {
    draft.currentProperty().set(Spot.of(SECOND));
    bench.workbench.files().choose(file("IMG_7.png", RED));

    pictures.chooseFor(0);

    assertEquals(List.of("img/lost.png"), names(SECOND));
    assertFalse(media(SECOND).getFirst().missing());
    assertEquals(media(SECOND), media(new StepId("third")));
    draft.undo();
    assertEquals(List.of(LOST), media(SECOND));
    assertEquals(List.of(LOST), media(new StepId("third")));
  }

  @Test
  void aBrokenFileLeavesTheMissingPictureAsItWas() throws IOException {
    draft.currentProperty().set(Spot.of(SECOND));
    bench
        .workbench
        .files()
        .choose(file("cut.png", TestPictures.half(TestPictures.png(400, 300, Color.RED))));

    pictures.chooseFor(0);

    assertEquals(List.of(LOST), media(SECOND));
    assertTrue(pictures.refusalProperty().get().contains("damaged"));
  }

  @Test
  void aPastedPictureHasANameAndAnotherOneAnotherName() {
    pictures.paste(() -> RED);
    pictures.paste(() -> BLUE);

    assertEquals(List.of("pasted-picture.png", "pasted-picture-2.png"), names(FIRST));
  }

  @Test
  void goesToTheStepItWasAddedToEvenWhenOneHasGoneOn() {
    pictures.paste(
        () -> {
          draft.goTo(Spot.of(SECOND), 0);
          return RED;
        });

    assertEquals(1, media(FIRST).size());
    assertEquals(List.of(LOST), media(SECOND));
    assertEquals(Spot.of(SECOND), draft.currentProperty().get());
  }

  @Test
  void tellsWhenTheStepWasRemovedMeanwhile() {
    pictures.paste(
        () -> {
          draft.remove();
          return RED;
        });

    assertTrue(pictures.refusalProperty().get().startsWith("The step was removed meanwhile"));
  }

  @Test
  void aFailureOfTheProgramIsReportedAndEndsTheAdding() {
    pictures.paste(
        () -> {
          throw new IllegalStateException("out of paint");
        });

    assertEquals(1, bench.workbench.problemsShown().size());
    assertFalse(pictures.addingProperty().get());
    assertEquals(List.of(), media(FIRST));
  }

  @Test
  void areOrderedAndRemoved() throws IOException {
    pictures.addFiles(List.of(file("a.png", RED), file("b.png", BLUE)));

    pictures.moveLater(0);
    assertEquals(List.of("b.png", "a.png"), names(FIRST));
    pictures.moveEarlier(1);
    assertEquals(List.of("a.png", "b.png"), names(FIRST));
    pictures.remove(0);
    assertEquals(List.of("b.png"), names(FIRST));
    draft.undo();
    assertEquals(List.of("a.png", "b.png"), names(FIRST));
  }

  private List<Media> media(StepId step) {
    return draft.content().step(step).orElseThrow().media();
  }

  private List<String> names(StepId step) {
    return media(step).stream().map(Media::name).toList();
  }

  private byte[] bytes(Media media) {
    return bench.shop.documents().media(String.valueOf(media.sha256())).orElseThrow();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
