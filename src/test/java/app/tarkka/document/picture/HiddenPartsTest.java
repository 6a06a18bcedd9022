package app.tarkka.document.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenPartsTest {
  private static final Area LEFT = new Area(0, 0, 6000, 10000);
  private static final Area RIGHT = new Area(4000, 0, 6000, 10000);

  @Test
  void aPictureThatIsUsedOftenHidesWhatItHidesOnce() {
    Marking twice = blackedOut(LEFT, RIGHT);

    assertEquals(
        HiddenParts.inAll(List.of(twice)), HiddenParts.inAll(Collections.nCopies(40, twice)));
  }

  @Test
  void partsThatMeetInManyWaysDoNotMultiply() {
    List<Marking> uses = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      uses.add(blackedOut(LEFT, RIGHT, new Area(i, 0, 1, 1)));
    }

    assertTrue(HiddenParts.inAll(uses).size() < 100);
  }

  private static Marking blackedOut(Area... areas) {
    List<Mark> marks = new ArrayList<>();
    for (Area area : areas) {
      marks.add(new Mark.Blackout(area));
    }
    return new Marking(marks, Area.WHOLE, Turn.NONE);
  }
}
