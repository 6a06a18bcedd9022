package app.tarkka.ui.records;

import javafx.scene.control.Label;

/** The three weights in which a record's page says something; each wraps. */
final class Lines {
  private Lines() {}

  static Label plain(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  static Label strong(String text) {
    Label label = plain(text);
    label.getStyleClass().add("text-strong");
    return label;
  }

  /** Beside what matters more. */
  static Label muted(String text) {
    Label label = plain(text);
    label.getStyleClass().addAll("text-muted", "text-caption");
    return label;
  }
}
