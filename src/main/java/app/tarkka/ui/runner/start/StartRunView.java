package app.tarkka.ui.runner.start;

import app.tarkka.document.About;
import app.tarkka.document.Content;
import app.tarkka.person.Person;
import app.tarkka.ui.kit.Avatar;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.ByLetter;
import app.tarkka.ui.kit.Card;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.RichText;
import app.tarkka.ui.kit.Status;
import app.tarkka.ui.kit.StatusMark;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.SubjectRuns;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.SignInModel;
import app.tarkka.ui.kit.signing.SignInPanel;
import app.tarkka.ui.runner.entry.RunDesk;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The screen before a run: document, subject, person, and what is known of the subject. */
public final class StartRunView extends BorderPane implements Entering, Leaving {
  private final StartRunModel model;
  private final Messages messages;
  private final TextField subject = new TextField();
  private final VBox warnings = new VBox();
  private final VBox earlier = new VBox();
  private final VBox who = new VBox();
  private final VBox about = new VBox();
  private final Label title = new Label();
  private final Label revision = new Label();
  private final Button start;
  private final Subscriptions subscriptions = new Subscriptions();

  public StartRunView(StartRunModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    start = Buttons.primary("start-run", messages.text("runner.start.start"), model::start);
    getStylesheets().add(Stylesheets.beside(RunDesk.class, "runner.css"));
    title.setId("page-title");
    title.setWrapText(true);
    title.getStyleClass().add("text-h2");
    revision.getStyleClass().add("text-muted");
    VBox header = new VBox(title, revision);
    for (VBox box : List.of(warnings, earlier, who, about)) {
      box.getStyleClass().add("gap-12");
    }
    VBox page = new VBox(header, document(), subjectField(), who, earlier, about);
    page.getStyleClass().addAll("page", "start-run");
    StackPane centred = new StackPane(page);
    centred.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(centred);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    setCenter(scroll);
    setBottom(foot());
    subscriptions.follow(model.chosenProperty(), this::chosen);
    subscriptions.follow(model.factsProperty(), this::show);
    subscriptions.follow(model.signInProperty(), this::ask);
  }

  @Override
  public void enter() {
    subject.requestFocus();
  }

  @Override
  public void leave() {
    subscriptions.close();
    model.close();
  }

  /** Where Enter is of use next; a sign-in that has ended leaves the focus on nothing it meant. */
  private void goOn() {
    if (subject.getText().isBlank()) {
      subject.requestFocus();
    } else {
      start.requestFocus();
    }
  }

  private ComboBox<Choosable> document() {
    ComboBox<Choosable> choice = new ComboBox<>(model.documents());
    choice.setId("start-document");
    choice.setAccessibleText(messages.text("runner.start.document"));
    choice.setPromptText(messages.text("runner.start.document"));
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setVisible(model.choosing());
    choice.setManaged(model.choosing());
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choosable document) {
            return document == null ? "" : document.shown();
          }

