package app.tarkka.ui.runner;

import app.tarkka.run.DefectCode;
import app.tarkka.run.Severity;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.WholeText;
import app.tarkka.ui.runner.entry.PhotoWays;
import app.tarkka.ui.runner.entry.Photos;
import app.tarkka.ui.runner.entry.TakenPhoto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Says what went wrong: in words, by a code, how bad it is, in a picture; all of it optional. */
final class FaultForm extends VBox {
  private final FaultModel model;
  private final Photos photos;
  private final Messages messages;

  FaultForm(FaultModel model, Photos photos, Messages messages) {
    this.model = model;
    this.photos = photos;
    this.messages = messages;
    getStyleClass().add("form");
    if (model.withheld()) {
      Label hidden =
          new Label(
              model
                  .speaker()
                  .map(name -> messages.text("runner.hold.said.early", name))
                  .orElseGet(() -> messages.text("runner.hold.said.withheld")));
      hidden.setId("hold-said-withheld");
      hidden.setWrapText(true);
      getChildren().add(hidden);
      return;
    }
    ProseArea description = new ProseArea();
    description.setId("hold-description");
    description.setPrefRowCount(2);
    description.setAccessibleText(messages.text("runner.hold.describe"));
    description.textProperty().bindBidirectional(model.descriptionProperty());
    getChildren().addAll(description, kinds(), pictures());
    getChildren().add(new TakenPhoto(model.photoProperty(), photos));
    getChildren()
        .add(
            Buttons.secondary(
                "hold-describe", messages.text("runner.hold.describe.save"), model::keep));
  }

  /** A shop that keeps no codes is not asked for one. */
  private FlowPane kinds() {
    FlowPane kinds = new FlowPane(16, 8);
    List<Optional<DefectCode>> codes = model.codes();
    if (codes.size() > 1) {
      kinds
          .getChildren()
          .add(
              choice(
                  "hold-defect",
                  "runner.hold.defect",
                  codes,
                  DefectCode::line,
                  model.defectProperty()));
    }
    List<Optional<Severity>> severities = new ArrayList<>(List.of(Optional.empty()));
    for (Severity each : Severity.values()) {
      severities.add(Optional.of(each));
    }
    kinds
        .getChildren()
        .add(
            choice(
                "hold-severity",
                "runner.hold.severity",
                severities,
                severity -> messages.text("runner", severity),
                model.severityProperty()));
    return kinds;
  }

  private PhotoWays pictures() {
    return PhotoWays.small(
        "hold-photo",
        photos,
        messages,
        taken -> model.photoProperty().set(Optional.of(taken)),
        model::refuse);
  }

  private <T> VBox choice(
      String id,
      String key,
      List<Optional<T>> choices,
      Function<T, String> words,
      ObjectProperty<Optional<T>> chosen) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(messages.text(key));
    box.getItems().setAll(choices);
    box.setCellFactory(_ -> new ChoiceCell<>(words));
    box.setButtonCell(WholeText.inTooltip(new ChoiceCell<>(words)));
    ByLetter.in(box, one -> said(one, words));
    box.valueProperty().bindBidirectional(chosen);
    Label label = new Label(messages.text(key));
    label.getStyleClass().add("field-label");
    label.setLabelFor(box);
    VBox named = new VBox(label, box);
    named.getStyleClass().add("gap-4");
    return named;
  }

  private final class ChoiceCell<T> extends ListCell<Optional<T>> {
    private final Function<T, String> words;

    ChoiceCell(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Optional<T> item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : said(item, words));
    }
  }

  private <T> String said(Optional<T> one, Function<T, String> words) {
    return one.map(words).orElseGet(() -> messages.text("runner.hold.unsaid"));
  }
}
