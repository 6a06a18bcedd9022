package app.tarkka.ui.revisions;

import app.tarkka.document.RevisionState;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Every revision of a document with who wrote and who approved it; two are ticked to compare. */
public final class RevisionsView extends BorderPane implements Leaving {
  private final RevisionsModel model;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox page = new VBox();
  private final Button compare;

  public RevisionsView(RevisionsModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    setId("revisions");
    getStylesheets().add(Stylesheets.beside(RevisionsView.class, "revisions.css"));
    compare =
        Buttons.primary("revisions-compare", messages.text("revisions.compare"), model::compare);
    page.getStyleClass().addAll("page", "revisions-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    setCenter(scroll);
    subscriptions.follow(model.listedProperty(), this::show);
    subscriptions.onChange(model.chosen(), this::tick);
    WayBack.onEscape(this, model::back);
    model.refresh();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  private void show(Optional<RevisionsModel.Listed> read) {
    page.getChildren().clear();
    read.ifPresent(
        listed -> {
          PageHeader header =
              new PageHeader(messages.text("revisions.title", listed.code()))
                  .withSubtitle(listed.title())
                  .withActions(compare);
          VBox lines = new VBox();
          lines.getStyleClass().add("revision-lines");
          listed.lines().forEach(line -> lines.getChildren().add(line(line)));
          Label how =
              new Label(
                  messages.text(listed.lines().size() > 1 ? "revisions.how" : "revisions.only"));
          how.getStyleClass().add("text-muted");
          how.setWrapText(true);
          page.getChildren()
              .setAll(
                  new WayBack(
                      "revisions-back", messages.text("revisions.back"), model::back, header),
                  how,
                  lines);
        });
    tick();
  }

  private Node line(RevisionsModel.Line line) {
    CheckBox box = new CheckBox();
    box.setId("revision-" + line.number());
    box.setAccessibleText(messages.text("revisions.choose", line.facts().name()));
    box.setSelected(model.chosen().contains(line.number()));
    box.setOnAction(_ -> model.choose(line.number(), box.isSelected()));
    Label name = new Label(line.facts().name());
    name.getStyleClass().add("text-strong");
    VBox which =
        new VBox(4, name, new StatusMark(status(line.revision().state()), line.facts().state()));
    which.getStyleClass().add("revision-which");
    VBox said = new VBox(4);
    said.setMinWidth(0);
    HBox.setHgrow(said, Priority.ALWAYS);
    if (!line.facts().changes().isBlank()) {
      said.getChildren().add(new RichText(line.facts().changes()));
    }
    said.getChildren().add(muted(line.facts().people()));
    if (!line.clock().isEmpty()) {
      StatusMark clock = new StatusMark(Status.ATTENTION, line.clock()).wrapped();
      clock.setId("revision-" + line.number() + "-clock");
      said.getChildren().add(clock);
    }
    HBox row = new HBox(box, which, said);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("revision-line");
    return row;
  }

  private static Node muted(List<String> lines) {
    Label label = new Label(String.join(" · ", lines));
    label.getStyleClass().add("text-muted");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void tick() {
    compare.setDisable(model.chosen().size() != 2);
    for (Node node : page.lookupAll(".check-box")) {
      if (node instanceof CheckBox box && box.getId() != null) {
        int number = Integer.parseInt(box.getId().substring("revision-".length()));
        box.setSelected(model.chosen().contains(number));
      }
    }
  }

  private static Status status(RevisionState state) {
    return switch (state) {
      case EFFECTIVE -> Status.PASS;
      case IN_REVIEW -> Status.CHECK;
      case APPROVED -> Status.WAITING;
      case DRAFT -> Status.OPEN;
      case SUPERSEDED, WITHDRAWN -> Status.NOT_APPLICABLE;
    };
  }
}
