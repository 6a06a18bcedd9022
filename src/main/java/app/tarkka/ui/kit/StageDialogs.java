package app.tarkka.ui.kit;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The dialogs as windows over the main window; they wear its theme and text size. */
public final class StageDialogs implements Dialogs {
  /** What a window manager may lay around a dialog, in px. */
  private static final double FRAME = 40;

  private final Window owner;
  private final Messages messages;

  public StageDialogs(Window owner, Messages messages) {
    this.owner = owner;
    this.messages = messages;
  }

  @Override
  public Dialogs speaking(Messages words) {
    return new StageDialogs(owner, words);
  }

  @Override
  public boolean confirm(Question question) {
    return this.<Question>ask(done -> QuestionPane.confirm(question, messages, done)).isPresent();
  }

  @Override
  public boolean confirmDanger(Question question) {
    return this.<Question>ask(done -> QuestionPane.confirmDanger(question, messages, done))
        .isPresent();
  }

  @Override
  public Optional<String> askReason(Question question) {
    return ask(done -> TextPane.reason(question, messages, done));
  }

  @Override
  public Optional<String> askReason(Question question, StringProperty draft) {
    return ask(done -> TextPane.begun(question, draft, messages, done));
  }

  @Override
  public Optional<String> askText(Question question, String suggestion) {
    return ask(done -> TextPane.line(question, suggestion, messages, done));
  }

  @Override
  public Optional<Signer> sign(SignatureRequest request) {
    return ask(done -> new SignaturePane(request, messages, done));
  }

  @Override
  public void tell(Problem problem) {
    ask((Consumer<Optional<String>> done) -> new ProblemPane(problem, messages, done));
  }

  /** Shows the pane that {@code made} makes, and waits until it calls back. */
  private <T> Optional<T> ask(java.util.function.Function<Consumer<Optional<T>>, DialogPane> made) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    Appearance.frame(stage, owner);
    Answer<T> answer = new Answer<>(stage);
    DialogPane pane = made.apply(answer);
    boolean kiosk = Appearance.kiosk(owner.getScene().getRoot());
    Parent root = kiosk && pane instanceof TextPane ? withLetters(stage, pane) : pane;
    Scene scene = new Scene(root);
    scene.setUserAgentStylesheet(owner.getScene().getUserAgentStylesheet());
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    if (kiosk) {
      root.getStyleClass().add(Appearance.KIOSK);
    }
    if (LittleRoom.low(owner.getHeight(), scene)) {
      root.getStyleClass().add(LittleRoom.STYLE);
    }
    stage.setScene(scene);
    stage.setTitle(pane.title());
    stage.setResizable(false);
    stage.setOnShown(
        _ -> {
          pane.focusFirst();
          // One that follows another dialog can be put into a corner after all, its title outside.
          Platform.runLater(() -> place(stage, root));
        });
    // What is typed into brings its letters with it: they belong to the first size.
    root.applyCss();
    pane.focusFirst();
    place(stage, root);
    stage.showAndWait();
    return answer.given;
  }

  private Parent withLetters(Stage stage, DialogPane pane) {
    return new LetterDialog(
        pane,
        messages,
        owner.getWidth(),
        owner.getHeight() - FRAME,
        () -> {
          if (stage.isShowing()) {
            // A window that nobody resizes keeps its size while it is being laid out.
            Platform.runLater(() -> resize(stage));
          }
        });
  }

  private void resize(Stage stage) {
    stage.sizeToScene();
    place(stage, stage.getScene().getRoot());
  }

  /** Over its window, a little above the middle: a window manager may put it into a corner. */
  private void place(Stage stage, Parent root) {
    root.applyCss();
    double width = root.prefWidth(-1);
    double height = root.prefHeight(width);
    stage.setX(owner.getX() + Math.max(0, owner.getWidth() - width) / 2);
    stage.setY(owner.getY() + Math.max(0, owner.getHeight() - height) / 3);
  }

  private static final class Answer<T> implements Consumer<Optional<T>> {
    private final Stage stage;
    private Optional<T> given = Optional.empty();

    Answer(Stage stage) {
      this.stage = stage;
    }

    @Override
    public void accept(Optional<T> answer) {
      given = answer;
      stage.close();
    }
  }
}
