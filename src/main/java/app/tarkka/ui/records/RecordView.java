package app.tarkka.ui.records;

import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Gradually;
import app.tarkka.ui.kit.InSight;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.PageHeader;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.WayBack;
import app.tarkka.ui.records.RecordPage.Heading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One record with all that happened in it. */
public final class RecordView extends BorderPane implements Leaving {
  private final RecordModel model;
  private final RecordPhotos photos;
  private final Messages messages;
  private final Subscriptions subscriptions = new Subscriptions();
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private final MessageBar done;
  private Optional<String> opensAt;
  private Gradually filling = new Gradually(page);

  public RecordView(RecordModel model, RecordPhotos photos, Messages messages) {
    this(model, photos, messages, Optional.empty());
  }

  /**
   * @param opensAt the id of the nonconformance that is shown first; empty to begin at the top
   */
  public RecordView(
      RecordModel model, RecordPhotos photos, Messages messages, Optional<String> opensAt) {
    this.opensAt = opensAt;
    this.model = model;
    this.photos = photos;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(RecordView.class, "records.css"));
    page.getStyleClass().addAll("page", "record-page");
    scroll.setId("record-scroll");
    scroll.setFitToWidth(true);
    setCenter(scroll);
    done = new MessageBar(messages);
    subscriptions.follow(model.pageProperty(), this::show);
    subscriptions.follow(model.doneProperty(), text -> say(MessageBar.Tone.DONE, text));
    subscriptions.follow(model.refusedProperty(), text -> say(MessageBar.Tone.ERROR, text));
    model.refresh();
  }

  @Override
  public void leave() {
    filling.stop();
    subscriptions.close();
  }

  private void say(MessageBar.Tone tone, String text) {
    if (!text.isEmpty()) {
      done.show(tone, text);
      setBottom(done);
    }
  }

  private void show(Optional<RecordPage> shown) {
    filling.stop();
    filling = opensAt.isPresent() ? Gradually.atOnce(page) : new Gradually(page);
    page.getChildren().clear();
    shown.ifPresent(this::fill);
    if (shown.isPresent()) {
      opensAt.ifPresent(hold -> Platform.runLater(() -> goTo(hold)));
      opensAt = Optional.empty();
    }
  }

  /** Once the window has given the page its height; what is next to do there has the focus. */
  private void goTo(String nonconformance) {
    page.lookupAll(".record-hold").stream()
        .filter(HoldBox.class::isInstance)
        .map(HoldBox.class::cast)
        .filter(box -> box.about(nonconformance))
        .findFirst()
        .ifPresent(
            box -> {
              InSight.scroll(scroll, box, box);
              box.begin();
            });
  }

  private void fill(RecordPage record) {
    RecordSections sections = new RecordSections(messages);
    page.getChildren().addAll(header(record.heading()), standing(record.heading()));
    int sample = 1;
    for (RecordPage.SamplePart part : record.samples()) {
      int number = sample++;
      filling.add(page, () -> SampleCard.of(part, number));
    }
    group("records.steps", record.steps(), step -> new StepCard(step, photos, messages));
    group(
        "records.holds",
        record.holds(),
        hold -> new HoldBox(hold, record, model, photos, messages));
    group("records.signatures", record.signatures(), sections::signature);
    group("records.time-line", record.timeLine(), sections::moment);
    filling.add(page, () -> sections.proof(record.proof()));
    filling.begin();
  }

  /** A card with a part for each; none when there is nothing to show. */
  private <T> void group(String title, List<T> parts, Function<T, Node> make) {
    if (!parts.isEmpty()) {
      Card card = Card.titled(messages.text(title));
      filling.add(page, () -> card);
      parts.forEach(part -> filling.add(card, () -> make.apply(part)));
    }
  }

  private Node header(Heading heading) {
    PageHeader header =
        new PageHeader(heading.subject())
            .withSubtitle(heading.code() + " · " + heading.revision() + " · " + heading.title())
            .withActions(
                Buttons.quiet("record-verify", messages.text("records.verify"), model::verify),
                Buttons.quiet("record-label", messages.text("records.label"), model::label),
                Buttons.secondary("record-export", messages.text("records.export"), model::export),
                Buttons.primary("record-print", messages.text("records.print"), model::print));
    return new WayBack("record-back", messages.text("records.back"), model::back, header);
  }

  private Node standing(Heading heading) {
    FlowPane line = new FlowPane();
    line.getStyleClass().add("record-standing");
    line.getChildren().add(new StatusMark(heading.state().status(), heading.state().word()));
    Label started = new Label(heading.started());
    started.getStyleClass().add("text-muted");
    started.setWrapText(true);
    line.getChildren().add(started);
    if (!heading.attempts().isEmpty()) {
      line.getChildren().add(new app.tarkka.ui.kit.Chip(heading.attempts()));
    }
    heading
        .verifies()
        .ifPresent(
            _ -> {
              Hyperlink link = new Hyperlink(messages.text("records.verifies"));
              link.setId("record-verifies");
              link.setOnAction(_ -> model.openVerified());
              line.getChildren().add(link);
            });
    VBox all = new VBox(12, line);
    if (!heading.checks().isEmpty()) {
      Label checks = new Label(heading.checks());
      checks.setId("record-checks");
      checks.setWrapText(true);
      all.getChildren().add(checks);
    }
    if (!heading.others().isEmpty()) {
      all.getChildren().add(others(heading));
    }
    if (heading.toRelease()) {
      all.getChildren().add(notReleased());
    }
    if (!heading.missing().isEmpty()) {
      all.getChildren().add(unchecked(heading));
    }
    if (!heading.concessions().isEmpty()) {
      all.getChildren().add(conceded(heading));
    }
    return all;
  }

  private Node conceded(Heading heading) {
    Label words = new Label(messages.text("records.concession"));
    words.setId("record-concession");
    words.getStyleClass().addAll("text-h3", "text-warn");
    VBox box = new VBox(words);
    heading.concessions().forEach(one -> box.getChildren().add(new ConcessionLine(one)));
    box.getStyleClass().addAll("tint-warn", "record-unchecked");
    return box;
  }

  private Node others(Heading heading) {
    Label words = new Label(messages.text("records.others"));
    words.getStyleClass().add("text-muted");
    VBox box = new VBox(words);
    for (SubjectRuns.Other other : heading.others()) {
      Hyperlink link = new Hyperlink(other.words());
      link.setId("record-other-" + other.run().value());
      link.setWrapText(true);
      link.setOnAction(_ -> model.openOther(other));
      box.getChildren().add(link);
    }
    box.setId("record-others");
    return box;
  }

  private Node notReleased() {
    Label words = new Label(messages.text("records.not-released"));
    words.setId("record-not-released");
    words.getStyleClass().addAll("text-h3", "text-warn");
    Label what = new Label(messages.text("records.release.what"));
    what.setWrapText(true);
    VBox said = new VBox(4, words, what);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox box =
        new HBox(
            16,
            said,
            Buttons.primary("record-release", messages.text("records.release"), model::release));
    box.setAlignment(Pos.CENTER_LEFT);
    box.getStyleClass().addAll("tint-warn", "record-unchecked");
    return box;
  }

  private Node unchecked(Heading heading) {
    Label words = new Label(messages.text("records.not-second-checked"));
    words.setId("record-not-second-checked");
    words.getStyleClass().addAll("text-h3", "text-warn");
    Label which = new Label(heading.missing());
    which.setWrapText(true);
    VBox box = new VBox(words, which);
    box.getStyleClass().addAll("tint-warn", "record-unchecked");
    return box;
  }
}
