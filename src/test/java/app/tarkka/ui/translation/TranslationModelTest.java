package app.tarkka.ui.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.exchange.translation.TranslationFile;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationModelTest {
  private static final Content HAM = TestContents.sandwich();
  private static final SourceText TITLE = SourceTexts.of(HAM).getFirst();

  @TempDir Path folder;
  private TestLibrary shop;
  private TranslationBench bench;
  private Revision ham;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    shop.people();
    bench = new TranslationBench(shop, Locale.ENGLISH);
    ham = shop.effective(HAM);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void savesAfterAPauseInTheNameOfWhoeverTyped() {
    TranslationModel model = bench.model(ham.document());
    model.choose("fi");

    model.type(TITLE, "Kinkkuleipä");
    assertTrue(shop.library().translations().draft(ham.document(), "fi").isEmpty());
    bench.delay().pass();

    assertEquals(
        "Kinkkuleipä",
        shop.library()
            .translations()
            .draft(ham.document(), "fi")
            .orElseThrow()
            .texts()
            .getFirst()
            .text());
    assertEquals(
        Set.of(TestLibrary.id("dia")),
        shop.library().translations().translators(ham.document(), "fi"));
  }

  @Test
  void offersEveryLanguageButTheSources() {
    assertEquals(List.of("fi", "id"), bench.model(ham.document()).languages());
  }

  @Test
  void anotherAuthorApprovesAndTheTranslatorIsNotAsked() {
    TranslationModel model = bench.model(ham.document());
    model.choose("fi");
    model.type(TITLE, "Kinkkuleipä");
    bench.signedBy("ana");

    model.approve();

    assertEquals(1, shop.library().translations().approved(ham.hash()).size());
    assertTrue(model.sheetProperty().get().orElseThrow().approved());
    assertFalse(model.toldProperty().get().refused());
  }

  @Test
  void marksWhatBecameStaleAndTakesAWordForItThatItStillFits() {
    TestTranslation.approved(shop, ham, "fi");
    Content changed = HAM.toBuilder().title("Ham sandwich.").build();
    shop.revised(ham.document(), changed);
    TranslationModel model = bench.model(ham.document());
    SourceText title = SourceTexts.of(changed).getFirst();
    assertEquals(State.STALE, model.state(title));
    assertEquals(Optional.of("Ham sandwich"), model.sourceBefore(title));

    model.approve();
    assertTrue(model.toldProperty().get().refused());
    model.stillFits(title);

    assertEquals(State.CURRENT, model.state(title));
    assertEquals(Optional.empty(), model.sourceBefore(title));
    assertEquals(0, model.sheetProperty().get().orElseThrow().count(State.STALE));
  }

  @Test
  void opensTheRevisionThatOneCameFrom() {
    shop.documents()
        .saveDraft(
            ham.document(),
            HAM.toBuilder().title("Ham roll").build(),
            TestLibrary.id("dia"),
            shop.clock().instant());
    assertEquals(1, shown(new Place.Translations(ham.document())));
    assertEquals(2, shown(new Place.Translations(ham.document(), Optional.of(2))));
  }

  private int shown(Place.Translations place) {
    return bench.model(place).sheetProperty().get().orElseThrow().revision().number();
  }

  @Test
  void namesTheWordsThatTheLanguageDoesNotKnowAndWhatMayBeMeant() {
    TranslationModel model = bench.model(ham.document());
    List<TranslationSpelling.Unknown> found = new ArrayList<>();
    List<String> meant = new ArrayList<>();
    model
        .spelling()
        .look("fi", List.of("Hyvä", "Tee Kinkkuleipa"), all -> all.forEach(found::addAll));
    assertEquals(List.of(new TranslationSpelling.Unknown("Kinkkuleipa", 4, 15)), found);

    model.spelling().suggest("fi", "Kinkkuleipa", meant::addAll);
    assertEquals(2, meant.size());
    model.spelling().add("Kinkkuleipa", found::clear);
    model.spelling().look("fi", List.of("Kinkkuleipa"), all -> all.forEach(found::addAll));
    assertEquals(List.of(), found, "it is one of the shop's words");
    model.spelling().look("xx", List.of("Kinkkuleipa"), all -> all.forEach(found::addAll));
    assertEquals(List.of(), found, "no dictionary is there");
  }

  @Test
  void goesToATableAndBack() throws IOException {
    TranslationModel model = bench.model(ham.document());
    model.choose("fi");
    model.type(TITLE, "Kinkku, \"leipä\"");
    Path file = folder.resolve("ham.csv");
    bench.workbench().files().choose(file);
    model.exportFile();
    String table = Files.readString(file);

    model.type(TITLE, "");
    Files.writeString(file, table.replace("Make it,\r", "Make it,Tee se\r"));
    bench.workbench().files().choose(file);
    model.importFile();

    Sheet sheet = model.sheetProperty().get().orElseThrow();
    assertEquals("Kinkku, \"leipä\"", sheet.text(TITLE));
    assertEquals(2, sheet.count(State.CURRENT));
  }

  @Test
  void saysWhyAFileIsRefusedAndKeepsWhatWasTyped() throws IOException {
    TranslationModel model = bench.model(ham.document());
    model.choose("fi");
    model.type(TITLE, "Kinkku");
    Path file = folder.resolve("ham.csv");
    Files.write(file, new byte[] {'p', (byte) 0xE4});
    bench.workbench().files().choose(file);

    model.importFile();

    assertTrue(model.toldProperty().get().refused());
    assertTrue(model.toldProperty().get().words().contains("ham.csv is not UTF-8"));
    assertEquals("Kinkku", model.sheetProperty().get().orElseThrow().text(TITLE));
  }

  @Test
  void leavesOutWhatTranslatesOtherWords() throws IOException {
    Path file = folder.resolve("old.json");
    Files.write(
        file,
        TranslationFile.json(
            TestTranslation.whole(ham, "fi")
                .with(
                    new SourceText("title", TITLE.kind(), TITLE.step(), "Cheese sandwich"),
                    "Juustoleipä")));
    TranslationModel model = bench.model(ham.document());
    model.choose("fi");
    bench.workbench().files().choose(file);

    model.importFile();

    assertEquals(State.MISSING, model.state(TITLE));
    assertEquals(4, model.sheetProperty().get().orElseThrow().count(State.CURRENT));
  }
}
