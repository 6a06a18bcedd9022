package app.tarkka.ui.records;

import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.records.RecordPage.Proof;
import app.tarkka.ui.records.RecordPage.SignPart;
import app.tarkka.ui.records.RecordPage.TimePart;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The parts of a record's page below its steps. */
final class RecordSections {
  private final Messages messages;

  RecordSections(Messages messages) {
    this.messages = messages;
  }

  Node signature(SignPart signature) {
    VBox block = new VBox();
    block.getStyleClass().addAll("signature-block", "gap-4");
    block.getChildren().addAll(Lines.strong(signature.meaning()), Lines.plain(signature.what()));
    block.getChildren().add(new WhoLine(signature.by()));
    if (!signature.credential().isEmpty()) {
      block.getChildren().add(Lines.muted(signature.credential()));
    }
    return block;
  }

  Node proof(Proof proof) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        Lines.plain(
            messages.text(
                "records.proof.rows",
                Long.toString(proof.first()),
                Long.toString(proof.last()),
                Long.toString(proof.head()))));
    lines.add(digest("record-digest", "records.proof.digest", proof.digest()));
    proof
        .own()
        .ifPresent(
            own -> {
              lines.add(Lines.plain(messages.text("records.proof.own")));
              lines.add(digest("record-own-digest", "records.proof.own.digest", own));
            });
    lines.add(Lines.muted(messages.text("records.honest")));
    return Card.titled(messages.text("records.proof"), lines.toArray(Node[]::new));
  }

  private Node digest(String id, String called, String groups) {
    TextField digest = new TextField(groups);
    digest.setId(id);
    digest.setEditable(false);
    digest.getStyleClass().add("text-code");
    digest.setAccessibleText(messages.text(called));
    return digest;
  }

  Node moment(TimePart part) {
    Label number = new Label(Long.toString(part.sequence()));
    number.getStyleClass().addAll("text-muted", "text-caption", "record-sequence");
    number.setAccessibleText(messages.text("records.row", Long.toString(part.sequence())));
    VBox words = new VBox(Lines.plain(part.text()), new WhoLine(part.by()));
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(number, words);
    part.mark()
        .ifPresent(mark -> line.getChildren().add(new StatusMark(mark.status(), mark.word())));
    line.getStyleClass().addAll("gap-12", "record-moment");
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
