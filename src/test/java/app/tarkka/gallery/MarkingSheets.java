package app.tarkka.gallery;

import app.tarkka.document.Media;
import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.testkit.TestPictures;
import app.tarkka.ui.editor.marking.MarkingModel;
import app.tarkka.ui.editor.marking.MarkingView;
import app.tarkka.ui.editor.marking.Tool;
import app.tarkka.ui.kit.StepPictures;
import java.awt.Color;
import java.util.Locale;
import javafx.scene.Parent;

/** Drawing over a picture: a landscape with a mark in hand, a portrait that is cut, a tiny one. */
final class MarkingSheets {
  private static final Marking MARKS =
      Marking.NONE
          .with(new Mark.Blackout(new Area(300, 8200, 2600, 1200)))
          .with(new Mark.Ring(new Area(6000, 900, 1900, 2600), Ink.WRONG))
          .with(new Mark.Numeral(new Spot(2300, 5000), 1, Ink.LOOK))
          .with(new Mark.Numeral(new Spot(7700, 5000), 2, Ink.RIGHT))
          .with(new Mark.Arrow(new Spot(8600, 8600), new Spot(5600, 5600), Ink.LOOK));

  private final Shop shop;

  private MarkingSheets(Locale language) {
    shop = new Shop(language);
  }

  static Parent landscape() {
    MarkingModel model = new MarkingModel(MARKS);
    model.select(4);
    return new MarkingSheets(Locale.ENGLISH).view(model, TestPictures.png(1600, 1000, STEEL));
  }

  static Parent number(Locale language) {
    MarkingModel model = new MarkingModel(MARKS);
    model.select(2);
    return new MarkingSheets(language).view(model, TestPictures.png(3000, 1200, STEEL));
  }

  static Parent cut(Locale language) {
    MarkingModel model = new MarkingModel(MARKS.cropped(new Area(1500, 2500, 7000, 5000)));
    model.take(Tool.CROP);
    return new MarkingSheets(language).view(model, TestPictures.png(900, 1600, STEEL));
  }

  static Parent tiny() {
    MarkingModel model = new MarkingModel(Marking.NONE);
    model.take(Tool.BLACKOUT);
    return new MarkingSheets(Locale.ENGLISH).view(model, TestPictures.png(24, 18, STEEL));
  }

  private static final Color STEEL = new Color(0x55606C);

  private Parent view(MarkingModel model, byte[] picture) {
    String hash = shop.library().documents().keepMedia(picture);
    return new MarkingView(
        model,
        new Media("gearbox-front.jpg", hash),
        new StepPictures(
            shop.workbench().get().background(),
            shop.library().documents(),
            shop.workbench().messages()),
        shop.workbench().messages(),
        new MarkingView.Ending() {
          @Override
          public void done() {}

          @Override
          public void cancel() {}
        });
  }
}
