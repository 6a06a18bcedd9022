package app.tarkka.ui.records;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.action.ActionDraft;
import app.tarkka.ui.kit.action.ActionForm;
import app.tarkka.ui.records.RecordPage.ActionPart;
import app.tarkka.ui.records.RecordPage.HoldPart;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One nonconformance of a record: what went wrong, what was decided, what is done about it. */
final class HoldBox extends VBox {
  private final HoldPart hold;
  private final RecordModel model;
  private final Messages messages;

  HoldBox(
      HoldPart hold, RecordPage record, RecordModel model, RecordPhotos photos, Messages messages) {
    this.hold = hold;
    this.model = model;
    this.messages = messages;
    setId("record-" + hold.number());
    getStyleClass().addAll("record-hold", "gap-8");
    getChildren().addAll(fault(photos));
    hold.decision().ifPresent(decision -> getChildren().add(decided(decision)));
    hold.actions().forEach(action -> getChildren().add(action(action)));
    VBox form = new VBox();
    getChildren().add(end(form, record));
    getChildren().add(form);
    form.managedProperty().bind(form.visibleProperty());
    form.setVisible(false);
  }

  boolean about(String nonconformance) {
    return hold.nonconformance().equals(nonconformance);
  }

  /** Gives the focus to the first of what can be done here. */
  void begin() {
    lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
  }

  private VBox fault(RecordPhotos photos) {
    String title = messages.text("records.hold.step", hold.step(), hold.cause(), hold.number());
    VBox box =
        box(hold.decision().isPresent() ? Lines.strong(title) : new StatusMark(Status.HOLD, title));
    if (!hold.fault().kind().isEmpty()) {
      box.getChildren().add(Lines.plain(hold.fault().kind()));
    }
    if (!hold.fault().description().isEmpty()) {
      box.getChildren().add(Lines.plain(hold.fault().description()));
    }
    hold.fault()
        .photo()
        .ifPresent(photo -> box.getChildren().add(new PhotoView(photo, photos, messages)));
    box.getChildren().add(new WhoLine(hold.raised()));
    return box;
  }

  private VBox decided(RecordPage.Decision decision) {
    VBox box =
        box(
            Lines.plain(
                messages.text("records.hold.decided", decision.disposition(), decision.reason())));
    if (!decision.cost().isEmpty()) {
      box.getChildren().add(Lines.muted(decision.cost()));
    }
    box.getChildren().add(new WhoLine(decision.by()));
    return box;
  }

  private VBox action(ActionPart action) {
    VBox box =
        box(
            Lines.strong(messages.text("records.action", action.what())),
            Lines.muted(action.due()));
    box.getStyleClass().add("record-action");
    action
        .closed()
        .ifPresentOrElse(
            who ->
                box.getChildren()
                    .addAll(
                        Lines.plain(messages.text("records.action.done", action.note())),
                        new WhoLine(who)),
            () ->
                box.getChildren()
                    .addAll(
                        new WhoLine(action.assigned()),
                        row(
                            Buttons.secondary(
                                "action-close-" + action.id(),
                                messages.text("records.action.close"),
                                () -> model.close(hold, action)))));
    return box;
  }

  /** Closed by whom, or what can still be done. */
  private VBox end(VBox form, RecordPage record) {
    if (hold.closed().isPresent()) {
      VBox closed = box(Lines.strong(messages.text("records.hold.closed")));
      if (!hold.closing().isEmpty()) {
        closed.getChildren().add(Lines.plain(hold.closing()));
      }
      closed.getChildren().add(new WhoLine(hold.closed().get()));
      return closed;
    }
    FlowPane acts = new FlowPane(8, 8);
    if (hold.open()) {
      acts.getChildren()
          .add(
              Buttons.secondary(
                  "hold-close-" + hold.nonconformance(),
                  messages.text("records.hold.close"),
                  () -> model.close(hold)));
    }
    Button add =
        Buttons.quiet(
            "hold-act-" + hold.nonconformance(), messages.text("records.action.add"), () -> {});
    add.setOnAction(
        _ -> {
          show(form, record);
          acts.getChildren().remove(add);
        });
    acts.getChildren().add(add);
    String open = hold.acting() ? "records.hold.acting" : "records.hold.not-closed";
    return box(Lines.muted(messages.text(open)), acts);
  }

  private void show(VBox form, RecordPage record) {
    ActionDraft draft = new ActionDraft();
    ActionForm fields = new ActionForm(draft, record.people(), messages);
    form.getStyleClass().addAll("gap-12", "record-action");
    form.getChildren()
        .setAll(
            fields,
            row(
                Buttons.secondary(
                    "action-assign",
                    messages.text("records.action.assign"),
                    () -> model.assign(hold, draft))));
    form.setVisible(true);
    fields.begin();
  }

  private static VBox box(Node... children) {
    VBox box = new VBox(children);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private static HBox row(Button button) {
    HBox row = new HBox(button);
    row.getStyleClass().add("button-row");
    return row;
  }
}