          @Override
          public @Nullable Choosable fromString(String text) {
            return model.chosenProperty().get().orElse(null);
          }
        });
    ByLetter.in(choice);
    choice.setOnAction(_ -> model.chosenProperty().set(Optional.ofNullable(choice.getValue())));
    subscriptions.follow(
        model.chosenProperty(), document -> choice.setValue(document.orElse(null)));
    return choice;
  }

  private VBox subjectField() {
    subject.setId("start-subject");
    subject.getStyleClass().add("text-h2");
    subject.textProperty().bindBidirectional(model.subjectProperty());
    subject.setOnAction(_ -> model.start());
    subject.setPromptText(messages.text("runner.start.subject.prompt"));
    Label label = new Label(messages.text("runner.start.subject"));
    label.getStyleClass().add("field-label");
    label.setLabelFor(subject);
    VBox box = new VBox(label, subject);
    box.getStyleClass().add("gap-4");
    return box;
  }

  private VBox foot() {
    MessageBar message = new MessageBar(messages);
    subscriptions.follow(
        model.messageProperty(),
        text -> {
          if (text.isEmpty()) {
            message.clear();
          } else {
            message.show(MessageBar.Tone.ERROR, text);
            if (subject.getText().isBlank()) {
              subject.requestFocus();
            } else {
              who.getChildren().stream()
                  .filter(SignInPanel.class::isInstance)
                  .map(SignInPanel.class::cast)
                  .forEach(SignInPanel::focusFirst);
            }
          }
        });
    start.getStyleClass().addAll("target", "run-main");
    start.setDefaultButton(true);
    Button cancel = Buttons.secondary("start-cancel", messages.text("kit.cancel"), model::cancel);
    cancel.getStyleClass().add("target");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button label =
        Buttons.secondary("start-label", messages.text("runner.label"), model::printLabel);
    label.getStyleClass().add("target");
    subscriptions.follow(model.subjectProperty(), _ -> offer(label));
    subscriptions.follow(model.chosenProperty(), _ -> offer(label));
    HBox bar = new HBox(cancel, space, label, start);
    bar.getStyleClass().add("run-bar");
    subscriptions.follow(model.busyProperty(), bar::setDisable);
    VBox foot = new VBox(warnings, message, bar);
    foot.getStyleClass().add("run-foot");
    return foot;
  }

  private void offer(Button label) {
    label.setVisible(model.label().isPresent());
    label.setManaged(label.isVisible());
  }

  private void chosen(Optional<Choosable> document) {
    title.setText(document.map(Choosable::shown).orElse(messages.text("runner.start.title")));
    revision.setText(document.map(d -> messages.text("runner.revision", d.revision())).orElse(""));
    about.getChildren().clear();
    document.ifPresent(d -> about(d.content()));
  }

  private void about(Content content) {
    About said = content.about();
    lines("runner.start.purpose", said.purpose().isBlank() ? List.of() : List.of(said.purpose()));
    lines("runner.start.scope", said.scope().isBlank() ? List.of() : List.of(said.scope()));
    lines("runner.start.tools", said.tools());
    lines("runner.start.materials", said.materials());
    lines("runner.start.references", said.references());
    if (!content.text().isBlank()) {
      about.getChildren().add(new RichText(content.text()));
    }
  }

  private void lines(String key, List<String> lines) {
    if (!lines.isEmpty()) {
      VBox box = new VBox();
      lines.forEach(line -> box.getChildren().add(new RichText(line)));
      about.getChildren().add(Card.titled(messages.text(key), box));
    }
  }

  /**
   * Shows what the subject brings with it. It is known only after a moment, when a hand may be on
   * its way to a name: so warnings grow above the buttons, and nothing above the names moves.
   */
  private void show(SubjectFacts known) {
    warnings.getChildren().clear();
    earlier.getChildren().clear();
    others(known, true, "runner.start.others", "tint-warn");
    others(known, false, "runner.start.earlier", "run-earlier");
    known.verified().ifPresent(this::verified);
  }

  /** Those that go on are warned of; those that have ended are told. */
  private void others(SubjectFacts known, boolean open, String heading, String tint) {
    List<SubjectRuns.Other> such =
        known.others().stream().filter(other -> other.open() == open).toList();
    if (such.isEmpty()) {
      return;
    }
    VBox box =
        new VBox(new StatusMark(open ? Status.ATTENTION : Status.OPEN, messages.text(heading)));
    for (SubjectRuns.Other other : such) {
      Hyperlink link = new Hyperlink(other.words());
      link.setId((open ? "start-other-" : "start-earlier-") + box.getChildren().size());
      link.setWrapText(true);
      link.setDisable(!model.reaches(other));
      link.setOnAction(_ -> model.openOther(other));
      box.getChildren().add(link);
    }
    box.getStyleClass().addAll(tint, "run-panel");
    (open ? warnings : earlier).getChildren().add(box);
  }

  private void verified(SubjectFacts.Verified verified) {
    Label words = new Label(words(verified));
    words.setId("start-verifies");
    words.setWrapText(true);
    VBox box = new VBox(words);
    box.getStyleClass().addAll(verified.found() ? "tint-check" : "tint-warn", "run-panel");
    warnings.getChildren().add(box);
  }

  private String words(SubjectFacts.Verified verified) {
    if (!verified.found()) {
      return messages.text("runner.start.verifies.none", verified.code());
    }
    return verified.excluded().isEmpty()
        ? messages.text("runner.start.verifies.nobody", verified.code())
        : messages.text(
            "runner.start.verifies", verified.code(), String.join(", ", verified.excluded()));
  }

  private void ask(Optional<SignInModel> signIn) {
    boolean within = who.isFocusWithin();
    who.getChildren().clear();
    if (within) {
      subject.requestFocus();
    }
    if (signIn.isPresent()) {
      who.getChildren()
          .add(new SignInPanel(signIn.get(), messages.text("runner.signIn.title"), messages));
      return;
    }
    model.person().ifPresent(person -> who.getChildren().add(person(person)));
    goOn();
  }

  private HBox person(Person person) {
    Label name = new Label(messages.text("runner.start.as", person.name()));
    name.setId("start-person");
    Button other =
        Buttons.quiet("start-switch", messages.text("runner.start.switch"), model::switchPerson);
    HBox row = new HBox(new Avatar(person), name, other);
    row.getStyleClass().add("gap-12");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
