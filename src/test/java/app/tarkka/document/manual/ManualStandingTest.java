package app.tarkka.document.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Document;
import app.tarkka.document.DocumentId;
import app.tarkka.person.Meaning;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the documents of a manual stand today, and its parts in their order. */
class ManualStandingTest {
  @TempDir Path folder;
  private TestLibrary shop;

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void countsWhatIsDueAndWhatIsOutOfForce() {
    DocumentId late = effective("SOP-001");
    DocumentId quiet = effective("SOP-002");
    DocumentId gone = effective("SOP-003");
    shop.documents().reviewEvery(late, 1);
    shop.documents().reviewEvery(quiet, 24);
    shop.documentControl().withdraw(gone, "Old", shop.sign("ana", Meaning.DECIDED));
    shop.clock().advance(Duration.ofDays(40));
    shop.documents()
        .saveDraft(
            quiet,
            TestContents.simple("SOP-002", "Other words"),
            TestLibrary.id("dia"),
            shop.clock().instant());

    ManualStanding standing = standing(late, quiet, gone, new DocumentId("not-there"));
    assertEquals(3, standing.documents().size(), "what is no longer there has no line");
    assertEquals(1, standing.due());
    assertEquals(1, standing.withdrawn());
    assertTrue(standing.documents().get(0).due());
    assertTrue(standing.documents().get(1).newer());
    assertTrue(standing.documents().get(2).withdrawn());
  }

  @Test
  void movesAPartToAnyPlaceAndNowhereElse() {
    Manual manual =
        new Manual(
            "m",
            "M",
            "",
            List.of("a", "b", "c").stream().<ManualPart>map(ManualPart.Heading::new).toList());
    assertEquals("bca", words(manual.moved(0, 2)));
    assertEquals("cab", words(manual.moved(2, 0)));
    assertEquals("acb", words(manual.moved(1, 2)));
    assertEquals(manual, manual.moved(0, 3));
    assertEquals(manual, manual.moved(-1, 0));
    assertEquals("ac", words(manual.without(1)));
  }

  private static String words(Manual manual) {
    return manual.parts().stream()
        .map(part -> ((ManualPart.Heading) part).text())
        .collect(Collectors.joining());
  }

  private DocumentId effective(String code) {
    return shop.effective(TestContents.simple(code, code)).document();
  }

  private ManualStanding standing(DocumentId... documents) {
    Map<DocumentId, Document> known =
        shop.documents().all().stream()
            .collect(Collectors.toMap(Document::id, Function.identity()));
    List<ManualPart> parts =
        List.of(documents).stream().<ManualPart>map(ManualPart.Entry::new).toList();
    return ManualStanding.of(
        new Manual("m", "M", "", parts),
        known,
        LocalDate.ofInstant(shop.clock().instant(), ZoneOffset.UTC),
        ZoneOffset.UTC);
  }
}
