package app.tarkka.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Answer;
import app.tarkka.document.Content;
import app.tarkka.document.HoldPoint;
import app.tarkka.document.Kind;
import app.tarkka.document.Media;
import app.tarkka.document.Mode;
import app.tarkka.document.Notice;
import app.tarkka.document.Section;
import app.tarkka.document.SignOff;
import app.tarkka.document.Specification;
import app.tarkka.document.Step;
import app.tarkka.document.StepBuilder;
import app.tarkka.document.StepId;
import app.tarkka.document.Timer;
import app.tarkka.document.picture.Example;
import app.tarkka.exchange.ImportRefused;
import app.tarkka.exchange.Imported;
import app.tarkka.exchange.Importers;
import app.tarkka.exchange.Source;
import app.tarkka.exchange.markdown.CorpusFiles;
import app.tarkka.exchange.markdown.MarkdownImporter;
import app.tarkka.json.CanonicalJson;
import app.tarkka.json.JsonText;
import app.tarkka.sample.SampleDocuments;
import app.tarkka.sample.Trade;
import app.tarkka.testkit.TestPictures;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Document JSON: valid by its schema, the same content back, plain words for what is wrong. */
class DocumentJsonTest {
  private static final Schema SCHEMA = schema();

  @Test
  void aDocumentWithEverythingIsValidAndComesBackTheSame() throws ImportRefused {
    Content content = everything();
    assertEquals(List.of(), problems(DocumentJson.text(content)));
    assertEquals(content, read(DocumentJson.text(content)).content());
  }

  @ParameterizedTest
  @EnumSource(Trade.class)
  void everySampleIsValidAndComesBackTheSame(Trade trade) throws ImportRefused {
    for (Content content : SampleDocuments.all(trade)) {
      String json = DocumentJson.text(content);
      assertEquals(List.of(), problems(json), content.code());
      assertEquals(content, read(json).content(), content.code());
    }
  }

  @Test
  @EnabledIf("app.tarkka.exchange.markdown.CorpusFiles#present")
  void everyConversionIsValidAndComesBackTheSame() throws IOException, ImportRefused {
    Importers importers = new Importers(List.of(new MarkdownImporter()));
    for (Path file : CorpusFiles.markdown()) {
      Imported imported = importers.read(file);
      String json = JsonText.pretty(DocumentJson.write(imported));
      assertEquals(List.of(), problems(json), file.toString());
      assertEquals(imported.content(), read(json).content(), file.toString());
    }
  }

  @Test
  void theImportIsReportedInTheDocument() throws ImportRefused {
    Imported imported = new MarkdownImporter().read(Source.of("a.md", "<!-- c -->\n1. a\n1. b\n"));
    assertEquals(
        """
        {"dropped":[{"count":1,"what":"HTML comment"}],"format":"markdown","source":"a.md",\
        "warnings":[{"line":1,"message":"An HTML comment is left out: c"},\
        {"line":2,"message":"All 2 steps are numbered 1; they are counted instead."}]}\
        """,
        CanonicalJson.text(
            Objects.requireNonNull(DocumentJson.write(imported).members().get("import"))));
  }

  @Test
  void unknownMembersAreReported() throws ImportRefused {
    Imported imported =
        read(
            """
            {"format":"tarkka-document/1","kind":"procedure","colour":"red",
             "sections":[{"level":2,"steps":[{"id":"a","conditions":[{"text":"x"}]}]}]}\
            """);
    assertEquals(
        List.of(
            "The member colour is not known and left out.",
            "The member sections[0].steps[0].conditions is not known and left out."),
        imported.report().warnings().stream().map(w -> w.message()).toList());
  }

  @Test
  void whatIsNoDocumentIsRefusedInPlainWords() {
    assertRefused("{", "x.json is not document JSON");
    assertRefused("{\"format\":\"other\"}", "format must be \"tarkka-document/1\"");
    assertRefused(
        "{\"format\":\"tarkka-document/1\",\"kind\":\"recipe\"}", "procedure, checklist, policy");
    assertRefused(
        """
        {"format":"tarkka-document/1","kind":"procedure",
         "sections":[{"level":2,"steps":[{"id":"a"},{"id":"a"}]}]}\
        """,
        "step id a twice");
    assertRefused(
        """
        {"format":"tarkka-document/1","kind":"procedure","sections":[{"level":2,"steps":[
         {"id":"a","media":[{"name":"a.png","missing":true,"marks":[
         {"type":"ring","x":9000,"y":0,"width":2000,"height":5}]}]}]}]}\
        """,
        "no part of the picture");
    assertRefused(
        """
        {"format":"tarkka-document/1","kind":"procedure","title":"\\ud800"}\
        """,
        "half a character");
  }

  private static void assertRefused(String json, String words) {
    ImportRefused refused = assertThrows(ImportRefused.class, () -> read(json));
    assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
  }

  private static Imported read(String json) throws ImportRefused {
    return new DocumentJsonImporter().read(Source.of("x.json", json));
  }

  private static List<String> problems(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    try (InputStream in =
        DocumentJson.class.getResourceAsStream(
            "/app/tarkka/exchange/tarkka-document-1.schema.json")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Content everything() {
    Specification limits =
        new Specification(
            new BigDecimal("12.50"),
            new BigDecimal("12"),
            new BigDecimal("13.0"),
            "mm",
            2,
            3,
            new BigDecimal("0.1"));
    Step sub = Step.of(new StepId("b"), "Sub-step");
    Step step =
        new StepBuilder(new StepId("a"), "Measure")
            .number("7.a")
            .number(limits)
            .key(true)
            .signOff(SignOff.BLIND)
            .hold(HoldPoint.EVERYTHING_BEFORE)
            .required(false)
            .notices(List.of(new Notice(Notice.Level.DANGER, "Hot")))
            .timers(List.of(new Timer(60L, null), new Timer(null, 90L)))
            .media(
                List.of(
                    new Media("a.png", "0".repeat(64)),
                    new Media("b.png", null),
                    TestPictures.marked(new Media("c.png", "1".repeat(64)))
                        .withExample(Example.WRONG)
                        .withOriginal("2".repeat(64))
                        .withCaption("The flat side is below")))
            .steps(List.of(sub))
            .build();
    Step choice =
        new StepBuilder(new StepId("c"), "")
            .answer(new Answer.Choice(List.of("a", "b"), true))
            .build();
    return Content.of(
            Kind.CHECKLIST, "QC-1", "All", List.of(Section.of("One", List.of(step, choice))))
        .toBuilder()
        .mode(Mode.CALL_RESPONSE)
        .verifies("SOP-1")
        .finalCheck(true)
        .release(true)
        .language("fi")
        .text("Before")
        .build();
  }
}
