package app.tarkka.ui.editor.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.document.picture.Area;
import app.tarkka.document.picture.Ink;
import app.tarkka.document.picture.Mark;
import app.tarkka.document.picture.Marking;
import app.tarkka.document.picture.Spot;
import app.tarkka.document.picture.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is drawn over a picture, and taken back. */
final class MarkingModelTest {
  private final MarkingModel model = new MarkingModel(Marking.NONE);

  @Test
  void oneDragIsOneMarkAndOneWayBack() {
    model.take(Tool.ARROW);
    model.draw(new Spot(100, 100), new Spot(2000, 2000));
    model.draw(new Spot(100, 100), new Spot(5000, 4000));
    model.endAction();

    assertEquals(
        List.of(new Mark.Arrow(new Spot(100, 100), new Spot(5000, 4000), Ink.LOOK)),
        model.marking().marks());
    model.undo();
    assertEquals(Marking.NONE, model.marking());
    assertFalse(model.undoableProperty().get());
    model.redo();
    assertEquals(1, model.marking().marks().size());
  }

  @Test
  void numbersCountOnAndCanBeChanged() {
    model.take(Tool.NUMBER);
    model.place(new Spot(1000, 1000));
    model.place(new Spot(2000, 2000));
    assertEquals(2, ((Mark.Numeral) model.marking().marks().getLast()).number());

    model.count(3);
    assertEquals(5, ((Mark.Numeral) model.marking().marks().getLast()).number());
    model.count(-9);
    assertEquals(1, ((Mark.Numeral) model.marking().marks().getLast()).number());
    model.place(new Spot(3000, 3000));
    assertEquals(2, ((Mark.Numeral) model.marking().marks().getLast()).number());
  }

  @Test
  void aMarkIsMovedSizedRecolouredAndRemovedWithinThePicture() {
    model.take(Tool.RING);
    model.placeInTheMiddle();
    assertEquals(new Mark.Ring(new Area(4000, 4000, 2000, 2000), Ink.LOOK), held());

    model.move("keys", -9000, 100);
    model.size(-5000, 300);
    model.take(Ink.WRONG);
    assertEquals(new Mark.Ring(new Area(0, 4100, Area.LEAST, 2300), Ink.WRONG), held());

    model.drag(2, new Spot(6000, 6000));
    assertEquals(new Area(0, 4100, 6000, 1900), ((Mark.Ring) held()).area());
    model.delete();
    assertEquals(List.of(), model.marking().marks());
    assertEquals(MarkingModel.NONE, model.selectedProperty().get());
  }

  @Test
  void whatIsCutIsGotBack() {
    model.take(Tool.CROP);
    model.draw(new Spot(2000, 2000), new Spot(8000, 9000));
    model.endAction();
    assertEquals(new Area(2000, 2000, 6000, 7000), model.marking().crop());
    model.drag(0, new Spot(1000, 1000));
    assertEquals(new Area(1000, 1000, 7000, 8000), model.marking().crop());

    model.delete();
    assertEquals(Area.WHOLE, model.marking().crop());
  }

  @Test
  void fourTurnsAreNone() {
    for (int i = 0; i < 3; i++) {
      model.turn();
    }
    assertEquals(Turn.LEFT, model.marking().turn());
    assertTrue(model.isChanged());
    model.turn();
    assertFalse(model.isChanged());
  }

  @Test
  void aHeldKeyIsOneWayBack() {
    model.take(Tool.BLACKOUT);
    model.placeInTheMiddle();
    model.take(Tool.SELECT);
    Mark before = held();
    model.move("keys", 100, 0);
    model.move("keys", 100, 0);

    model.undo();
    assertEquals(List.of(before), model.marking().marks());
  }

  private Mark held() {
    return model.selectedMark().orElseThrow();
  }
}
