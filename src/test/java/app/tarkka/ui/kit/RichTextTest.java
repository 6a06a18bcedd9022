package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.UsesToolkit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UsesToolkit
final class RichTextTest {

  @Test
  void marksAreKeptAsStyles() {
    List<Text> runs = runs("Torque the **M8 *bolts*** to `12`");
    assertEquals(
        List.of("Torque the ", "M8 ", "bolts", " to ", "12"),
        runs.stream().map(Text::getText).toList());
    assertTrue(runs.get(1).getStyleClass().contains("rich-strong"));
    assertTrue(runs.get(2).getStyleClass().containsAll(List.of("rich-strong", "rich-emphasis")));
    assertTrue(runs.get(4).getStyleClass().contains("rich-code"));
  }

  @Test
  void listsAreNumberedFromTheirStart() {
    assertEquals(List.of("3.", "4."), labels("3. first\n4. second"));
    assertEquals(List.of("•", "•"), labels("- one\n- two"));
  }

  @Test
  void tableCellsAreAllThere() {
    assertEquals(
        List.of("Bolt", "Torque", "M8", "12.0"),
        runs("| Bolt | Torque |\n|---|--:|\n| M8 | 12.0 |").stream().map(Text::getText).toList());
  }

  @Test
  void aTableWithoutRoomForItsWordsIsRowsUnderOneAnother() {
    String table = "| Bolt | Torque |\n|---|--:|\n| M8 | 12.0 N·m |\n| M10 | |";

    assertEquals(List.of("Bolt", "Torque", "M8", "12.0 N·m", "M10"), runsIn(400, table));
    assertEquals(
        List.of("Bolt: ", "M8", "Torque: ", "12.0 N·m", "Bolt: ", "M10", "Torque: "),
        runsIn(60, table));
  }

  private static List<String> runsIn(int width, String markdown) {
    return Screens.onFxThread(
        () -> {
          RichText text = new RichText(markdown);
          new Scene(text);
          text.applyCss();
          text.resize(width, 400);
          text.layout();
          return all(text)
              .filter(Text.class::isInstance)
              .map(run -> ((Text) run).getText())
              .toList();
        });
  }

  @Test
  void linksAreOnlyTextAndTagsOnlyLooks() {
    List<Text> runs =
        runs("<b>bold</b> [here](https://example.org)<sup>[1]</sup> <i>&lt;x&gt;</i>");
    assertEquals(
        List.of("bold", " ", "here", "[1]", " ", "<x>"), runs.stream().map(Text::getText).toList());
    assertTrue(runs.get(0).getStyleClass().contains("rich-strong"));
    assertTrue(runs.get(3).getStyleClass().contains("rich-raised"));
    assertTrue(runs.get(5).getStyleClass().contains("rich-emphasis"));
  }

  @Test
  void otherTagsAreDroppedAndTheirWordsKept() {
    assertEquals(
        List.of("Wear gloves", "\n", "now & here"),
        runs("<div class=\"x\">\n<p>Wear gloves</p>\nnow &amp; here\n</div>").stream()
            .map(Text::getText)
            .toList());
    assertEquals(List.of(), runs("<!-- a note -->"));
  }

  @Test
  void aKeyIsSetApartAndAsLargeAsCode() {
    Text key = shown("Press <kbd>C</kbd>", "text-step", TextSize.NORMAL).getLast();
    assertEquals("C", key.getText());
    assertTrue(key.getStyleClass().contains("rich-key"));
    assertEquals(0.9 * 24, key.getFont().getSize(), 0.1);
  }

  @Test
  void theTitleOfCodeStandsAboveIt() {
    assertEquals(
        List.of("Store it", "git push\ngit log"),
        labels("``` shell title=\"Store it\"\ngit push\ngit log\n```"));
    assertEquals(List.of("git log"), labels("``` {.shell hl_lines=\"2\"}\ngit log\n```"));
  }

  @ParameterizedTest
  @EnumSource
  void inlineCodeIsNineTenthsOfTheTextAroundIt(TextSize size) {
    for (String place : List.of("text-step", "text-step-kiosk", "text-caption", "text-ui")) {
      List<Text> runs = shown("Install `bids` **and `more`** here\n\n`only`", place, size);
      double around = runs.getFirst().getFont().getSize();
      runs.stream()
          .filter(run -> run.getStyleClass().contains("rich-code"))
          .forEach(code -> assertEquals(0.9 * around, code.getFont().getSize(), 0.1, place));
      assertEquals(3, runs.stream().filter(r -> r.getStyleClass().contains("rich-code")).count());
    }
  }

  private static List<Text> shown(String markdown, String place, TextSize size) {
    return Screens.onFxThread(
        () -> {
          RichText text = new RichText(markdown);
          text.getStyleClass().add(place);
          Theme.LIGHT.applyTo(new Scene(new StackPane(text)), size);
          text.getScene().getRoot().applyCss();
          return all(text).filter(Text.class::isInstance).map(Text.class::cast).toList();
        });
  }

  private static List<Text> runs(String markdown) {
    return all(Screens.onFxThread(() -> new RichText(markdown)))
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .toList();
  }

  private static List<String> labels(String markdown) {
    return all(Screens.onFxThread(() -> new RichText(markdown)))
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static Stream<Node> all(Node node) {
    Stream<Node> below =
        node instanceof Parent parent && node.isVisible()
            ? parent.getChildrenUnmodifiable().stream().flatMap(RichTextTest::all)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }
}
