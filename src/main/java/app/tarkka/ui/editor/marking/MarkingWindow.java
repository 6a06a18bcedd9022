package app.tarkka.ui.editor.marking;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Marking;
import app.tarkka.ui.kit.Appearance;
import app.tarkka.ui.kit.Messages;
import app.tarkka.ui.kit.OwnersDress;
import app.tarkka.ui.kit.StepPictures;
import java.util.function.Consumer;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Opens a picture to be drawn on, over the window that it was asked from. */
public final class MarkingWindow {
  private MarkingWindow() {}

  /**
   * @param onDone gets what is drawn, once, when the person is done; nothing when they cancel
   */
  public static void open(
      Window owner,
      Media media,
      StepPictures pictures,
      Messages messages,
      Consumer<Marking> onDone) {
    Stage stage = new Stage();
    MarkingModel model = new MarkingModel(media.marking());
    MarkingView view =
        new MarkingView(
            model,
            media,
            pictures,
            messages,
            new MarkingView.Ending() {
              @Override
              public void done() {
                stage.close();
                onDone.accept(model.marking());
              }

              @Override
              public void cancel() {
                stage.close();
              }
            });
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(messages.text("editor.marking.title", media.name()));
    Appearance.frame(stage, owner);
    stage.setX(owner.getX());
    stage.setY(owner.getY());
    stage.setScene(OwnersDress.scene(view, owner, owner.getWidth(), owner.getHeight()));
    // Whoever closes the window has not said that the drawing is to go; one undo takes it back.
    stage.setOnCloseRequest(
        _ -> {
          if (model.isChanged()) {
            onDone.accept(model.marking());
          }
        });
    stage.show();
    view.begin();
  }
}
