package app.tarkka.ui.records;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.Running;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Verifying: the whole ledger, and a digest from paper. */
public final class VerifyView extends BorderPane implements Leaving {
  private final VerifyModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Subscriptions progressSubscriptions = new Subscriptions();
  private final ProgressBar bar = new ProgressBar();
  private final Label doing = new Label();
  private final HBox progress;

  public VerifyView(VerifyModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(VerifyView.class, "records.css"));
    progress = progress();
    progress.managedProperty().bind(progress.visibleProperty());
    VBox page = new VBox(header(), progress, library(), paper());
    page.getStyleClass().addAll("page", "record-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    subscriptions.follow(model.runningProperty(), this::follow);
  }

  @Override
  public void leave() {
    progressSubscriptions.close();
    subscriptions.close();
    model.cancel();
  }

  private Node header() {
    PageHeader header =
        new PageHeader(messages.text("records.verify.title"))
            .withSubtitle(messages.text("records.honest"));
    return new WayBack("verify-back", messages.text("records.back"), model::back, header);
  }

  private HBox progress() {
    bar.setId("verify-progress");
    bar.setAccessibleText(messages.text("records.verify.doing"));
    doing.setId("verify-doing");
    HBox line =
        new HBox(
            bar,
            doing,
            Buttons.quiet("verify-cancel", messages.text("records.verify.cancel"), model::cancel));
    line.getStyleClass().addAll("gap-12", "verify-progress");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private Node library() {
    Button verify =
        Buttons.primary("verify-start", messages.text("records.verify.start"), model::verify);
    return Card.titled(
        messages.text("records.verify.library"),
        Lines.plain(messages.text("records.verify.library.what")),
        verify,
        finding("verify-finding", model.libraryProperty()));
  }

  private Node paper() {
    TextField sequence = new TextField();
    sequence.setId("verify-sequence");
    sequence.getStyleClass().add("verify-sequence");
    sequence.textProperty().bindBidirectional(model.sequenceProperty());
    TextField digest = new TextField();
    digest.setId("verify-digest");
    digest.getStyleClass().add("text-code");
    digest.textProperty().bindBidirectional(model.digestProperty());
    digest.setOnAction(_ -> model.compare());
    return Card.titled(
        messages.text("records.paper.title"),
        Lines.plain(messages.text("records.paper.what")),
        field(messages.text("records.paper.sequence"), sequence),
        field(messages.text("records.paper.digest"), digest),
        Buttons.secondary("verify-compare", messages.text("records.paper.compare"), model::compare),
        finding("verify-paper-finding", model.paperProperty()));
  }

  private Node finding(String id, ObservableValue<Optional<VerifyModel.Finding>> found) {
    VBox box = new VBox();
    box.setId(id);
    box.getStyleClass().addAll("verify-finding", "gap-8");
    subscriptions.follow(
        found,
        finding -> {
          box.getChildren().clear();
          finding.ifPresent(
              f -> {
                StatusMark mark = new StatusMark(f.mark().status(), f.mark().word());
                Label sentence = Lines.plain(f.sentence());
                sentence.getStyleClass().addAll("text-body", "text-strong");
                HBox line = new HBox(mark, sentence);
                HBox.setHgrow(sentence, Priority.ALWAYS);
                line.getStyleClass().add("gap-12");
                line.setAlignment(Pos.TOP_LEFT);
                box.getChildren().add(line);
                f.more().forEach(more -> box.getChildren().add(Lines.plain(more)));
              });
        });
    return box;
  }

  private void follow(Optional<Running> running) {
    progressSubscriptions.close();
    progress.setVisible(false);
    running.ifPresent(
        work -> {
          progressSubscriptions.follow(work.activeProperty(), progress::setVisible);
          progressSubscriptions.follow(
              work.fractionProperty(), done -> bar.setProgress(done.doubleValue()));
          progressSubscriptions.follow(work.doingProperty(), doing::setText);
        });
  }

  private static Node field(String text, TextField field) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("field-label");
    label.setLabelFor(field);
    field.setAccessibleText(text);
    VBox box = new VBox(label, field);
    box.getStyleClass().add("gap-4");
    return box;
  }
}
