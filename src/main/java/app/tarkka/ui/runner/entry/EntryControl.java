package app.tarkka.ui.runner.entry;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The control with which a step is answered; made for one step on one screen. */
public abstract sealed class EntryControl extends VBox
    permits ChoiceEntry,
        DateEntry,
        DerivedEntry,
        DirectEntry,
        NumberEntry,
        PhotoEntry,
        SignatureEntry,
        TextEntry,
        TimeEntry {

  /** The control for what the step asks. */
  public static EntryControl of(AnswerModel answer, EntryDesk desk) {
    return switch (answer) {
      case DerivedAnswerModel model -> new DerivedEntry(model, desk);
      case DirectAnswerModel model -> new DirectEntry(model, desk);
      case NumberAnswerModel model -> new NumberEntry(model, desk);
      case ChoiceAnswerModel model -> new ChoiceEntry(model, desk);
      case TextAnswerModel model -> new TextEntry(model, desk);
      case DateAnswerModel model -> new DateEntry(model, desk);
      case TimeAnswerModel model -> new TimeEntry(model, desk);
      case PhotoAnswerModel model -> new PhotoEntry(model, desk);
      case SignatureAnswerModel model -> new SignatureEntry(model, desk);
    };
  }

  EntryControl(Node... children) {
    super(children);
    getStyleClass().add("entry");
  }

  /** Puts the focus where the person types or chooses; false when there is nothing to focus. */
  public abstract boolean focusEntry();
}
