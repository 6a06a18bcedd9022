package app.tarkka.ui.editor.review;

import app.tarkka.document.Comment;
import app.tarkka.document.StepId;
import app.tarkka.ui.editor.control.CommentsModel;
import app.tarkka.ui.editor.draft.OpenDocument;
import app.tarkka.ui.editor.field.EnumChoice;
import app.tarkka.ui.editor.field.Labelled;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.ProseArea;
import app.tarkka.ui.kit.Subscriptions;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Comments beside the text: one can be written while it is in review; threads as the text goes. */
public final class CommentsPanel extends VBox {
  private final CommentsModel model;
  private final OpenDocument open;
  private final CommentPlaces places;
  private final ZoneId zone;
  private final Messages messages;
  private final VBox threads = new VBox(16);

  public CommentsPanel(
      CommentsModel model,
      OpenDocument open,
      ZoneId zone,
      Messages messages,
      Subscriptions subscriptions) {
    this.model = model;
    this.open = open;
    this.zone = zone;
    this.messages = messages;
    places = new CommentPlaces(open.text(), messages);
    setId("comments-panel");
    getStyleClass().addAll("panel", "gap-16");
    if (model.mayWrite()) {
      getChildren().add(composer(subscriptions));
    }
    getChildren().addAll(new RefusalNote(model.refusalProperty()), threads);
    subscriptions.follow(model.threadsProperty(), this::show);
  }

  /** It is about the line that is selected in the text, unless another is chosen. */
  private Node composer(Subscriptions subscriptions) {
    EnumChoice<Optional<StepId>> about =
        new EnumChoice<>("comment-about", places.all(), places::name, _ -> {});
    ProseArea words = new ProseArea();
    words.setId("comment-text");
    words.setPrefRowCount(3);
    words.textProperty().bindBidirectional(model.textProperty());
    subscriptions.follow(open.text().currentProperty(), spot -> about.show(CommentPlaces.at(spot)));
    Button write =
        Buttons.secondary(
            "comment-write",
            messages.text("editor.comments.write"),
            () -> model.write(about.getValue()));
    write.setMaxWidth(Double.MAX_VALUE);
    VBox composer =
        new VBox(
            8,
            new Labelled(messages.text("editor.comments.about"), about),
            new Labelled(messages.text("editor.comments.text"), words),
            write);
    return composer;
  }

  private void show(List<Comment> all) {
    threads.getChildren().clear();
    if (all.isEmpty()) {
      Label none = new Label(messages.text("editor.comments.none"));
      none.getStyleClass().add("text-muted");
      none.setWrapText(true);
      none.setMinHeight(USE_PREF_SIZE);
      threads.getChildren().add(none);
    }
    List<Optional<StepId>> order = places.all();
    all.stream()
        .sorted(
            Comparator.comparing(Comment::resolved)
                .thenComparingInt(comment -> order.indexOf(Optional.ofNullable(comment.step()))))
        .map(comment -> new CommentThread(model, open, places, comment, zone, messages))
        .forEach(threads.getChildren()::add);
  }
}
