package app.tarkka.ui.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.Section;
import app.tarkka.document.Step;
import app.tarkka.document.StepId;
import app.tarkka.paper.PaperSize;
import app.tarkka.paper.Pdf;
import app.tarkka.paper.SheetLanguage;
import app.tarkka.paper.Sheets;
import app.tarkka.paper.record.Comparison;
import app.tarkka.paper.record.ComparisonSheet;
import app.tarkka.run.RunId;
import app.tarkka.testkit.LastLook;
import app.tarkka.testkit.ShopDay;
import app.tarkka.testkit.TestContents;
import app.tarkka.testkit.TestLibrary;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareModelTest {
  @TempDir private Path folder;
  private TestLibrary shop;
  private ShopDay day;
  private final TestWorkbench bench = new TestWorkbench();

  @BeforeEach
  void open() {
    shop = TestLibrary.in(folder);
    day = new ShopDay(shop);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void saysWhatDiffersStepByStep() {
    RunId held = day.held("Order 2");
    CompareModel model = compare(day.completed("Order 1"), held);
    List<ComparePage.Line> lines = model.lines();

    assertEquals(List.of(), lines.get(0).differences(), "another time is no difference");
    assertEquals(
        List.of("Checked otherwise", "Corrected in one"),
        lines.get(1).differences(),
        "what is hidden is not compared");
    assertEquals(List.of("82 g (Corrected)"), fixed(lines.get(1).left().orElseThrow().earlier()));
    assertTrue(
        lines.get(2).differences().containsAll(List.of("Another answer", "On hold in one")),
        lines.get(2).toString());
    String called = day.found(held).openHold().orElseThrow().called();
    assertTrue(
        lines.get(2).right().orElseThrow().notes().contains("On hold here: " + called), called);

    model.onlyDifferencesProperty().set(true);
    assertEquals(2, model.lines().size());
  }

  @Test
  void isPrintedAsItIsShown() throws IOException {
    RunId left = day.completed("Order 1");
    RunId right = day.held("Order 2");
    CompareModel model = compare(left, right);
    model.onlyDifferencesProperty().set(true);

    model.print();

    assertEquals(new Place.PrintComparison(left.value(), right.value(), true), bench.place());
    String some = printed(left, right, ComparedWords.Steps.THAT_DIFFER, SheetLanguage.ENGLISH);
    assertTrue(some.contains("Order 1 and Order 2, compared"), some);
    assertTrue(some.contains("2 of 3 steps differ"), some);
    assertTrue(some.contains("≠ Another answer"), some);
    assertTrue(some.contains("82 g (Corrected)"), "what was replaced stays legible");
    assertFalse(some.contains("Wash your hands."), some);
    assertTrue(some.contains("What was signed stands in the two records themselves"), some);
    String all = printed(left, right, ComparedWords.Steps.ALL, SheetLanguage.FINNISH);
    assertTrue(all.contains("Wash your hands.") && all.contains("Eroavia vaiheita: 2/3"), all);
  }

  @Test
  void saysAnAnswerOnceWhereItsMarkSaysIt() throws IOException {
    RunId left = day.completed("Order 1");
    RunId right = day.held("Order 2");
    String paper = printed(left, right, ComparedWords.Steps.ALL, SheetLanguage.ENGLISH);
    assertTrue(paper.contains("Pass Cho"), paper);
    assertFalse(paper.contains("Pass Pass") || paper.contains("Fail Fail"), paper);
  }

  @Test
  void whatWasDoneAgainInBothIsNoDifference() {
    LastLook last = new LastLook(shop);

    ComparePage.Line line =
        compare(last.changed("Order 1"), last.refused("Order 2")).lines().getLast();

    assertEquals("", line.number());
    assertEquals("Final check before it leaves", line.text());
    assertFalse(line.differences().contains("Done again in one"), line.toString());
    List<String> earlier = line.left().orElseThrow().earlier();
    assertEquals(
        List.of("Ready for the check (No longer counts: something else changed)"), earlier);
    assertEquals(
        List.of(
            "Attempt 1: Ready for the check (Done again later)",
            "Second-checked: not accepted · Ben (VOID)"),
        line.right().orElseThrow().earlier());
  }

  @Test
  void aNightIsNoTimeThatSomethingTook() {
    RunId left = day.held("Order 1");
    RunId right = day.open("Order 2");
    day.weigh(right, "80");
    shop.clock().advance(Duration.ofHours(16));
    day.fail(right);

    ComparePage.Line closing = compare(left, right).lines().get(2);

    assertEquals(List.of(), closing.differences());
    String who = closing.right().orElseThrow().who();
    assertTrue(who.endsWith("on a later day than what was recorded before"), who);
    assertTrue(closing.left().orElseThrow().who().endsWith("15 s after what was recorded before"));
  }

  private String printed(RunId left, RunId right, ComparedWords.Steps steps, SheetLanguage in)
      throws IOException {
    Comparison compared =
        new ComparedWords(shop.runs(), shop.people(), shop.ledger())
            .printed(left, right, steps, new Messages(in.locale()));
    return Pdf.flat(ComparisonSheet.of(compared, Sheets.onPaper(PaperSize.A4).in(in)).pdf());
  }

  @Test
  void twoRunsThatWentAlikeDoNotDiffer() {
    CompareModel model = compare(day.completed("Order 1"), day.completed("Order 2"));
    model.onlyDifferencesProperty().set(true);
    assertEquals(List.of(), model.lines());
  }

  @Test
  void twoRevisionsAreComparedByStepId() {
    RunId before = day.completed("Order 1");
    var content = TestContents.sandwich();
    List<Step> steps = new ArrayList<>(content.sections().getFirst().steps());
    steps.addLast(Step.of(new StepId("apron"), "Put on an apron."));
    shop.revised(
        day.sandwich(),
        content.toBuilder().sections(List.of(Section.of("Make it", steps))).build());
    RunId after = day.open("Order 2");

    List<ComparePage.Line> lines = compare(before, after).lines();

    assertEquals(4, lines.size());
    assertEquals("Wash your hands.", lines.getFirst().text());
    assertTrue(lines.getFirst().right().isPresent());
    ComparePage.Line added = lines.getLast();
    assertEquals(List.of("Only on the right"), added.differences());
    assertTrue(added.left().isEmpty());
  }

  @Test
  void tellsNothingOfABlindResult() {
    RunId inside = day.waiting("Order 1", "80.25");
    RunId outside = day.waiting("Order 2", "61.75");
    RunId done = day.completed("Order 3");

    String one = compare(inside, done).lines().get(1).differences().toString();
    String other = compare(outside, done).lines().get(1).differences().toString();
    assertEquals(one, other);
    CompareModel both = compare(inside, outside);
    assertEquals(List.of(), both.lines().get(1).differences());
    assertFalse(both.pageProperty().get().toString().contains("61.75"));
  }

  @Test
  void twoOfOneDocumentAreTickedToBeCompared() {
    RunId one = day.open("Order 1");
    RunId two = day.open("Order 2");
    RecordsModel list = RecordBench.list(bench, shop);
    list.refresh();
    list.choose(list.rows().getFirst());
    assertFalse(list.comparable());
    list.choose(list.rows().getLast());
    list.compare();
    assertEquals(new Place.CompareRecords(two.value(), one.value()), bench.place());
  }

  private CompareModel compare(RunId left, RunId right) {
    CompareModel model =
        new CompareModel(
            bench.get(),
            new ComparedWords(shop.runs(), shop.people(), shop.ledger()),
            Optional::empty,
            left,
            right);
    model.refresh();
    return model;
  }

  /** A number and its unit are kept together by a space that does not break. */
  private static List<String> fixed(List<String> words) {
    return words.stream().map(word -> word.replace('\u00A0', ' ').replace('\u202F', ' ')).toList();
  }
}
