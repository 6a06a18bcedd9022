package app.tarkka.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Content;
import app.tarkka.document.Kind;
import app.tarkka.document.SearchHit;
import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.testkit.TestContents;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class SearchContract extends PortContract {

  @Test
  void findsByEveryBeginningOfAWordAsItIsTyped() {
    shop.draft(TestContents.sandwich());
    String typed = "weigh the ham";

    for (int i = 1; i <= typed.length(); i++) {
      if (i > 1) {
        assertEquals(List.of("SOP-001"), codes(typed.substring(0, i)), typed.substring(0, i));
      }
    }
  }

  @Test
  void ranksCodeAndTitleAboveTheText() {
    shop.draft(document("SOP-010", "Cleaning", "Wipe the slicer."));
    shop.draft(document("SOP-011", "Slicer", "Open it."));

    assertEquals(List.of("SOP-011", "SOP-010"), codes("slicer"));
    assertEquals(List.of("SOP-010"), codes("010"));
    assertEquals(List.of("SOP-010"), codes("sop-010"));
  }

  @Test
  void ignoresCaseAndAccents() {
    shop.draft(document("SOP-020", "Crème brûlée", "Jäätelö ensin."));

    assertEquals(List.of("SOP-020"), codes("CREME"));
    assertEquals(List.of("SOP-020"), codes("jaatelo"));
    assertEquals(List.of("SOP-020"), codes("brûl"));
  }

  @Test
  void findsSingleCharactersAndWordsOfScriptsWithoutSpaces() {
    shop.draft(document("SOP-030", "品質検査手順", "重量を測定する。"));

    for (String typed : List.of("質", "検査", "品質検査", "測定", "重量を測")) {
      assertEquals(List.of("SOP-030"), codes(typed), typed);
    }
    assertEquals(List.of(), codes("査検"));
  }

  @Test
  void marksTheHitInTheTextOnly() {
    shop.draft(document("SOP-040", "Slicer", "Wipe the blade. 刃を拭く。"));

    assertEquals("", shop.documents().search("slicer", 5).getFirst().where());
    String where = shop.documents().search("blad", 5).getFirst().where();
    assertTrue(where.contains("\u0002blade\u0003"), where);
    String japanese = shop.documents().search("刃", 5).getFirst().where();
    assertTrue(japanese.contains("\u0002刃\u0003を拭く"), japanese);
  }

  @Test
  void showsTheWordsAroundAHitWithoutTheirMarks() {
    shop.draft(
        document("SOP-041", "Slicer", "Wipe the **blade** with [the cloth](https://a.example)."));

    String where = shop.documents().search("blad", 5).getFirst().where();
    assertEquals("Wipe the \u0002blade\u0003 with the cloth.", where.lines().toList().getLast());
    assertEquals(List.of("SOP-041"), codes("blade with the cloth"));
  }

  @Test
  void takesWhateverIsTyped() {
    shop.draft(TestContents.sandwich());

    for (String typed :
        List.of(
            "", " ", "\"", "ham\"", "* OR", "NEAR(", "-", "a:b", "{code}:x", "^ham", "'", "\0")) {
      shop.documents().search(typed, 5);
    }
    assertEquals(List.of("SOP-001"), codes("\"ham* (sand"));
    assertEquals(List.of(), codes("ham OR nothing"));
  }

  @Test
  void findsTheWordingInForceAfterARevision() {
    var first = shop.effective(document("SOP-050", "Old title", "Old words."));
    shop.revised(first.document(), document("SOP-050", "New title", "New words."));

    assertEquals(List.of(), codes("old"));
    assertEquals(List.of("SOP-050"), codes("new words"));
  }

  private List<String> codes(String typed) {
    return shop.documents().search(typed, 10).stream()
        .map(SearchHit::document)
        .map(document -> document.code())
        .toList();
  }

  private static Content document(String code, String title, String step) {
    return Content.of(
        Kind.PROCEDURE,
        code,
        title,
        List.of(Section.of("Do", List.of(Step.of(new StepId("one"), step)))));
  }
}
