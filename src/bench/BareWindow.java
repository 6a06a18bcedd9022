import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The limit of S1: a window with one word in it. With an argument it closes after one frame. */
public final class BareWindow extends Application {
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(new Label("Bare")), 1024, 700));
    stage.show();
    if (!getParameters().getRaw().isEmpty()) {
      javafx.animation.PauseTransition frame =
          new javafx.animation.PauseTransition(javafx.util.Duration.millis(500));
      frame.setOnFinished(_ -> stage.close());
      frame.play();
    }
  }
}
