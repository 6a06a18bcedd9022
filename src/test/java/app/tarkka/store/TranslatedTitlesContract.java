package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Document;
import app.tarkka.document.Revision;
import app.tarkka.document.SearchHit;
import app.tarkka.document.translation.SourceText;
import app.tarkka.document.translation.SourceTexts;
import app.tarkka.document.translation.TranslatedTitles;
import app.tarkka.run.search.Found;
import app.tarkka.run.search.SearchAnswer;
import app.tarkka.run.search.SearchQuery;
import app.tarkka.run.search.TitledSearch;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestTranslation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list in a language shows the titles that documents have in it; a search finds by both. */
abstract class TranslatedTitlesContract extends PortContract {
  @Test
  void theTitleOfTheWordingInForceIsShownAndFound() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham sandwich"));
    shop.effective(TestContents.simple("SOP-002", "Bake bread"));
    TestTranslation.approved(
        shop,
        ham,
        TestTranslation.whole(ham, "fi")
            .with(SourceTexts.of(ham.content()).getFirst(), "Kinkkuvoileipä"));
    shop.reopen();

    assertEquals(List.of("Kinkkuvoileipä", "Bake bread"), titles("fi"));
    assertEquals(List.of("Ham sandwich", "Bake bread"), titles("id"));
    assertEquals(List.of("SOP-001"), found("kinkku"));
    assertEquals(List.of("SOP-001"), found("sandwich"));

    shop.revised(ham.document(), ham.content().toBuilder().title("Ham roll").build());
    assertEquals(
        Map.of(),
        shop.library()
            .translations()
            .titles("fi", shop.clock().instant(), List.of(ham.document())));
    assertEquals(List.of("Ham roll", "Bake bread"), titles("fi"), "it is of another wording");
    assertEquals(List.of(), found("kinkku"));
  }

  @Test
  void theTitleMayHaveBeenTranslatedLast() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham sandwich"));
    SourceText title = SourceTexts.of(ham.content()).getFirst();
    TestTranslation.approved(
        shop, ham, TestTranslation.whole(ham, "fi").with(title, "").with(title, "Kinkkuvoileipä"));

    assertEquals(List.of("Kinkkuvoileipä"), titles("fi"));
  }

  @Test
  void theSearchOfEverythingShowsThemTooAndMarksWhatWasTyped() {
    Revision ham = shop.effective(TestContents.simple("SOP-001", "Ham sandwich"));
    TestTranslation.approved(
        shop,
        ham,
        TestTranslation.whole(ham, "fi")
            .with(SourceTexts.of(ham.content()).getFirst(), "Kinkkuvoileipä"));
    SearchAnswer answer =
        new TitledSearch(
                shop.library().search(),
                new TranslatedTitles(
                    shop.library().translations(), Locale.forLanguageTag("fi"), shop.clock()))
            .find(new SearchQuery("kinkku", List.of()), LocalDate.EPOCH, ZoneOffset.UTC, 6);

    Found.OfDocument first = assertInstanceOf(Found.OfDocument.class, answer.found().getFirst());
    assertEquals("Kinkkuvoileipä", first.document().title());
    assertTrue(first.title().contains("\u0002Kinkku\u0003voileipä"), first.title());
  }

  private List<String> titles(String language) {
    return new TranslatedTitles(
            shop.library().translations(), Locale.forLanguageTag(language), shop.clock())
        .apply(shop.documents().all()).stream().map(Document::title).toList();
  }

  private List<String> found(String typed) {
    return shop.documents().search(typed, 10).stream()
        .map(SearchHit::document)
        .map(Document::code)
        .toList();
  }
}
