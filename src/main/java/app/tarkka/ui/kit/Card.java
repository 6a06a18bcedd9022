package app.tarkka.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A framed group with an optional heading. */
public final class Card extends VBox {
  public Card(Node... content) {
    getStyleClass().add("tk-card");
    getChildren().addAll(content);
  }

  public static Card titled(String title, Node... content) {
    Card card = new Card(content);
    Label heading = new Label(title);
    heading.getStyleClass().add("text-h3");
    heading.setWrapText(true);
    card.getChildren().addFirst(heading);
    return card;
  }
}
