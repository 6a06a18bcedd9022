package app.tarkka.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.testkit.UsesToolkit;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

@UsesToolkit
class TwoColumnsTest {
  private final Region left = part(300, 100);
  private final Region right = part(200, 150);
  private final TwoColumns columns = new TwoColumns(left, right);

  @Test
  void standBesideOneAnotherAtEqualWidths() {
    lay(800);

    assertEquals(388, left.getWidth());
    assertEquals(388, right.getWidth());
    assertEquals(412, right.getLayoutX());
    assertEquals(150, columns.prefHeight(800));
  }

  @Test
  void standBelowOneAnotherWhereOneWouldGetTooLittle() {
    lay(600);

    assertTrue(columns.stackedProperty().get());
    assertEquals(600, left.getWidth());
    assertEquals(600, right.getWidth());
    assertEquals(124, right.getLayoutY());
    assertEquals(274, columns.prefHeight(600));
  }

  private void lay(double width) {
    columns.resize(width, columns.prefHeight(width));
    columns.layout();
  }

  private static Region part(double least, double height) {
    Region part = new Region();
    part.setMinWidth(least);
    part.setPrefHeight(height);
    return part;
  }
}
