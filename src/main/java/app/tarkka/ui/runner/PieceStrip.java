package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The pieces of a section, with the one that is on the screen; few at a time, around it. */
final class PieceStrip extends FlowPane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** As many as fit beside the words at the smallest window. */
  private static final int AROUND = 3;

  private final PieceActs acts;
  private final Messages messages;

  PieceStrip(PieceActs acts, Messages messages) {
    super(16, 8);
    this.acts = acts;
    this.messages = messages;
    setId("piece-strip");
    getStyleClass().add("piece-strip");
    show(Optional.empty());
  }

  void show(Optional<PieceActs.Pieces> pieces) {
    setVisible(pieces.isPresent());
    setManaged(pieces.isPresent());
    getChildren().clear();
    pieces.ifPresent(shown -> getChildren().addAll(words(shown), numbers(shown), tools()));
  }

  private static VBox words(PieceActs.Pieces shown) {
    Label title = new Label(shown.title());
    title.setId("piece-title");
    title.getStyleClass().add("text-strong");
    VBox words = new VBox(title);
    if (!shown.about().isEmpty()) {
      Label about = new Label(shown.about());
      about.setId("piece-about");
      about.getStyleClass().add("text-muted");
      words.getChildren().add(about);
    }
    return words;
  }

  private HBox numbers(PieceActs.Pieces shown) {
    List<Node> buttons = new ArrayList<>();
    List<PieceActs.One> all = shown.all();
    int here = 0;
    for (int i = 0; i < all.size(); i++) {
      here = all.get(i).number() == shown.current() ? i : here;
    }
    int from = Math.max(0, Math.min(here - AROUND, all.size() - 2 * AROUND - 1));
    int to = Math.min(all.size(), from + 2 * AROUND + 1);
    buttons.add(step("piece-previous", "‹", "runner.piece.previous", all, here - 1));
    for (PieceActs.One one : all.subList(from, to)) {
      buttons.add(number(one, one.number() == shown.current()));
    }
    buttons.add(step("piece-next", "›", "runner.piece.next", all, here + 1));
    HBox row = new HBox(4, buttons.toArray(Node[]::new));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button step(String id, String sign, String name, List<PieceActs.One> all, int to) {
    Button button = new Button(sign);
    button.setId(id);
    button.getStyleClass().add("piece");
    button.setAccessibleText(messages.text(name));
    boolean there = to >= 0 && to < all.size();
    button.setDisable(!there);
    if (there) {
      button.setOnAction(_ -> acts.choose(all.get(to).number()));
    }
    return button;
  }

  private Button number(PieceActs.One one, boolean current) {
    String mark =
        switch (one.state()) {
          case OPEN -> "";
          case DONE -> " ✓";
          case FAILED -> " ✕";
        };
    Button button = new Button(one.piece() + mark);
    button.setId("piece-" + one.number());
    button.getStyleClass().add("piece");
    button.pseudoClassStateChanged(CURRENT, current);
    button.setAccessibleText(messages.text("runner", one.state(), one.piece()));
    button.setOnAction(_ -> acts.choose(one.number()));
    return button;
  }

  private HBox tools() {
    HBox tools =
        new HBox(
            8,
            Buttons.secondary("piece-add", messages.text("runner.piece.add"), acts::add),
            Buttons.quiet("piece-remove", messages.text("runner.piece.remove"), acts::remove));
    tools.setAlignment(Pos.CENTER_LEFT);
    return tools;
  }
}
