package app.tarkka.ui.editor.marking;

import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Icons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Shortcut;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The tools over the picture, in words: what is drawn, in which colour, and the way back. */
final class MarkingTools extends VBox {
  private static final double GAP = 8;

  private final MarkingModel model;
  private final Messages messages;
  private final Runnable toSurface;

  /**
   * @param toSurface gives the picture the focus, so that the keys go on there
   */
  MarkingTools(MarkingModel model, Messages messages, Runnable toSurface) {
    super(GAP);
    this.model = model;
    this.messages = messages;
    this.toSurface = toSurface;
    getStyleClass().add("marking-tools");
    FlowPane tools = new FlowPane(GAP, GAP);
    for (Tool tool : Tool.values()) {
      tools.getChildren().add(tool(tool));
    }
    FlowPane acts = new FlowPane(GAP, GAP);
    for (Ink ink : Ink.values()) {
      acts.getChildren().add(ink(ink));
    }
    acts.getChildren().add(turn());
    Button undo =
        Icons.button(
            "marking-undo",
            Feather.CORNER_UP_LEFT,
            messages.text("editor.undo", Shortcut.UNDO.shown()),
            model::undo);
    undo.disableProperty().bind(model.undoableProperty().not());
    Button redo =
        Icons.button(
            "marking-redo",
            Feather.CORNER_UP_RIGHT,
            messages.text("editor.redo", Shortcut.REDO.shown()),
            model::redo);
    redo.disableProperty().bind(model.redoableProperty().not());
    Button delete = act("delete", Feather.TRASH_2, "editor.marking.delete", model::delete);
    delete
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.selectedMark().isEmpty() && model.tool() != Tool.CROP,
                model.selectedProperty(),
                model.toolProperty(),
                model.markingProperty()));
    acts.getChildren().addAll(undo, redo, delete);
    acts.getChildren()
        .addAll(
            number("lower", Feather.MINUS, "editor.marking.lower", -1),
            number("higher", Feather.PLUS, "editor.marking.higher", 1));
    getChildren().addAll(tools, acts);
  }

  private ToggleButton tool(Tool tool) {
    ToggleButton button =
        choice("marking-tool-" + low(tool), messages.text("editor", tool), Icons.icon(tool.icon()));
    button.setTooltip(new Tooltip(tool.key().getName()));
    button.setOnAction(
        _ -> {
          model.take(tool);
          button.setSelected(true);
          toSurface.run();
        });
    model.toolProperty().subscribe(now -> button.setSelected(now == tool));
    return button;
  }

  private ToggleButton ink(Ink ink) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("marking-swatch", "marking-ink-" + ink.token());
    ToggleButton button =
        choice("marking-ink-" + ink.token(), messages.text("editor", ink), swatch);
    button.setOnAction(
        _ -> {
          model.take(ink);
          button.setSelected(true);
          toSurface.run();
        });
    model.inkProperty().subscribe(now -> button.setSelected(now == ink));
    return button;
  }

  private static ToggleButton choice(String id, String text, Node graphic) {
    ToggleButton button = new ToggleButton(text, graphic);
    button.setId(id);
    button.getStyleClass().add("choice");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Button number(String id, Feather icon, String key, int by) {
    Button button = Icons.button("marking-" + id, icon, messages.text(key), () -> model.count(by));
    BooleanBinding on =
        Bindings.createBooleanBinding(
            () -> model.selectedMark().filter(Mark.Numeral.class::isInstance).isPresent(),
            model.selectedProperty(),
            model.markingProperty());
    button.visibleProperty().bind(on);
    return button;
  }

  private Button turn() {
    Button turn =
        Buttons.secondary("marking-turn", messages.text("editor.marking.turn"), model::turn);
    turn.setGraphic(Icons.icon(Feather.ROTATE_CW));
    turn.setTooltip(new Tooltip("R"));
    turn.setMinWidth(USE_PREF_SIZE);
    return turn;
  }

  private Button act(String id, Feather icon, String key, Runnable act) {
    return Icons.button("marking-" + id, icon, messages.text(key), act);
  }

  private static String low(Tool tool) {
    return tool.name().toLowerCase(Locale.ROOT);
  }
}
