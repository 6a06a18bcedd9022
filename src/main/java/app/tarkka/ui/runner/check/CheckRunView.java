package app.tarkka.ui.runner.check;

import app.tarkka.person.Person;
import app.tarkka.run.Measurement;
import app.tarkka.run.Refusal;
import app.tarkka.ui.kit.Buttons;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.KeyHint;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.LetterPadSlot;
import app.tarkka.ui.kit.LittleRoom;
import app.tarkka.ui.kit.MessageBar;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.Personal;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.HeldKeys;
import app.tarkka.ui.runner.entry.Regions;
import app.tarkka.ui.runner.entry.RunBar;
import app.tarkka.ui.runner.entry.RunFoot;
import app.tarkka.ui.runner.entry.SlipMessage;
import app.tarkka.ui.runner.entry.StrayKeys;
import app.tarkka.ui.runner.entry.StrayScan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The checker's screen: a striped frame, an accent of its own, and the word CHECKER (R15). */
public final class CheckRunView extends BorderPane
    implements Entering, Leaving, InnerRegions, Scanning, Personal {
  private final CheckRunModel model;
  private final Messages messages;
  private final CheckPanels panels;
  private final CheckHead head;
  private final ScrollPane scroll = new ScrollPane();
  private final MessageBar message;
  private final RunBar bar = new RunBar();
  private final Regions regions;
  private final HeldKeys held = new HeldKeys(this);
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean fresh;

  public CheckRunView(CheckRunModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStylesheets().add(Stylesheets.beside(EntryDesk.class, "runner.css"));
    getStyleClass().add("checker-frame");
    setId("checker");
    LetterPadSlot.language(this, messages.locale());
    EntryDesk entries =
        new EntryDesk(
            messages,
            model.photos(),
            model::now,
            () -> model.perform(CheckAction.COMMIT),
            model::tell);
    panels = new CheckPanels(model, messages, entries);
    head = new CheckHead(model, messages);
    message = new MessageBar(messages);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    RunFoot foot = new RunFoot(message, bar);
    BorderPane page = new BorderPane(scroll, head, null, foot, null);
    page.getStyleClass().add("checker-page");
    setCenter(page);
    regions = new Regions(scroll, foot);
    LittleRoom.follow(this, subscriptions, head::low);
    subscriptions.follow(model.stageProperty(), this::show);
    subscriptions.onChange(model.actions(), this::offer);
    subscriptions.follow(model.busyProperty(), bar::disableWhile);
    subscriptions.onChange(model.messageProperty(), this::say);
    subscriptions.onChange(model.slipProperty(), this::say);
    subscriptions.onChange(model.wrongCodeProperty(), this::showAgain);
    offer();
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    new StrayKeys(this, this::pressed, this::focusBody);
  }

  @Override
  public void enter() {
    fresh = false;
    focusBody();
  }

  @Override
  public void leave() {
    subscriptions.close();
  }

  @Override
  public boolean mayLeave() {
    return model.mayLeave();
  }

  @Override
  public boolean waitsForScan() {
    return strayed()
        || model.pageProperty().get().stream()
            .anyMatch(
                page -> page instanceof CheckPage.Measure(BlindItem item) && item.answer().code());
  }

  private boolean strayed() {
    return model.pageProperty().get().stream()
        .anyMatch(
            page ->
                page instanceof CheckPage.Measure(BlindItem item)
                    && StrayScan.into(item.answer(), focus()));
  }

  @Override
  public Optional<Person> whose() {
    return model.stageProperty().get().whose();
  }

  @Override
  public void giveUp() {
    model.giveUp();
  }

  @Override
  public boolean scanned(String code) {
    if (strayed()) {
      if (StrayScan.stray(code)) {
        model.tell(messages.text("runner.scan.stray", code));
      }
      return StrayScan.stray(code);
    }
    boolean taken =
        model.pageProperty().get().stream()
            .anyMatch(
                page ->
                    page instanceof CheckPage.Measure(BlindItem item)
                        && item.answer().scanned(code));
    if (taken) {
      model.perform(CheckAction.COMMIT);
    }
    return taken;
  }

  @Override
  public boolean nextRegion() {
    return regions.move(focus(), 1);
  }

  @Override
  public boolean previousRegion() {
    return regions.move(focus(), -1);
  }

  private void show(CheckStage stage) {
    head.show(stage);
    Node body = panels.of(stage);
    body.getStyleClass().add("run-body");
    StackPane centred = new StackPane(body);
    centred.getStyleClass().add("run-centre");
    scroll.setContent(centred);
    scroll.setVvalue(0);
    fresh = true;
  }

  /** With the code that was read wrong, or without it. */
  private void showAgain() {
    show(model.stageProperty().get());
    offer();
  }

  private void focusBody() {
    if (!panels.focusEntry()) {
      bar.main().ifPresent(Button::requestFocus);
    }
  }

  private void offer() {
    bar.clear();
    for (CheckAction action : model.actions()) {
      bar.add(button(action), rank(action));
    }
    if (fresh && getScene() != null) {
      fresh = false;
      focusBody();
    }
  }

  private Button button(CheckAction action) {
    String id = "check-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String text = messages.text("runner", action);
    Runnable run =
        () -> {
          CheckStage before = model.stageProperty().get();
          model.perform(action);
          if (before.equals(model.stageProperty().get())) {
            // A question was answered with no: what is typed next goes into the entry again.
            focusBody();
          }
        };
    Button button =
        action == CheckAction.REJECT
            ? Buttons.danger(id, text, run)
            : rank(action) == RunBar.Rank.MAIN
                ? Buttons.primary(id, text, run)
                : Buttons.secondary(id, text, run);
    if (action == CheckAction.BEGIN) {
      button.setDisable(!model.picked());
    }
    if (action == CheckAction.ACCEPT) {
      bar.notByEnter(button, () -> model.tell(messages.text("runner.judge.keys")));
    }
    CheckKeys.shortcut(action)
        .filter(shortcut -> shortcut != Shortcut.RUN_CONFIRM || rank(action) == RunBar.Rank.MAIN)
        .ifPresent(
            shortcut -> {
              button.setGraphic(new KeyHint(shortcut));
              button.setContentDisplay(ContentDisplay.RIGHT);
            });
    return button;
  }

  /** Where there are two that go on, the last is the main one. */
  private RunBar.Rank rank(CheckAction action) {
    RunBar.Rank rank = CheckKeys.rank(action);
    boolean second = rank == RunBar.Rank.MAIN && action != model.actions().getLast();
    return second ? RunBar.Rank.BESIDE_MAIN : rank;
  }

  private void say() {
    Optional<Refusal> slip = model.slipProperty().get();
    if (slip.isPresent()) {
      List<String> numbers =
          slip.get().details().stream()
              .map(number -> Measurement.shown(number, messages.locale()))
              .toList();
      new SlipMessage(numbers.getFirst(), numbers.get(1), model::insist, this::typeAgain)
          .show(message, messages);
    } else {
      message.showOrClear(MessageBar.Tone.ERROR, model.messageProperty().get());
    }
  }

  private void typeAgain() {
    model.takeBack();
    focusBody();
    if (focus() instanceof TextInputControl field) {
      field.selectAll();
    }
  }

  private void pressed(KeyEvent event) {
    boolean repeats = held.repeats(event);
    boolean typing = focus() instanceof TextInputControl && event.getCode() != KeyCode.ENTER;
    if ((Shortcut.NEXT_REGION.matches(event) && nextRegion())
        || (Shortcut.PREVIOUS_REGION.matches(event) && previousRegion())
        || (repeats && !typing)
        || CheckKeys.act(event, focus(), model)) {
      event.consume();
    }
  }

  private @Nullable Node focus() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }
}
