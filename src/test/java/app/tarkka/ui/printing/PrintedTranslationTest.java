package app.tarkka.ui.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.CommandRun;
import app.tarkka.document.Answer;
import app.tarkka.document.Condition;
import app.tarkka.document.Content;
import app.tarkka.document.Revision;
import app.tarkka.document.Section;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation;
import app.tarkka.json.JsonFields;
import app.tarkka.json.JsonText;
import app.tarkka.ledger.LedgerEntry;
import app.tarkka.paper.Letterhead;
import app.tarkka.paper.Outlet;
import app.tarkka.paper.Pace;
import app.tarkka.paper.PageSetup;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.PrintedWording.Standing;
import app.tarkka.paper.SheetKind;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.UsualPage;
import app.tarkka.paper.preview.PrintOrder;
import app.tarkka.paper.preview.PrinterOffer;
import app.tarkka.paper.preview.Printers;
import app.tarkka.run.Judgement;
import app.tarkka.run.Result;
import app.tarkka.run.RunEvent;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestRun;
import app.tarkka.testkit.TestTranslation;
import app.tarkka.testkit.TestWorkbench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed in a translation says which one it is, and that the original prevails. */
final class PrintedTranslationTest {
  private static final PrintedText FINNISH = new PrintedText("fi", Optional.of(Standing.APPROVED));
  private static final PrintedText SWEDISH = new PrintedText("sv", Optional.of(Standing.DRAFT));

  @TempDir private Path folder;
  private TestLibrary shop;
  private Revision revision;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    revision = shop.effective(content());
    TestTranslation.approved(shop, revision, "fi");
    Translation swedish = Translation.begun(revision.content(), "sv");
    SourceText title = SourceTexts.of(revision.content()).getFirst();
    shop.library()
        .translations()
        .saveDraft(
            revision.document(),
            swedish.with(title, "[sv] Bröd"),
            TestLibrary.id("dia"),
            Instant.EPOCH);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void theOriginalIsOfferedFirstThenWhatItIsTranslatedInto() {
    PrintSource.Offer offer = sources().document(revision.document()).offer();

    assertEquals(List.of(new PrintedText("en", Optional.empty()), FINNISH, SWEDISH), offer.texts());
  }

  @Test
  void aTranslationSaysWhichItIsAndThatTheOriginalPrevails() throws IOException {
    for (SheetKind kind : List.of(SheetKind.CHECKLIST, SheetKind.PROCEDURE)) {
      String words = printed(kind, FINNISH);

      assertTrue(words.contains("[fi] Which bread?"), words);
      assertTrue(words.contains("[fi] rye"), "options and the conditions on them");
      assertTrue(words.contains("This is the Finnish translation."), words);
      assertTrue(words.contains("The original is in English."), words);
      assertTrue(words.contains("the original prevails"), words);
      assertTrue(words.contains("Finnish translation"), "in the head of every page");
      assertFalse(words.contains("DRAFT"), words);
    }
  }

  @Test
  void aDraftSaysOnEveryPageThatNobodyApprovedIt() throws IOException {
    String words = printed(SheetKind.PROCEDURE, SWEDISH);

    assertTrue(words.contains("[sv] Bröd"), words);
    assertTrue(words.contains("DRAFT TRANSLATION: Swedish"), words);
    assertTrue(words.contains("Nobody has approved it."), words);
    assertTrue(words.contains("of its texts are not translated and stand in English"), words);
  }

  @Test
  void theOriginalSaysNothingOfTranslations() throws IOException {
    String words = printed(SheetKind.CHECKLIST, new PrintedText("en", Optional.empty()));

    assertTrue(words.contains("Which bread?"), words);
    assertFalse(words.contains("ranslation"), words);
  }

  @Test
  void theLedgerKnowsWhichTranslationWasPrinted() {
    PrintSource source = sources().document(revision.document());
    source
        .compose(
            SheetKind.CHECKLIST, PageSetup.upright(PaperSize.A4), SheetLanguage.FINNISH, FINNISH)
        .left(Outlet.FILE);

    assertEquals(
        shop.library().translations().approved(revision.hash()).getFirst().hash().hex(),
        newest().object("event").object("as").text("translation"));
  }

