package app.tarkka.ui.runner;

import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Entering;
import app.tarkka.ui.kit.InnerRegions;
import app.tarkka.ui.kit.Leaving;
import app.tarkka.ui.kit.LetterPadSlot;
import app.tarkka.ui.kit.LittleRoom;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.Scanning;
import app.tarkka.ui.kit.Shortcut;
import app.tarkka.ui.kit.Stylesheets;
import app.tarkka.ui.kit.Subscriptions;
import app.tarkka.ui.kit.signing.SignInPanel;
import app.tarkka.ui.runner.entry.EntryDesk;
import app.tarkka.ui.runner.entry.HeldKeys;
import app.tarkka.ui.runner.entry.Regions;
import app.tarkka.ui.runner.entry.RunFoot;
import app.tarkka.ui.runner.entry.StrayKeys;
import java.util.Optional;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The doer's screen: head, the one screen that is due, a space for messages, and the bar. */
public final class RunnerView extends BorderPane
    implements Entering, Leaving, InnerRegions, Scanning {
  private final RunnerModel model;
  private final Messages messages;
  private final EntryDesk entries;
  private final RunHeaderView header;
  private final ScrollPane scroll = new ScrollPane();
  private final MessageSpace message;
  private final ActionBar bar;
  private final StackPane layers = new StackPane();
  private final TimerDock dock;
  private final PieceStrip strip;
  private final RunHelp help;
  private final HowBeside beside;
  private final Regions regions;
  private final RunScans scans;
  private final Subscriptions subscriptions = new Subscriptions();
  private final Timeline seconds = new Timeline();
  private @Nullable Node shown;
  private boolean fresh;

  public RunnerView(RunnerModel model, Messages messages, Appearance appearance) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("runner");
    LetterPadSlot.language(this, messages.locale());
    getStylesheets().add(Stylesheets.beside(EntryDesk.class, "runner.css"));
    entries = new EntryDesk(messages, model.photos(), model::now, this::entered, model::refuse);
    header = new RunHeaderView(messages, appearance, model, this::openHelp);
    message = new MessageSpace(model, messages);
    bar = new ActionBar(messages, model::perform, model::refuse);
    help = new RunHelp(messages, this::closeHelp);
    help.setVisible(false);
    scroll.setFitToWidth(true);
    scroll.setId("run-body");
    scroll.setFocusTraversable(false);
    RunFoot foot = new RunFoot(message.bar(), bar);
    dock = new TimerDock(model.timers(), messages);
    strip = new PieceStrip(model.pieces(), messages);
    BorderPane page = new BorderPane(scroll, new VBox(header, strip, dock), null, foot, null);
    beside = new HowBeside(model, page, layers, messages, this::focusBody);
    layers.getChildren().addAll(page, help);
    setCenter(layers);
    scans = new RunScans(model, messages, this::focus, this::entered);
    regions = new Regions(header, scroll, foot);
    LittleRoom.follow(this, subscriptions, header::low);
    follow();
    keys();
  }

  @Override
  public void enter() {
    fresh = false;
    model.cameBack();
    focusBody();
  }

  @Override
  public void leave() {
    stop();
    model.close();
  }

  /** Lets go of the model, which goes on: another view shows it in another language. */
  void stop() {
    seconds.stop();
    subscriptions.close();
  }

  @Override
  public boolean nextRegion() {
    return regions.move(focus(), 1);
  }

  @Override
  public boolean previousRegion() {
    return regions.move(focus(), -1);
  }

  @Override
  public boolean waitsForScan() {
    return scans.waitsForScan();
  }

  @Override
  public boolean scanned(String code) {
    return scans.scanned(code);
  }

  private void follow() {
    beside.follow(subscriptions);
    subscriptions.follow(model.screenProperty(), this::show);
    subscriptions.follow(model.headerProperty(), at -> header.show(at, model.language()));
    subscriptions.onChange(model.actions(), this::offer);
    subscriptions.follow(model.timers().elsewhereProperty(), dock::show);
    subscriptions.follow(model.pieces().piecesProperty(), strip::show);
    subscriptions.follow(model.busyProperty(), bar::disableWhile);
    subscriptions.onChange(model.messageProperty(), message::say);
    subscriptions.onChange(model.undoProperty(), message::say);
    subscriptions.onChange(model.questionProperty(), this::asked);
    seconds.getKeyFrames().add(new KeyFrame(Duration.seconds(1), _ -> tick()));
    seconds.setCycleCount(Timeline.INDEFINITE);
    seconds.play();
    bar.show(model.actions());
    message.say();
  }

  private void show(RunScreen screen) {
    LifePanels panels = new LifePanels(model, messages);
    LookPanels looks = new LookPanels(model, messages);
    Node body =
        switch (screen) {
          case RunScreen.Loading _ -> new StackPane();
          case RunScreen.SignIn in ->
              new SignInPanel(in.model(), messages.text("runner.signIn.title"), messages);
          case RunScreen.OneStep one -> new StepScreenView(one.model(), model, messages, entries);
          case RunScreen.Chunk chunk -> new ChunkView(chunk.model(), model, messages, entries);
          case RunScreen.Witness witness -> panels.witness(witness);
          case RunScreen.Reader reader -> panels.reader(reader);
          case RunScreen.CallPause pause -> panels.callPause(pause);
          case RunScreen.HoldPoint point -> panels.holdPoint(point);
          case RunScreen.Pieces pieces ->
              new PiecesPanel(pieces.model(), () -> model.perform(RunAction.DRAW), messages);
          case RunScreen.OnHold hold -> new HoldPanel(hold.model(), model, messages);
          case RunScreen.Paused paused -> panels.paused(paused);
          case RunScreen.HandOver over -> panels.handOver(over);
          case RunScreen.TakeOver over -> panels.takeOver(over);
          case RunScreen.Overview overview -> looks.overview(overview);
          case RunScreen.StillSo asked -> looks.stillSo(asked);
          case RunScreen.Call call -> new CallPanel(call.model(), messages);
          case RunScreen.Finish finish -> looks.review(finish);
          case RunScreen.SecondPerson second -> panels.secondPerson(second);
          case RunScreen.WaitingForCheck waiting -> panels.waiting(waiting);
          case RunScreen.Ended ended -> panels.ended(ended);
        };
    bar.mainWhen(
        screen instanceof RunScreen.OnHold(HoldModel hold)
            ? hold.decision().dispositionProperty().map(Optional::isPresent)
            : ActionBar.ALWAYS);
    body.getStyleClass().add("run-body");
    shown = body;
    StackPane centred = new StackPane(body);
    centred.getStyleClass().add("run-centre");
    scroll.setContent(centred);
    scroll.setVvalue(0);
    header.show(model.person());
    header.offer(new RunMenu(model, messages).at(screen));
    fresh = true;
  }

  /** On a new screen the focus is moved at once: the next key may be under way already. */
  private void offer() {
    bar.show(model.actions());
    if (fresh && getScene() != null) {
      fresh = false;
      focusBody();
    }
  }

  /** The entry, or else the main action or who may be chosen: Enter goes on from there. */
  private void focusBody() {
    if (model.screenProperty().get() instanceof RunScreen.Overview && shown != null) {
      LookPanels.showDue(shown, scroll);
    }
    boolean taken =
        switch (shown) {
          case StepScreenView step -> step.focusEntry();
          case PiecesPanel pieces -> pieces.focusEntry();
          case HoldPanel hold -> hold.focusChoice();
          case ChunkView chunk -> {
            chunk.focusCurrent();
            chunk.showCurrent(scroll);
            yield true;
          }
          case SignInPanel signIn -> {
            signIn.focusFirst();
            yield true;
          }
          case null, default -> false;
        };
    if (!taken) {
      bar.main().ifPresentOrElse(Button::requestFocus, () -> LifePanels.focusPeople(shown));
    }
  }

  /** Enter in a field: the same as the main action of a step. */
  private void entered() {
    model.perform(RunAction.CONFIRM);
    model.perform(RunAction.SIGN_CORRECTION);
  }

  private void asked() {
    message.say();
    Optional<Question> question = model.questionProperty().get();
    boolean code = question.isPresent() && question.get() instanceof Question.OtherCode;
    if (code || question.isEmpty()) {
      show(model.screenProperty().get());
      offer();
    }
  }

  void tick() {
    message.tick();
    Ticking.below(layers);
  }

  private void keys() {
    RunKeys keys = new RunKeys(model, new HeldKeys(this), this::openHelp);
    addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!help.isVisible()) {
            keys.typed(event, focus());
          }
        });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, keys));
    new StrayKeys(this, event -> pressed(event, keys), this::focusBody);
  }

  private void pressed(KeyEvent event, RunKeys keys) {
    if (help.isVisible()) {
      return;
    }
    if ((Shortcut.NEXT_REGION.matches(event) && nextRegion())
        || (Shortcut.PREVIOUS_REGION.matches(event) && previousRegion())) {
      event.consume();
    } else if (Shortcut.HELP.matches(event)) {
      openHelp();
      event.consume();
    } else {
      keys.pressed(event, focus());
    }
  }

  private @Nullable Node focus() {
    return getScene() == null ? null : getScene().getFocusOwner();
  }

  private void openHelp() {
    help.setVisible(true);
    help.focusFirst();
  }

  private void closeHelp() {
    help.setVisible(false);
    focusBody();
  }
}
