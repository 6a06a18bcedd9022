package app.tarkka.ui.runner.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.tarkka.run.Refusal;
import app.tarkka.run.Result;
import app.tarkka.run.RunCommand.Care;
import app.tarkka.ui.runner.DeliveryContents;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SignatureTest {
  private final SignatureAnswerModel model = new SignatureAnswerModel(DeliveryContents.signature());

  @Test
  void whatWasDrawnIsKeptAsAPictureBesideThePrintedName() throws IOException {
    stroke(100, 80, 200, 80);
    model.nameProperty().set(" Kim Berg ");

    Result.Signed signed = signed();
    assertEquals("Kim Berg", signed.name());
    assertEquals("", signed.reason());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(signed.png()));
    assertEquals(960, picture.getWidth());
    assertEquals(320, picture.getHeight());
    assertEquals(0x00, picture.getRaster().getSample(300, 160, 0));
    assertEquals(0xFF, picture.getRaster().getSample(300, 200, 0));
    assertTrue(signed.png().length < 20_000, signed.png().length + " bytes");
  }

  @Test
  void theSameStrokesAreTheSamePicture() {
    stroke(10, 10, 60, 60);
    assertArrayEquals(
        SignaturePicture.png(model.strokes()), SignaturePicture.png(List.copyOf(model.strokes())));
  }

  @Test
  void aStrokeThatLeavesThePadStaysInThePicture() {
    stroke(470, 150, 900, 500);
    assertEquals(
        new Stroke.Point(SignatureAnswerModel.WIDTH, SignatureAnswerModel.HEIGHT),
        model.strokes().getFirst().points().getLast());
  }

  @Test
  void theLastStrokeIsTakenBackAlone() {
    stroke(10, 10, 60, 60);
    stroke(60, 10, 10, 60);
    model.undo();
    assertEquals(1, model.strokes().size());
    model.clear();
    assertEquals(Optional.empty(), model.result());
  }

  @Test
  void refusesADrawnSignatureWithoutAName() {
    stroke(10, 10, 60, 60);
    assertEquals(Refusal.Reason.SIGNER_MISSING, flaw());
    model.nameProperty().set("Kim Berg");
    assertEquals(Optional.empty(), model.flaw(Care.AS_TYPED));
  }

  @Test
  void whoCannotSignGivesAReasonInstead() {
    stroke(10, 10, 60, 60);
    model.cannotProperty().set(true);
    assertEquals(Refusal.Reason.ANSWER_MISSING, flaw());

    model.reasonProperty().set("The driver signed the carrier's device");
    assertEquals(new Result.Signed("", "", "The driver signed the carrier's device"), signed());
    assertEquals(Optional.empty(), model.flaw(Care.AS_TYPED));
  }

  @Test
  void nothingIsSignedByDefault() {
    assertEquals(Optional.empty(), model.result());
    assertEquals(Refusal.Reason.ANSWER_MISSING, flaw());
  }

  private void stroke(double x1, double y1, double x2, double y2) {
    model.start(x1, y1);
    model.draw((x1 + x2) / 2, (y1 + y2) / 2);
    model.draw(x2, y2);
  }

  private Refusal.Reason flaw() {
    return model.flaw(Care.AS_TYPED).orElseThrow().reason();
  }

  private Result.Signed signed() {
    return (Result.Signed) model.result().orElseThrow();
  }
}