  @Test
  void aRecordIsPrintedInATranslationAndSaysWhatWasRead() throws IOException {
    TestRun run = TestRun.start(shop, revision, "Order 1", "cho");
    TestTranslation.approved(shop, revision, "fi")
        .read(
            run,
            "cho",
            new RunEvent.EntryRecorded(
                TestRun.key("bread", 1),
                new Result.Chosen(List.of("rye")),
                Judgement.NOT_JUDGED,
                "c"));
    PrintSource source = sources().record(run.id());

    assertEquals(2, source.offer().texts().size(), "no draft: nobody can have read it");
    String words =
        Pdf.flat(
            source
                .compose(
                    SheetKind.RECORD,
                    PageSetup.upright(PaperSize.A4),
                    SheetLanguage.ENGLISH,
                    FINNISH)
                .paper()
                .pdf());
    assertTrue(words.contains("[fi] Which bread?"), words);
    assertTrue(words.contains("[fi] rye"), words);
    assertTrue(words.contains("the original prevails"), words);
    String original = Pdf.flat(printedRecord(source));
    assertTrue(original.contains("Which bread?") && !original.contains("[fi]"), original);
    assertTrue(original.contains("Read in Finnish"), "what was read and signed");
  }

  @Test
  void theWordsOfTheSheetFollowTheTranslationThatIsChosen() {
    PrintPreviewModel model =
        new PrintPreviewModel(
            new TestWorkbench().get(),
            sources().document(revision.document()),
            new NoPrinters(),
            () -> UsualPage.of(PaperSize.A4));
    PrintChoices choices = model.choices();
    assertEquals(SheetLanguage.ENGLISH, choices.languageProperty().get());

    choices.textProperty().set(FINNISH);

    assertEquals(SheetLanguage.FINNISH, choices.languageProperty().get());
    assertTrue(model.previewProperty().get().isPresent());
    choices.textProperty().set(SWEDISH);
    assertEquals(
        SheetLanguage.FINNISH, choices.languageProperty().get(), "sheets speak no Swedish");
    model.close();
  }

  @Test
  void theCommandPrintsATranslationAndSaysWhenThereIsNone() throws IOException {
    Path library = shop.file();
    Path pdf = folder.resolve("fi.pdf");
    String code = revision.content().code();

    CommandRun done =
        CommandRun.on(library, "print", "checklist", code, "--translation", "fi", "--out", pdf);
    CommandRun none =
        CommandRun.on(library, "print", "checklist", code, "--translation", "de", "--out", pdf);

    assertEquals(0, done.exit(), done.all());
    String words = Pdf.flat(Files.readAllBytes(pdf));
    assertTrue(words.contains("[fi] Which bread?"), words);
    assertTrue(words.contains("alkuperäinen on ratkaiseva"), words);
    assertEquals(1, none.exit());
    assertTrue(none.err().contains("There is no translation into \"de\"."), none.err());
  }

  private String printed(SheetKind kind, PrintedText text) throws IOException {
    return Pdf.flat(
        sources()
            .document(revision.document())
            .compose(kind, PageSetup.upright(PaperSize.A4), SheetLanguage.ENGLISH, text)
            .paper()
            .pdf());
  }

  private static byte[] printedRecord(PrintSource source) {
    return source
        .compose(SheetKind.RECORD, PageSetup.upright(PaperSize.A4), SheetLanguage.ENGLISH)
        .paper()
        .pdf();
  }

  private PrintSources sources() {
    return new PrintSources(
        new PrintServices(
            shop.documents(),
            shop.library().translations(),
            shop.library().readings(),
            shop.library().manuals(),
            shop.library().sheets(),
            shop.runs(),
            shop.people(),
            shop.ledger(),
            shop.seat(),
            shop.clock(),
            new Random(7),
            SheetLanguage.ENGLISH,
            shop.outgoing(Optional::empty),
            () -> "Corner Shop",
            () -> Letterhead.NONE));
  }

  private JsonFields newest() {
    List<LedgerEntry> rows = new ArrayList<>();
    shop.ledger().forEach(rows::add);
    return JsonText.object(rows.getLast().body()).fields();
  }

  private static Content content() {
    StepId bread = new StepId("bread");
    return TestContents.simple("SOP-7", "Bread").toBuilder()
        .sections(
            List.of(
                Section.of(
                    "Bake",
                    List.of(
                        new StepBuilder(bread, "Which bread?")
                            .answer(new Answer.Choice(List.of("white", "rye"), false))
                            .build(),
                        new StepBuilder(new StepId("slow"), "Bake it slowly.")
                            .condition(Condition.when(bread, new Condition.Test.Chosen("rye")))
                            .build()))))
        .build();
  }

  /** A computer without any. */
  private static final class NoPrinters implements Printers {
    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public PrinterOffer offer(String printer) {
      return PrinterOffer.NOTHING;
    }

    @Override
    public void print(
        String printer, app.tarkka.paper.Paper paper, PrintOrder order, Pace.Listener pace) {
      throw new IllegalStateException("there is none");
    }
  }
}
