package app.tarkka.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.tarkka.testkit.Screens;
import app.tarkka.testkit.Screens.Look;
import app.tarkka.testkit.UsesToolkit;
import app.tarkka.ui.kit.TextSize;
import app.tarkka.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;

/**
 * The gallery's screens of runs, checks, records, searches and translations, at the smallest window
 * and text of 150 %: what takes the focus has a role and a name to be read (R18), and no word is
 * cut (R3).
 */
@UsesToolkit
class AccessibilityTest {
  private static final Look LARGE_TEXT = new Look(Theme.LIGHT, TextSize.LARGER, 1024, 700);

  @Test
  void everythingThatTakesTheFocusHasANameAndNoWordIsCut() {
    List<String> found = new ArrayList<>();
    for (Gallery.Exhibit exhibit : Gallery.all()) {
      if (exhibit.name().startsWith("run-")
          || exhibit.name().startsWith("kiosk-")
          || exhibit.name().startsWith("record")
          || exhibit.name().startsWith("search")
          || exhibit.name().startsWith("translation")) {
        Screens.look(exhibit.view(), LARGE_TEXT, root -> audit(exhibit.name(), root, found))
            .forEach(cut -> found.add(exhibit.name() + " cuts " + cut));
      }
    }
    assertEquals(List.of(), found);
  }

  private static void audit(String screen, Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
      if (node.getAccessibleRole() == null
          || node.getAccessibleRole() == AccessibleRole.NODE
          || node.getAccessibleRole() == AccessibleRole.PARENT) {
        found.add(screen + ": " + node + " has no role");
      }
      if (name(node).isBlank()) {
        found.add(screen + ": " + node + " has no name");
      }
      if (node.getId() == null) {
        found.add(screen + ": " + node + " has no id");
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> audit(screen, child, found));
    }
  }

  /** What a screen reader says: its own text, its label's, or what it shows. */
  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label) {
      return label.getText();
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }
}
