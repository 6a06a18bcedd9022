package app.tarkka.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What few ask for, under one word that shows it and hides it again. */
public final class Disclosure extends VBox {
  private final Hyperlink word;
  private final Node told;

  /**
   * @param id of the word
   * @param told what it shows
   */
  public Disclosure(String id, String text, Node told) {
    this.told = told;
    getStyleClass().add("gap-4");
    word = new Hyperlink(text);
    word.setId(id);
    word.getStyleClass().add("disclosure-word");
    word.setOnAction(_ -> show(!told.isVisible()));
    told.managedProperty().bind(told.visibleProperty());
    getChildren().addAll(word, told);
    show(false);
  }

  private void show(boolean wanted) {
    told.setVisible(wanted);
    word.setVisited(false);
    word.setGraphic(Icons.icon(wanted ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
  }
}
