package app.tarkka.gallery;

import app.tarkka.document.Notice;
import app.tarkka.document.Notice.Level;
import app.tarkka.person.PersonColours;
import app.tarkka.testkit.TestWorkbench;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Chip;
import app.tarkka.ui.kit.Chip.Tone;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.NoticeBox;
import app.tarkka.ui.kit.NumberKeypad;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.PinPad;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every part of the kit on one page. */
final class KitSheet extends ScrollPane {
  private final Messages messages = new TestWorkbench().messages();

  KitSheet() {
    VBox page = new VBox(header(), marks(), message(), columns(notices(), keypads()), type());
    page.getStyleClass().add("page");
    setContent(page);
    setFitToWidth(true);
  }

  private Node header() {
    return new PageHeader("Parts of the kit")
        .withSubtitle("Everything a screen is built from")
        .withActions(
            Icons.button("more", Feather.MORE_HORIZONTAL, "More", () -> {}),
            Buttons.quiet("quiet", "Quiet", () -> {}),
            Buttons.secondary("second", "Secondary", () -> {}),
            Buttons.danger("danger", "Fail", () -> {}),
            Buttons.primary("main", "Start", () -> {}));
  }

  private Node marks() {
    FlowPane marks = new FlowPane(24, 12);
    for (Status status : Status.values()) {
      marks.getChildren().add(new StatusMark(status, messages));
    }
    FlowPane chips = new FlowPane(8, 8);
    for (Tone tone : Tone.values()) {
      chips.getChildren().add(new Chip(tone.name(), tone));
    }
    chips.getChildren().addAll(new KeyHint(Shortcut.SEARCH), new KeyHint("P"));
    for (String colour : PersonColours.ALL) {
      chips.getChildren().add(new Avatar("Ana Koskinen", "AK", colour));
    }
    return Card.titled("Status", marks, chips);
  }

  private Node message() {
    MessageBar done = new MessageBar(messages);
    done.show(MessageBar.Tone.DONE, "Saved 14:02", Buttons.quiet("undo", "Undo", () -> {}));
    MessageBar error = new MessageBar(messages);
    error.show(
        new app.tarkka.ui.kit.Problem(
            "FILE-MISSING",
            "The file torque.xlsx is not there.",
            "Everything saved before this is kept.",
            "Check whether it was moved or renamed, then choose it again.",
            ""));
    VBox both = new VBox(8, done, error);
    return both;
  }

  private Node notices() {
    VBox box = new VBox(8);
    box.getChildren()
        .addAll(
            new NoticeBox(new Notice(Level.DANGER, "400 V behind this cover."), messages),
            new NoticeBox(
                new Notice(
                    Level.WARNING, "Pinch point. Crush injury. **Keep hands clear** of the jaw."),
                messages),
            new NoticeBox(new Notice(Level.CAUTION, "Hot tray."), messages),
            new NoticeBox(new Notice(Level.NOTICE, "Do not wipe the lens dry."), messages),
            new NoticeBox(new Notice(Level.NOTE, "The bolts are in the blue bin."), messages));
    box.getChildren()
        .add(
            new RichText(
                """
                Torque the **M8 bolts** to *12 N·m* in `GB-20` order ([drawing](x)):

                1. Hand-tight first
                2. Then crosswise
                   - left
                   - right

                > Use the calibrated wrench.

                | Bolt | Torque |
                |------|-------:|
                | M6   | 8.0    |
                | M8   | 12.0   |
                """));
    return box;
  }

  private Node keypads() {
    NumberKeypad number = new NumberKeypad("N·m", messages, _ -> {});
    number.editedTextProperty().set("12.3");
    return new VBox(24, number, new PinPad(messages, _ -> {}));
  }

  private Node type() {
    VBox box = new VBox(8);
    for (String style :
        new String[] {
          "text-caption", "text-ui", "text-body", "text-h3", "text-h2", "text-step", "text-value"
        }) {
      Label label = new Label("0123456789 " + style + " ≤ ≥ ± µ");
      label.getStyleClass().add(style);
      label.setWrapText(true);
      box.getChildren().add(label);
    }
    TextField field = new TextField();
    field.setPromptText("Type here");
    Button disabled = Buttons.primary("disabled", "Disabled", () -> {});
    disabled.setDisable(true);
    HBox row = new HBox(8, field, disabled);
    row.setAlignment(Pos.CENTER_LEFT);
    box.getChildren().add(row);
    return box;
  }

  private static Node columns(Node left, Node right) {
    left.setStyle("-fx-pref-width: 24em");
    return new FlowPane(24, 24, left, right);
  }
}
