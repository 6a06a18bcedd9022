package app.tarkka.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.document.Content;
import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.translation.ApprovedTranslation;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.Translation.State;
import app.tarkka.testkit.TestLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTranslationsTest {
  @TempDir Path folder;

  @Test
  void theOpeningAndTheClosingOfTheSandwichShopAreWholeInFinnish() {
    Set<String> translated = new TreeSet<>();
    for (Content content : SampleDocuments.all(Trade.SANDWICH)) {
      SampleTranslations.read(Trade.SANDWICH, content)
          .ifPresent(
              translation -> {
                translated.add(content.code());
                assertEquals(
                    List.of(),
                    SourceTexts.of(content).stream()
                        .filter(source -> translation.state(source) != State.CURRENT)
                        .map(SourceText::place)
                        .toList(),
                    content.code());
              });
    }
    assertEquals(Set.of("CL-001", "SOP-001"), translated);
  }

  @Test
  void theyAreApprovedBySomebodyElseInANewLibraryThatIsSound() {
    try (TestLibrary shop = TestLibrary.in(folder)) {
      SampleClock story = SampleClock.endingBefore(shop.clock().instant(), shop.seat().zone());
      new Sample(
              shop.people(),
              shop.documents(),
              shop.library().translations(),
              shop.library().readings(),
              shop.library().manuals(),
              shop.runs(),
              shop.library().sheets(),
              shop.library(),
              shop.library().state().shop(),
              shop.hashing(),
              story,
              shop.seat())
          .fill(Trade.SANDWICH, Sample.Owner.REAL, _ -> {});

      Document opening =
          shop.documents().all().stream()
              .filter(document -> document.code().equals("SOP-001"))
              .findFirst()
              .orElseThrow();
      Revision revision = shop.documents().effective(opening.id()).orElseThrow();
      assertEquals(
          List.of("fi"),
          shop.library().translations().approved(revision.hash()).stream()
              .map(ApprovedTranslation::language)
              .toList());
      assertEquals(List.of(), shop.ledger().verify(_ -> {}).found());
    }
  }
}
